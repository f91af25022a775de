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
}
