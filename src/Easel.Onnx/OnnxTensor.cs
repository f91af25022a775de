using System.Globalization;
using Easel.Onnx.Handles;
using Easel.Onnx.Native;

namespace Easel.Onnx;

/// <summary>
/// A dense tensor in main memory, row-major. Its memory is the caller's (pinned), its own, or a run's; a run that uses the tensor keeps
/// that memory alive even when the tensor is disposed meanwhile.
/// </summary>
public sealed unsafe class OnnxTensor : IDisposable
{
    // A cache line, and the widest vector register.
    private const nuint Alignment = 64;

    private readonly long[] _shape;

    private OnnxTensor(ValueHandle value, OnnxElementType elementType, long[] shape, int elementCount)
    {
        Value = value;
        ElementType = elementType;
        _shape = shape;
        ElementCount = elementCount;
    }

    public OnnxElementType ElementType { get; }

    public ReadOnlySpan<long> Shape => _shape;

    /// <summary>The product of the shape; 1 for a scalar, whose shape is empty.</summary>
    public int ElementCount { get; }

    internal ValueHandle Value { get; }

    /// <summary>A tensor over the caller's memory, which is pinned until the tensor is disposed; nothing is copied, either way.</summary>
    /// <exception cref="ArgumentException">The memory does not hold exactly the shape's elements.</exception>
    public static OnnxTensor Create<T>(Memory<T> memory, ReadOnlySpan<long> shape)
        where T : unmanaged
    {
        var elementType = ElementTypeOf<T>();
        var count = CountElements<T>(shape);
        if (memory.Length != count)
        {
            throw new ArgumentException($"The shape {Describe(shape)} has {count} elements, the memory {memory.Length}.", nameof(memory));
        }

        if (count == 0)
        {
            return Allocate<T>(shape);
        }

        var dimensions = shape.ToArray();
        var value = ValueHandle.Pin(memory.Pin(), (nuint)count * (nuint)sizeof(T), dimensions, elementType);
        return new OnnxTensor(value, elementType, dimensions, count);
    }

    /// <summary>A tensor over zeroed memory of its own, aligned to 64 bytes and outside the garbage collector's heap.</summary>
    public static OnnxTensor Allocate<T>(ReadOnlySpan<long> shape)
        where T : unmanaged
    {
        var elementType = ElementTypeOf<T>();
        var count = CountElements<T>(shape);
        var dimensions = shape.ToArray();
        var value = ValueHandle.Allocate((nuint)count * (nuint)sizeof(T), Alignment, dimensions, elementType);
        return new OnnxTensor(value, elementType, dimensions, count);
    }

    /// <summary>The elements in place. The span must not be used after the tensor is disposed.</summary>
    /// <exception cref="InvalidOperationException">The elements are not of type <typeparamref name="T"/>.</exception>
    public Span<T> AsSpan<T>()
        where T : unmanaged
    {
        ObjectDisposedException.ThrowIf(Value.IsClosed, this);
        if (ElementTypeOf<T>() != ElementType)
        {
            throw new InvalidOperationException($"The tensor holds {ElementType} elements, not {typeof(T).Name}.");
        }

        return new Span<T>(Value.Data, ElementCount);
    }

    public void Dispose() => Value.Dispose();

    /// <summary>Takes over a value that a run made; it is released when that fails.</summary>
    internal static OnnxTensor Adopt(nint value, SessionHandle session)
    {
        var handle = ValueHandle.Adopt(value, session);
        try
        {
            nint info;
            OrtStatus.Check(OrtApi.GetTensorTypeAndShape(value, &info));
            try
            {
                var (elementType, shape) = OrtTensorInfo.Read(info);
                return new OnnxTensor(handle, elementType, shape, checked((int)Product(shape)));
            }
            finally
            {
                OrtApi.ReleaseTensorTypeAndShapeInfo(info);
            }
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    internal static string Describe(ReadOnlySpan<long> shape)
    {
        var text = new System.Text.StringBuilder("[");
        foreach (var dimension in shape)
        {
            if (text.Length > 1)
            {
                text.Append(", ");
            }

            text.Append(dimension < 0 ? "?" : dimension.ToString(CultureInfo.InvariantCulture));
        }

        return text.Append(']').ToString();
    }

    // The comparisons of types are constants to the JIT: one number per instantiation.
    private static OnnxElementType ElementTypeOf<T>()
        where T : unmanaged =>
        typeof(T) == typeof(float) ? OnnxElementType.Float32
        : typeof(T) == typeof(Half) ? OnnxElementType.Float16
        : typeof(T) == typeof(long) ? OnnxElementType.Int64
        : typeof(T) == typeof(int) ? OnnxElementType.Int32
        : typeof(T) == typeof(double) ? OnnxElementType.Float64
        : typeof(T) == typeof(byte) ? OnnxElementType.UInt8
        : typeof(T) == typeof(sbyte) ? OnnxElementType.Int8
        : typeof(T) == typeof(bool) ? OnnxElementType.Bool
        : typeof(T) == typeof(short) ? OnnxElementType.Int16
        : typeof(T) == typeof(ushort) ? OnnxElementType.UInt16
        : typeof(T) == typeof(uint) ? OnnxElementType.UInt32
        : typeof(T) == typeof(ulong) ? OnnxElementType.UInt64
        : throw new NotSupportedException($"A tensor cannot hold elements of type {typeof(T).Name}.");

    private static int CountElements<T>(ReadOnlySpan<long> shape)
    {
        long count = 1;
        foreach (var dimension in shape)
        {
            if (dimension < 0)
            {
                throw new ArgumentException($"The shape {Describe(shape)} has a negative dimension.", nameof(shape));
            }

            // Each factor is at most int.MaxValue here, so the product does not overflow before it is checked.
            if (dimension > int.MaxValue || (count *= dimension) > int.MaxValue)
            {
                throw new ArgumentException($"The shape {Describe(shape)} has more elements than a span can hold.", nameof(shape));
            }
        }

        return (int)count;
    }

    private static long Product(long[] shape)
    {
        long product = 1;
        foreach (var dimension in shape)
        {
            product *= dimension;
        }

        return product;
    }
}
