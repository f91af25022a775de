namespace Easel.Core;

/// <summary>A model and the engine that draws with it.</summary>
public sealed record RegisteredModel(ModelCard Card, IImageEngine Engine);
