using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Fixtures;

namespace Easel.Scenes.Figures;

/// <summary>Several people, or animals on two legs, as one drawing, because they touch each other or share what they sit at: a couple that dances, children
/// hand in hand, a family at the table.</summary>
/// <param name="Apart">From the hips of one to those of the next, in 64ths of the model's square.</param>
internal sealed record GroupDrawing(IReadOnlyList<IGroupMember> Members, double Apart) : IVectorDrawing
{
    private const double Units = 64;

    /// <summary>What stands on a table between them is sized as if a head so large held it.</summary>
    private const double Dish = 6;

    /// <summary>What two hold together is sized for a head so large.</summary>
    private const double HeadRadius = 10;

    /// <summary>The furniture that is drawn with them; null where that is none, or a thing of its own.</summary>
    public Shared? Shared { get; init; }

    public bool IsPortrait => Members[0].IsPortrait;

    public double Side => Square.Side / Units;

    public FigureContact Contact => Shared is null ? Members[0].Contact : FigureContact.Feet;

    public VectorAnchors Anchors => Together with { Members = Shared is null ? [.. Members.Select(MemberAnchors)] : [] };

    private VectorAnchors Together =>
        Shared is { IsTable: true }
            ? new VectorAnchors
            {
                Held = At(Furniture(new SvgText(), Shared).Top),
                HeldStands = true,
                HeadRadius = Dish / Square.Side,
            }
        : Shared is null && Members[0].Contact == FigureContact.Seat && Members[0].Ridden is null
            ? new VectorAnchors { Seat = At(new FigurePoint(0, -Hips(0) + 3)) }
        : Shared is null && Members.Count == 2
            ? new VectorAnchors { Held = At(new FigurePoint(0, -(Hips(0) + Hips(1)) / 2)), HeadRadius = HeadRadius / Square.Side }
        : VectorAnchors.None;

    private Frame Square
    {
        get
        {
            List<Frame> frames = [.. Members.Select((member, i) => member.Frame.Moved(Across(i), -Hips(i)))];
            if (Shared is not null)
                frames.Add(Furniture(new SvgText(), Shared).Bounds);
            var around = Frame.Around(frames);
            // Head and shoulders end where those of the first do.
            return IsPortrait ? around with { Top = frames[0].Top + frames[0].Side - around.Side } : around;
        }
    }

    public string ToSvg(long seed)
    {
        var svg = new SvgText();
        var furniture = Shared is null ? null : Furniture(svg, Shared);
        furniture?.DrawBehind();
        for (var i = 0; i < Members.Count; i++)
        {
            svg.Begin(new FigurePoint(Across(i), -Hips(i)));
            // Far from those of the next object's seed, which is one more.
            Members[i].Draw(svg, unchecked((seed * 16) + i));
            svg.End();
        }

        furniture?.DrawFront();
        if (Members[0].PoseName == PoseName.Pulling)
            DrawRope(svg);
        return svg.Document(Square.Left, Square.Top, Square.Side);
    }

    /// <summary>Through all hands.</summary>
    private void DrawRope(SvgText svg)
    {
        var (from, to) = (Hands(0), Hands(Members.Count - 1));
        var middle = FigurePoint.Middle(from, to);
        SportPropArt.DrawRope(svg, from, middle);
        svg.Begin(new FigurePoint(2 * middle.X, 0), scaleX: -1);
        SportPropArt.DrawRope(svg, new FigurePoint((2 * middle.X) - to.X, to.Y), middle);
        svg.End().Path(SvgText.Text($"M{middle.X - 2.4:0.##} {middle.Y:0.##}h4.800l-2.400 7z"), Palette.Red);
    }

    private FigurePoint Hands(int member) => Members[member].Hands + new FigurePoint(Across(member), -Hips(member));

    /// <summary>Those of one of them, as parts of the square of all.</summary>
    private VectorAnchors MemberAnchors(IGroupMember member, int i)
    {
        var (own, all) = (member.Frame.Moved(Across(i), -Hips(i)), Square);
        return member.Anchors.Within(
            (all.Left - own.Left) / own.Side,
            (all.Top - own.Top) / own.Side,
            all.Side / own.Side,
            all.Side / own.Side
        );
    }

    private double Across(int member) => Apart * (member - ((Members.Count - 1) / 2.0));

    /// <summary>Above the ground; those who sit side by side have seats of one height.</summary>
    private double Hips(int member) =>
        Members[0].Contact == FigureContact.Seat && Members[0].Ridden is null ? Members.Max(one => one.Sole) : Members[member].Sole;

    private SharedArt Furniture(SvgText svg, Shared shared) => new(svg, shared, Hips(0), [.. Members.Select((_, i) => Across(i))]);

    private VectorAnchor At(FigurePoint point) => new((point.X - Square.Left) / Square.Side, (point.Y - Square.Top) / Square.Side);
}
