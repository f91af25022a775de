using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Figures.Rides;

namespace Easel.Scenes.Figures;

/// <summary>A person from head to foot, in a pose, dressed.</summary>
internal sealed record PersonDrawing(Person Person, Outfit Outfit, PoseName PoseName) : IGroupMember
{
    /// <summary>A square of the model's has so many units.</summary>
    private const double Units = 64;

    public Mood Mood { get; init; }

    /// <summary>It looks to the left.</summary>
    public bool IsMirrored { get; init; }

    /// <summary>Something is in its hand: it has none of its outfit's things there.</summary>
    public bool HasFullHands { get; init; }

    /// <summary>Something is worn upon its head: the outfit's own hat is not.</summary>
    public bool WearsOther { get; init; }

    /// <summary>What it rides; null where it is on its feet, or on a thing of its own.</summary>
    public Ridden? Ridden { get; init; }

    /// <summary>The furniture that is drawn with it; null where that is none, or a thing of its own.</summary>
    public Furnished? Furnished { get; init; }

    /// <summary>Only head and shoulders are seen.</summary>
    public bool IsPortrait { get; init; }

    public bool IsFromBehind { get; init; }

    public double Side => Frame.Side / Units;

    public FigureContact Contact => PoseTable.Of(PoseName).Contact;

    public VectorAnchors Anchors
    {
        get
        {
            var body = Skeleton;
            return new VectorAnchors
            {
                Held = At(Laid(body) ?? body.Held),
                HeldStands = Laid(body) is not null,
                OtherHeld = At(body.Far.End),
                Head = At(body.Head),
                Chest = IsFromBehind ? null : At(body.Torso(0, -body.Build.Torso * 0.56)),
                HeadRadius = body.Build.Head / Frame.Side,
                Seat = Contact is FigureContact.Seat or FigureContact.Inside ? At(new FigurePoint(0, body.Build.LegWidth / 2)) : null,
                Foot = At(body.NearLeg.End),
            };
        }
    }

    public double Sole => Ridden is null ? Skeleton.Sole + Skeleton.Pose.Height : RideArt.Ground(Skeleton, Ridden.Kind.Ride);

    public double Reach => Skeleton.Near.End.X;

    public double Breadth => 0;

    public FigurePoint Hands => IsMirrored ? Skeleton.Held with { X = -Skeleton.Held.X } : Skeleton.Held;

    /// <summary>On the table that is drawn with it; null where there is none.</summary>
    private FigurePoint? Laid(Skeleton body) => Furnished is { IsLaid: true } ? TableArt.Laid(body) : null;

    private Skeleton Skeleton => new(Build.Of(Person), PoseTable.Of(PoseName));

    public Frame Frame =>
        IsPortrait
            ? Frame.OfBust(Skeleton, hasHand: PoseName == PoseName.Selfie)
            : Frame.Around(Skeleton, Outfit, IsMirrored, Ridden?.Kind.Ride, Furnished?.Fixture);

    public IGroupMember Posed(PoseName pose, bool isMirrored, Furnished? furnished = null) =>
        this with
        {
            PoseName = pose,
            IsMirrored = isMirrored,
            Furnished = furnished,
        };

    public IGroupMember EmptyHanded() => this with { Outfit = Outfit with { Prop = Prop.None } };

    public string ToSvg(long seed)
    {
        var svg = new SvgText();
        Draw(svg, seed);
        return svg.Document(Frame.Left, Frame.Top, Frame.Side);
    }

    public void Draw(SvgText svg, long seed)
    {
        var looks = PersonLooks.Of(Person, Outfit, seed);
        svg.Begin(default, scaleX: IsMirrored ? -1 : 1);
        new PersonArt(svg, Skeleton, looks, this).Draw();
        svg.End();
    }

    private VectorAnchor At(FigurePoint point) =>
        new(((IsMirrored ? -point.X : point.X) - Frame.Left) / Frame.Side, (point.Y - Frame.Top) / Frame.Side);
}
