using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Sessions;

/// <summary>
/// A dense tensor in main memory, row-major, with its type and shape at hand. It must not be disposed while a run uses it.
/// </summary>
internal sealed class OnnxTensor : IDisposable
{
    private readonly OrtValue _value;
    private readonly long[] _shape;
    private bool _disposed;

    /// <summary>Takes over a tensor that a run made.</summary>
    public OnnxTensor(OrtValue value)
    {
        var info = value.GetTensorTypeAndShape();
        (_value, _shape, ElementType, ElementCount) = (value, info.Shape, info.ElementDataType, checked((int)info.ElementCount));
    }

    private OnnxTensor(OrtValue value, TensorElementType elementType, long[] shape, int elementCount) =>
        (_value, ElementType, _shape, ElementCount) = (value, elementType, shape, elementCount);

    public TensorElementType ElementType { get; }

    public ReadOnlySpan<long> Shape => _shape;

    /// <summary>The product of the shape; 1 for a scalar, whose shape is empty.</summary>
    public int ElementCount { get; }

    /// <summary>The tensor as ONNX Runtime knows it; it stays this tensor's.</summary>
    public OrtValue Value
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _value;
        }
    }

    /// <summary>A tensor over zeroed memory of its own, outside the garbage collector's heap.</summary>
    public static OnnxTensor Allocate<T>(params ReadOnlySpan<long> shape)
        where T : unmanaged
    {
        var count = CountElements<T>(shape);
        var sides = shape.ToArray();
        var value = OrtValue.CreateAllocatedTensorValue(OrtAllocator.DefaultInstance, ElementTypeOf<T>(), sides);
        value.GetTensorMutableRawData().Clear();
        return new OnnxTensor(value, ElementTypeOf<T>(), sides, count);
    }

    /// <summary>The elements in place. The span must not be used after the tensor is disposed.</summary>
    /// <exception cref="InvalidOperationException">The elements are not of type <typeparamref name="T"/>.</exception>
    public Span<T> AsSpan<T>()
        where T : unmanaged =>
        ElementTypeOf<T>() == ElementType
            ? MemoryMarshal.Cast<byte, T>(Value.GetTensorMutableRawData())
            : throw new InvalidOperationException($"The tensor holds {ElementType} elements, not {typeof(T).Name}.");

    public void Dispose()
    {
        _disposed = true;
        _value.Dispose();
    }

    // ONNX Runtime has a float16 of its own, of the same bits as .NET's.
    private static TensorElementType ElementTypeOf<T>() =>
        typeof(T) == typeof(Half) ? TensorElementType.Float16
        : TensorBase.GetTypeInfo(typeof(T)) is { IsString: false } known ? known.ElementType
        : throw new NotSupportedException($"A tensor cannot hold elements of type {typeof(T).Name}.");

    private static int CountElements<T>(ReadOnlySpan<long> shape)
    {
        long count = 1;
        foreach (var side in shape)
        {
            if (side < 0)
                throw new ArgumentException($"The shape {Describe(shape)} has a negative dimension.", nameof(shape));

            // Each factor is at most int.MaxValue here, so the product does not overflow before it is checked.
            if (side > int.MaxValue || (count *= side) > int.MaxValue / Unsafe.SizeOf<T>())
            {
                throw new ArgumentException($"The shape {Describe(shape)} has more elements than a span can hold.", nameof(shape));
            }
        }

        return (int)count;
    }

    private static string Describe(ReadOnlySpan<long> shape) => $"[{string.Join(", ", shape.ToArray())}]";
}
