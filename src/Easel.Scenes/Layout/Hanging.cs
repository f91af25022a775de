using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>What hangs from a branch, a web or a balloon.</summary>
internal static class Hanging
{
    /// <summary>Of a branch's width, at least: one sees who hangs there.</summary>
    private const double BesideBranch = 0.34;

    /// <summary>Of a tree's width, at least.</summary>
    private const double BesideTree = 0.26;

    /// <summary>Where what hangs in a tree ends, from the top of the tree, in parts of its height, at the lowest.</summary>
    private const double Lowest = 0.86;

    /// <summary>And begins, at the highest.</summary>
    private const double HighestInCrown = 0.4;

    /// <summary>Of its width, more is no single thing.</summary>
    private const double Along = 0.6;

    /// <summary>It does so head down, where the art shows it on its feet.</summary>
    public static bool IsHeadDown(SceneObject thing) => thing is { Text: null, Vector: null, Concept.Caption: "bat" };

    /// <summary>Things hang from it, and nobody stands under it.</summary>
    public static bool Holds(Concept thing) =>
        NounStanding.IsTree(thing)
        || thing.Traits is { Sky: true, Lives: false }
        || thing.Caption
            is "branch"
                or "spider web"
                or "rope"
                or "hook"
                or "clothesline"
                or "bare clothesline"
                or "power line"
                or "string lights"
                or "chandelier"
                or "fishing pole"
                or "hanger"
                or "umbrella"
                or "swing"
                or "parachute"
                or "wall hook"
                or "coat rack"
                or "shelf"
                or "empty shelf"
                or "fireplace"
                or "balcony"
                or "ladder"
                or "window"
                or "door";

    public static double Growth(SceneObject thing, StageRect size, SceneObject from, StageRect other) =>
        Math.Max(1, (NounStanding.IsTree(from.Concept) ? BesideTree : BesideBranch) * other.Width / size.Largest)
        * (thing.Concept.Traits.Metres > 1 ? 1 : 1.1);

    public static StageRect Place(SceneObject thing, SceneObject from, StageRect size, StageRect other, Figure self)
    {
        // At the lower edge of the crown, beside the trunk; a branch is a line in the middle of its picture.
        var (x, y) =
            NounStanding.IsTree(from.Concept) ? (0.24, 0.58)
            : from.Concept.Caption is "branch" ? (0.4, 0.6)
            // At the end of its string.
            : from.Concept.Caption is "balloon" ? (0.06, 0.97)
            : from.Concept.Caption is "bare clothesline" ? (0.5, 0.1)
            : from.Concept.Caption is "clothesline" or "string lights" or "power line" ? (0.5, 0.3)
            : from.Concept.Caption is "fireplace" ? (0.28, 0.14)
            : from.Concept.Caption is "door" or "window" or "ladder" or "coat rack" ? (0.5, 0.12)
            : from.Concept.Caption is "wall hook" ? (0.36, 0.84)
            : (0.5, 0.94);
        // A beehive is off the ground, large as it is.
        if (NounStanding.IsTree(from.Concept))
            y = Math.Clamp(Lowest - (size.Height / other.Height), HighestInCrown, y);
        // Several hang along the whole of it.
        if (size.Width > Along * other.Width)
            x = 0.5;
        var (left, top) = (other.Left + (x * other.Width), other.Top + (y * other.Height));
        var hand = thing.Vector is AnimalDrawing { Stance: Stance.OnBack } ? self.Anchors?.Foot : self.Anchors?.Held;
        return size with { Left = left - ((hand?.X ?? 0.5) * size.Width), Top = top - ((hand?.Y ?? 0.04) * size.Height) };
    }
}
