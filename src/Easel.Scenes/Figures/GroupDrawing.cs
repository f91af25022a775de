using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures;

/// <summary>Several people as one drawing, because they touch each other: a couple that dances, children hand in hand, a family.</summary>
/// <param name="Apart">From the hips of one to those of the next, in 64ths of the model's square.</param>
internal sealed record GroupDrawing(IReadOnlyList<PersonDrawing> Members, double Apart) : IVectorDrawing
{
    private const double Units = 64;

    public double Side => Square.Side / Units;

    public FigureContact Contact => Members[0].Contact;

    public VectorAnchors Anchors => VectorAnchors.None;

    private Frame Square => Frame.Around(Members.Select((member, i) => member.Frame.Moved(Across(i), -member.Sole)));

    public string ToSvg(long seed)
    {
        var svg = new SvgText();
        for (var i = 0; i < Members.Count; i++)
        {
            svg.Begin(new FigurePoint(Across(i), -Members[i].Sole));
            // Far from those of the next object's seed, which is one more.
            Members[i].Draw(svg, unchecked((seed * 16) + i));
            svg.End();
        }

        return svg.Document(Square.Left, Square.Top, Square.Side);
    }

    private double Across(int member) => Apart * (member - ((Members.Count - 1) / 2.0));
}
