using Easel.Abstractions;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;

namespace Easel.Core.Models;

/// <summary>A model and the engine that draws with it.</summary>
/// <param name="Upscaler">Enlarges what it draws, where it has one; plain resampling does otherwise.</param>
public sealed record RegisteredModel(ModelCard Card, IImageEngine Engine, IImageUpscaler? Upscaler = null);
