namespace Easel.Onnx.Native;

/// <summary>Reads an OrtTensorTypeAndShapeInfo.</summary>
internal static unsafe class OrtTensorInfo
{
    public static (OnnxElementType ElementType, long[] Shape) Read(nint info)
    {
        int elementType;
        OrtStatus.Check(OrtApi.GetTensorElementType(info, &elementType));
        nuint rank;
        OrtStatus.Check(OrtApi.GetDimensionsCount(info, &rank));
        var shape = new long[(int)rank];
        fixed (long* dimensions = shape)
        {
            OrtStatus.Check(OrtApi.GetDimensions(info, dimensions, rank));
        }

        return ((OnnxElementType)elementType, shape);
    }
}
