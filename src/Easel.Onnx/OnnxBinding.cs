namespace Easel.Onnx;

/// <summary>A tensor given as the input, or to be filled as the output, of that name.</summary>
public readonly record struct OnnxBinding(string Name, OnnxTensor Tensor);
