using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Figures.Rides;

namespace Easel.Scenes.Figures.Animals;

/// <summary>An animal, or a robot or a snowman, doing something.</summary>
internal sealed record AnimalDrawing(Species Species, Stance Stance) : IGroupMember
{
    /// <summary>A square of the model's has so many units.</summary>
    private const double Units = 64;

    /// <summary>Where it stands as people do.</summary>
    public PoseName PoseName { get; init; } = PoseName.Standing;

    public Mood Mood { get; init; } = Mood.Content;

    /// <summary>It looks to the left, as the art's animals do.</summary>
    public bool IsMirrored { get; init; } = true;

    /// <summary>What it wears and has in its hands; null where it wears nothing.</summary>
    public Outfit? Outfit { get; init; }

    public Rgb? Scarf { get; init; }

    /// <summary>Narrow, about its neck; null where it wears none.</summary>
    public Rgb? Collar { get; init; }

    /// <summary>What hangs from its collar.</summary>
    public Pendant Pendant { get; init; }

    public bool HasGlasses { get; init; }

    /// <summary>Lies on its back, where that is level; null where nothing does.</summary>
    public Rgb? Blanket { get; init; }

    /// <inheritdoc cref="Blanket"/>
    public Rgb? SaddleLeather { get; init; }

    /// <summary>The furniture that is drawn with it, where it is upright; null where that is none, or a thing of its own.</summary>
    public Furnished? Furnished { get; init; }

    /// <summary>What it rides upright; null where it is on its feet, or on a thing of its own.</summary>
    public Ridden? Ridden { get; init; }

    /// <summary>A young one looks out of its pouch.</summary>
    public bool HasJoey { get; init; }

    /// <summary>Its tongue hangs out.</summary>
    public bool HasTongue { get; init; }

    /// <summary>Its trunk is raised, and water comes out of it.</summary>
    public bool IsSpraying { get; init; }

    /// <summary>Of a bird: its claws are out below it in the air, too.</summary>
    public bool HasClawsOut { get; init; }

    /// <summary>Its mouth is open.</summary>
    public bool IsLoud => Stance == Stance.Roaring || IsSpraying;

    public double Side => Figure.Frame.Side / Units;

    public FigureContact Contact =>
        Stance == Stance.Upright ? PoseTable.Of(PoseName).Contact
        : Stance is Stance.Flying or Stance.Spread ? FigureContact.Air
        : Stance is Stance.Lying or Stance.Asleep or Stance.OnBack ? FigureContact.Back
        : FigureContact.Feet;

    public VectorAnchors Anchors
    {
        get
        {
            var figure = Figure;
            return new VectorAnchors
            {
                Held = At(figure.Frame, figure.Held),
                HeldStands = Furnished is { IsLaid: true },
                HoldsInMouth = figure is not UprightFigure,
                Head = At(figure.Frame, figure.Head.Middle),
                HasEyesOnTop = AnimalHeadArt.HasEyesOnTop(Species),
                Nose = At(figure.Frame, figure.Head.At(AnimalHeadArt.Nose(Species))),
                HeadRadius = figure.Head.Radius / figure.Frame.Side,
                Seat = figure.Seat is { } seat ? At(figure.Frame, seat) : null,
                Saddle = figure.Saddle is { } saddle ? At(figure.Frame, saddle) : null,
                Foot = At(figure.Frame, figure.Foot),
            };
        }
    }

    public bool IsPortrait => false;

    public Frame Frame => Figure.Frame is var own && IsMirrored ? own with { Left = -own.Left - own.Side } : own;

    public double Sole => Upright.Sole;

    public double Reach => Upright.Reach;

    public FigurePoint Hands => IsMirrored ? Upright.Held with { X = -Upright.Held.X } : Upright.Held;

    /// <summary>Heads of animals are as broad as their shoulders.</summary>
    public double Breadth => 2.1 * Figure.Head.Radius;

    /// <summary>One of several is on two legs.</summary>
    private UprightFigure Upright => new(this);

    private bool IsTurnedOver => Stance == Stance.OnBack;

    private AnimalFigure Figure => AnimalFigure.Of(this);

    public IGroupMember Posed(PoseName pose, bool isMirrored, Furnished? furnished = null) =>
        this with
        {
            PoseName = pose,
            IsMirrored = isMirrored,
            Furnished = furnished,
        };

    public IGroupMember EmptyHanded() => this with { Outfit = Outfit is { } outfit ? outfit with { Prop = Prop.None } : null };

    public string ToSvg(long seed)
    {
        var (frame, svg) = (Frame, new SvgText());
        Draw(svg, seed);
        return svg.Document(frame.Left, IsTurnedOver ? -frame.Top - frame.Side : frame.Top, frame.Side);
    }

    public void Draw(SvgText svg, long seed)
    {
        svg.Begin(default, scaleX: IsMirrored ? -1 : 1, scaleY: IsTurnedOver ? -1 : 1);
        Figure.Draw(svg);
        svg.End();
    }

    private VectorAnchor At(Frame frame, FigurePoint point)
    {
        var (x, y) = ((point.X - frame.Left) / frame.Side, (point.Y - frame.Top) / frame.Side);
        return new VectorAnchor(IsMirrored ? 1 - x : x, IsTurnedOver ? 1 - y : y);
    }
}
