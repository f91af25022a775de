namespace Easel.Onnx;

/// <summary>ONNX Runtime refused or failed; the message is the library's own, with what was being done.</summary>
public sealed class OnnxRuntimeException : Exception
{
    public OnnxRuntimeException()
    {
    }

    public OnnxRuntimeException(string message)
        : base(message)
    {
    }

    public OnnxRuntimeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public OnnxRuntimeException(OnnxErrorCode code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    public OnnxErrorCode Code { get; } = OnnxErrorCode.Fail;
}
