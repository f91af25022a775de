using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Graphs;

/// <summary>A tensor that a graph names and a session is given: the numbers stay where they are.</summary>
/// <param name="Shape">As the graph knows it, of as many elements as the weight has.</param>
internal sealed record Initializer(string Name, WeightTensor Weight, IReadOnlyList<long> Shape);
