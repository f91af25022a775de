using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Fixtures;

/// <summary>What several are at or on, its colour, and what stands on it before each.</summary>
internal sealed record Shared(SharedFixture Fixture, Rgb Colour)
{
    public TableSetting Setting { get; init; }

    public bool IsTable => Fixture is SharedFixture.TableBefore or SharedFixture.TableBetween;
}
