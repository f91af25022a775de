namespace Easel.Diffusion.Graphs;

/// <summary>ONNX's numbers of the element types that graphs here use (TensorProto.DataType).</summary>
internal enum ElementType
{
    Float32 = 1,
    UInt8 = 2,
    Int32 = 6,
    Int64 = 7,
    Bool = 9,
    Float16 = 10,
    BFloat16 = 16,
}
