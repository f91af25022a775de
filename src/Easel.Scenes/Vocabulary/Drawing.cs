using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Vocabulary;

/// <summary>The ready picture of a thing that the model has not learnt.</summary>
/// <param name="File">Where the picture is; it has a transparent ground.</param>
/// <param name="Main">The colour in it that becomes the one asked for; its shades go with it.</param>
public sealed record Drawing(string File, Rgb Main);
