using System.Runtime.InteropServices;
using System.Text;

namespace Easel.Onnx;

/// <summary>An input or output of a session, ready for runs: its name is encoded once.</summary>
internal sealed class OnnxPort
{
    private readonly byte[] _nameBytes;
    private readonly long[] _shape;

    public OnnxPort(string name, OnnxElementType elementType, long[] shape)
    {
        _shape = shape;
        Info = new OnnxValueInfo(name, elementType, shape);

        // On the pinned heap: the pointer holds as long as this object does.
        _nameBytes = GC.AllocateArray<byte>(Encoding.UTF8.GetByteCount(name) + 1, pinned: true);
        Encoding.UTF8.GetBytes(name, _nameBytes);
        NativeName = Marshal.UnsafeAddrOfPinnedArrayElement(_nameBytes, 0);
    }

    public OnnxValueInfo Info { get; }

    public nint NativeName { get; }

    public bool Fits(OnnxTensor tensor) => tensor.ElementType == Info.ElementType && FitsShape(tensor.Shape);

    /// <summary>Why a tensor does not fit.</summary>
    public string DescribeMisfit(OnnxTensor tensor) =>
        $"takes {Info.ElementType} {OnnxTensor.Describe(_shape)}, not {tensor.ElementType} {OnnxTensor.Describe(tensor.Shape)}";

    private bool FitsShape(ReadOnlySpan<long> shape)
    {
        if (shape.Length != _shape.Length)
        {
            return false;
        }

        for (var i = 0; i < shape.Length; i++)
        {
            if (_shape[i] >= 0 && _shape[i] != shape[i])
            {
                return false;
            }
        }

        return true;
    }
}
