namespace Easel.Diffusion.Weights;

/// <summary>A file of named tensors, mapped; opening it reads its header.</summary>
internal interface IWeightFile : IDisposable
{
    /// <summary>Absolute.</summary>
    string Path { get; }

    IReadOnlyDictionary<string, WeightTensor> Tensors { get; }

    /// <summary>What else the header says, by key; numbers as text.</summary>
    IReadOnlyDictionary<string, string> Metadata { get; }
}
