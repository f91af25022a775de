using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Fixtures;

/// <summary>What one is in or at, and its colour: of a bed, the blanket's.</summary>
internal sealed record Furnished(Fixture Fixture, Rgb Colour);
