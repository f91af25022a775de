using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>What is visible of a drawn object: how large it is and where its head is. In sides of the model's square.</summary>
/// <param name="HeadX">Middle of what is uppermost, from the left, as a part of the width.</param>
/// <param name="HeadWidth">How wide the figure is there, as a part of the width.</param>
/// <param name="Top">How far below the upper edge the figure begins in the middle, as a part of the height; null where nobody has measured.</param>
internal readonly record struct Figure(double Width, double Height, double HeadX = 0.5, double HeadWidth = 0.6, double? Top = null)
{
    /// <summary>The middle of all that is visible, from the left and from the top, as parts of the width and the height: of a cup it is beside its handle.</summary>
    public (double X, double Y) Middle { get; init; } = (0.5, 0.5);

    /// <summary>Where other things touch it, as parts of what is visible of it; null where that is not known.</summary>
    public VectorAnchors? Anchors { get; init; }

    /// <summary>Of a head whose drawing says nothing of it.</summary>
    private const double UnknownHead = 0.2;

    /// <summary>Of its head, as a part of the width; a guess where its drawing says nothing of it.</summary>
    public double HeadRadius => Anchors is { HeadRadius: > 0 and var radius } ? radius : UnknownHead;

    /// <summary>How many of a group have one each of so many things.</summary>
    public int Bearers(int things) => things > 1 && Anchors is { Members.Count: > 1 and var members } ? members : 1;

    /// <summary>What comes next is in its other hand, where that is apart from the first.</summary>
    public Figure InOtherHand() =>
        Anchors is { HeldStands: false, Held: { } hand, OtherHeld: { } far } && Math.Abs(far.X - hand.X) > Anchors.HeadRadius
            ? this with
            {
                Anchors = Anchors with { Held = far, OtherHeld = hand },
            }
            : this;

    /// <summary>The one of a group that has the thing of this number.</summary>
    public Figure Member(int number, int things) =>
        Bearers(things) is > 1 and var members ? this with { Anchors = Anchors!.Members[number % members] } : this;
}
