using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>What is visible of a drawn object: how large it is and where its head is. In sides of the model's square.</summary>
/// <param name="HeadX">Middle of what is uppermost, from the left, as a part of the width.</param>
/// <param name="HeadWidth">How wide the figure is there, as a part of the width.</param>
/// <param name="Top">How far below the upper edge the figure begins in the middle, as a part of the height; null where nobody has measured.</param>
internal readonly record struct Figure(double Width, double Height, double HeadX = 0.5, double HeadWidth = 0.6, double? Top = null)
{
    /// <summary>Where other things touch it, as parts of what is visible of it; null where that is not known.</summary>
    public VectorAnchors? Anchors { get; init; }
}
