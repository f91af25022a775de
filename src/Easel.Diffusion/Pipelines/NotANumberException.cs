using System.Numerics.Tensors;

namespace Easel.Diffusion.Pipelines;

/// <summary>A network computed what is no number (NaN) or is infinite: its weights are broken.</summary>
internal sealed class NotANumberException : Exception
{
    public NotANumberException() { }

    public NotANumberException(string message)
        : base(message) { }

    public NotANumberException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <exception cref="NotANumberException">One of the numbers is none, or infinite.</exception>
    public static void ThrowIfAny(ReadOnlySpan<float> numbers, string network)
    {
        if (!float.IsFinite(TensorPrimitives.SumOfMagnitudes(numbers)))
            throw new NotANumberException($"{network} computes what is no number (NaN): its weights are broken.");
    }
}
