using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>What is written, printed or shown on the panel of a thing, whose posts and keys have nothing upon them.</summary>
internal static class Displays
{
    /// <summary>Of the panel's width and height, most: its edge is seen around it.</summary>
    public const double Filled = 0.84;

    /// <param name="other">The thing's place.</param>
    public static StageRect? Of(Concept thing, StageRect other) =>
        thing.Traits.Display is { } part
            ? new StageRect(
                other.Left + (part.Left * other.Width),
                other.Top + (part.Top * other.Height),
                (part.Right - part.Left) * other.Width,
                (part.Bottom - part.Top) * other.Height
            )
            : null;
}
