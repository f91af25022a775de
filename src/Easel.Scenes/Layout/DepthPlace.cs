using Easel.Scenes.Reading.Relations;

namespace Easel.Scenes.Layout;

/// <summary>Where a thing stands that is behind another, before it or against it.</summary>
internal static class DepthPlace
{
    /// <summary>So large beside what is behind it, and in front of its middle, it would hide that.</summary>
    private const double Hiding = 0.6;

    public static (StageRect Place, int Depth) Against(TouchingPair pair)
    {
        // A tree has its trunk in the middle.
        var at = NounStanding.IsTree(pair.To.Concept) ? 0.34 : 0.14;
        return (pair.Size.StandingAt(pair.Other.Left + (at * pair.Other.Width), pair.Other.Bottom + (0.03 * pair.Other.Height)), 1);
    }

    public static StageRect Behind(TouchingPair pair)
    {
        var (size, to, other) = (pair.Size, pair.To, pair.Other);
        // Where they look, the heads of animals are seen beside it.
        var isLeft = pair.LooksLeft;
        // Half of who is behind the trunk is seen beside it.
        if (NounStanding.IsTree(to.Concept) && size.Height < 0.6 * other.Height)
            return size.StandingAt(other.CentreX + ((isLeft ? -0.4 : 0.4) * size.Width), other.Bottom - (0.02 * other.Height));
        if (Screens.Is(to.Concept))
            return Screens.Behind(to, size, other);
        // At a table one is seen from the waist up.
        if (to.Concept.Traits.Seat < 0.1)
            return size.StandingAt(other.CentreX, other.Top + (0.3 * other.Height));
        if (isLeft)
        {
            // Of several most would be hidden.
            var hidden =
                pair.Thing.Count > 1 ? -0.2
                : size.Width > other.Width ? 0.05
                : 0;
            return size.StandingAt(other.Left + (hidden * size.Width), other.Bottom - (0.05 * other.Height));
        }

        return size.Width > other.Width
            ? size.StandingAt(other.CentreX + (0.2 * other.Width), other.Bottom - (0.06 * other.Height))
            : size.StandingAt(other.Right - (0.02 * other.Width), other.Bottom - (0.05 * other.Height));
    }

    public static StageRect InFrontOf(TouchingPair pair)
    {
        var (size, other) = (pair.Size, pair.Other);
        if (pair.To.Concept.Traits is { Sky: true, Lives: false })
            return size.CentredAt(other.CentreX, other.CentreY + (0.1 * other.Height));
        // Three fifths of what is behind are seen at its side.
        return size.Width > Hiding * other.Width && size.Height > Hiding * other.Height
            ? size.StandingAt(other.Left + (0.4 * other.Width) - (size.Width / 2), other.Bottom + (0.06 * other.Height))
            : size.StandingAt(other.Left + (0.32 * other.Width), other.Bottom + (0.09 * other.Height));
    }
}
