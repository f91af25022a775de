using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Fixtures;

/// <summary>What one is in or at, and its colour: of a bed, the blanket's.</summary>
internal sealed record Furnished(Fixture Fixture, Rgb Colour)
{
    /// <summary>What is held with it lies upon it.</summary>
    public bool IsLaid => Fixture is Fixture.Table or Fixture.Desk;

    /// <summary>Only head and arms of who is in it are seen.</summary>
    public bool IsCovering => Fixture is Fixture.Bed or Fixture.Crib or Fixture.Bathtub or Fixture.Window;

    /// <summary>Of what lies on an ironing board.</summary>
    public Rgb Laundry { get; init; } = Palette.Yellow;
}
