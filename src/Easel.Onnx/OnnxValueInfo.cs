namespace Easel.Onnx;

/// <summary>An input or output of a model; a dimension of -1 is decided by each run.</summary>
public sealed record OnnxValueInfo(string Name, OnnxElementType ElementType, IReadOnlyList<long> Shape);
