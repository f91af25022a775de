namespace Easel.Diffusion.Sessions;

/// <summary>ONNX Runtime refused or failed; the message is the library's own, with what was being done.</summary>
public sealed class InferenceException : Exception
{
    public InferenceException() { }

    public InferenceException(string message)
        : base(message) { }

    public InferenceException(string message, Exception innerException)
        : base(message, innerException) { }
}
