namespace Easel.Onnx;

/// <summary>ONNX Runtime's OrtLoggingLevel, from warnings on.</summary>
public enum OnnxLogLevel
{
    Warning = 2,
    Error = 3,
    Fatal = 4,
}
