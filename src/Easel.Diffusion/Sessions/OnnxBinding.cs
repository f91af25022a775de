namespace Easel.Diffusion.Sessions;

/// <summary>A tensor given as the input, or to be filled as the output, of that name.</summary>
internal readonly record struct OnnxBinding(string Name, OnnxTensor Tensor);
