using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Shaped;

/// <summary>How a kind of thing is drawn in any outline.</summary>
/// <param name="Face">Its colour where none is said.</param>
/// <param name="Rim">Of its edge; null for a darker face.</param>
/// <param name="Detail">What is on its face.</param>
internal sealed record ShapedKind(Rgb Face, Rgb? Rim, ShapedDetail Detail)
{
    /// <summary>How high its side is below its top, in 64ths of the picture; 0 for what is flat.</summary>
    public double Depth { get; init; }

    /// <summary>Of its height, what is seen from above: 1 straight from above or in front.</summary>
    public double Tilt { get; init; } = 1;

    /// <summary>The colour that is asked for is its edge's, as a mirror's is.</summary>
    public bool ColoursRim { get; init; }
}
