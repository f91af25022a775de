using Easel.Diffusion.Graphs;

namespace Easel.Diffusion.Checkpoints;

/// <summary>A network of a checkpoint: its weights, and the graph to build over them.</summary>
internal sealed record CheckpointNetwork(PartFile File, Func<NetworkWeights, OnnxGraph> Build);
