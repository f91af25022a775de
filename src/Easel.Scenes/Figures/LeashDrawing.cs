using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures;

/// <summary>A leash from a hand, at the left top of its square, to a neck at the right bottom: it is drawn as wide and as high as it is far
/// from the one to the other.</summary>
internal sealed record LeashDrawing(Rgb Colour) : IVectorDrawing
{
    public double Side => 1;

    public VectorAnchors Anchors => VectorAnchors.None;

    public FigureContact Contact => FigureContact.Air;

    public string ToSvg(long seed) => new SvgText().Stroke("M2 2Q10 48 62 62", Colour, 2.6).Document(0, 0, 64);
}
