using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Rides;

/// <summary>What one rides, in its colour.</summary>
/// <param name="IsPassenger">It is drawn with who rides before.</param>
internal sealed record Ridden(RideKind Kind, Rgb Colour, bool IsPassenger = false)
{
    /// <summary>All who are named sit on one.</summary>
    public bool IsShared { get; init; }
}
