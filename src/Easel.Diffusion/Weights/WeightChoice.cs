using Easel.Diffusion.Graphs;

namespace Easel.Diffusion.Weights;

/// <summary>How a network's weights come into memory.</summary>
/// <param name="Patch">Changes some of them; null for none.</param>
/// <param name="Bank">Keeps them for the next time; null keeps none.</param>
internal readonly record struct WeightChoice(IWeightPatch? Patch, WeightBank? Bank);
