using Easel.Scenes.Casting;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>Where a thing is that somebody holds, wears or carries, where the drawing of who has it says nothing of it.</summary>
internal static class BearerPlace
{
    /// <summary>Wider, as a part of its height, is who is drawn from the waist up.</summary>
    private const double Bust = 0.72;

    public static (StageRect Place, int Depth) Held(TouchingPair pair)
    {
        var (size, other, traits) = (pair.Size, pair.Other, pair.Thing.Concept.Traits);
        // The fingers are before its lower third: what is small looks out of the hand all the same.
        if (pair.To.Concept.Caption is Hands.Holding)
            return (size.StandingAt(other.CentreX, other.Top + Math.Min(0.5 * other.Height, 0.35 * size.Height)), -1);
        // Over the head of a creature that has no hand, beside it: its body is before no handle.
        if (Shelters.IsUmbrella(pair.Thing.Concept) && pair.To is { Vector: null, Concept.Traits.Animal: true })
            return (size.StandingAt(other.Right - (0.08 * other.Width), other.Top + (0.62 * other.Height)), 1);
        // The face is before the canopy.
        if (Shelters.IsUmbrella(pair.Thing.Concept))
            return (size.StandingAt(other.CentreX + (0.12 * other.Width), other.Top + ((pair.IsFace ? 0.75 : 0.5) * other.Height)), -1);
        // The string of a balloon is in the mouth.
        if (pair.IsMouth && traits.Sky)
            return (size.StandingAt(other.Left + (0.06 * other.Width), other.Top + (0.4 * other.Height)), 1);
        // Its hands are before its horse's body.
        if (pair.To.Concept.Caption is "centaur")
            return (size.CentredAt(other.Left + (0.14 * other.Width), other.Top + (0.56 * other.Height)), 1);
        // Animals hold with the mouth, and the art has them look to the left.
        if (pair.IsMouth)
            return (size.CentredAt(other.Left, other.Top + (0.36 * other.Height)), 1);
        if (traits.Sky)
            return (size.StandingAt(other.Right + (0.1 * size.Width), other.Top + (0.6 * other.Height)), 1);
        return pair.IsFace
            ? (size.CentredAt(other.Right - (0.05 * other.Width), other.Bottom - (0.12 * other.Height)), 1)
            : (size.CentredAt(other.Right - (0.14 * other.Width), other.Top + (0.66 * other.Height)), 1);
    }

    public static (StageRect Place, int Depth) Worn(TouchingPair pair)
    {
        var (size, other) = (pair.Size, pair.Other);
        // The head is on the collar.
        return pair.IsFace && pair.Thing.Concept.Traits.Worn == WornPlace.Body
            ? (size with { Left = other.CentreX - (size.Width / 2), Top = other.Bottom - (0.1 * other.Height) }, -1)
            : (Worn(pair.Thing.Concept.Traits.Worn, size, other, pair.Wearer, pair.IsFace), 1);
    }

    /// <summary>A mark of what is felt, beside the head.</summary>
    public static StageRect Mark(TouchingPair pair)
    {
        var (to, other) = (pair.To, pair.Other);
        // Animals look to the left, and hold their tails as high as their heads.
        var head =
            pair.IsMouth ? other.Left + (0.36 * other.Width)
            : pair.IsFace || !to.Concept.Traits.Lives ? other.Right
            : other.Left + ((pair.Wearer.HeadX + 0.3) * other.Width);
        return pair.Size.CentredAt(Math.Min(head, other.Right), other.Top + (0.04 * other.Height));
    }

    public static StageRect OnHead(TouchingPair pair)
    {
        var (size, other) = (pair.Size, pair.Other);
        // Animals look to the left, and hold their tails as high as their heads.
        return pair.IsMouth
            ? size.StandingAt(other.Left + (0.17 * other.Width), other.Top + (0.17 * other.Height))
            : size.StandingAt(other.Left + (pair.Wearer.HeadX * other.Width), other.Top + (0.06 * other.Height));
    }

    /// <summary>Of a picture that says nothing of it: in the middle of a face, at the left of who looks to the left.</summary>
    public static StageRect OnNose(TouchingPair pair)
    {
        var (size, other) = (pair.Size, pair.Other);
        if (pair.To.Concept.Traits.Swims)
            return OnHead(pair);
        return pair.IsFace || !pair.IsMouth
            ? size.StandingAt(other.Left + ((pair.IsFace ? 0.5 : pair.Wearer.HeadX) * other.Width), other.Top + (0.55 * other.Height))
            : size.StandingAt(other.Left + (0.1 * other.Width), other.Top + (0.28 * other.Height));
    }

    public static StageRect InClaws(TouchingPair pair) =>
        pair.Size.CentredAt(pair.Other.CentreX, pair.Other.Bottom + (0.2 * pair.Size.Height));

    public static StageRect OnShoulder(TouchingPair pair)
    {
        var (size, other) = (pair.Size, pair.Other);
        // Who is drawn from the waist up has shoulders low in the picture.
        return other.Width > Bust * other.Height
            ? size.StandingAt(other.Right - (0.06 * other.Width), other.Top + (0.7 * other.Height))
            : size.StandingAt(other.Right - (0.12 * other.Width), other.Top + (0.36 * other.Height));
    }

    public static StageRect OnLap(TouchingPair pair) =>
        pair.Size.CentredAt(pair.Other.CentreX - (0.04 * pair.Other.Width), pair.Other.Top + (0.66 * pair.Other.Height));

    private static StageRect Worn(WornPlace place, StageRect size, StageRect other, Figure wearer, bool isFace)
    {
        var x = isFace ? other.CentreX : other.Left + (wearer.HeadX * other.Width);
        return place switch
        {
            WornPlace.Head => size.StandingAt(x, other.Top + ((isFace ? 0.24 : 0.1) * other.Height)),
            WornPlace.Ears => size.StandingAt(x, other.Top + ((isFace ? 0.66 : 0.34) * other.Height)),
            WornPlace.Body => size.CentredAt(other.CentreX, other.Top + (0.68 * other.Height)),
            WornPlace.Eye => size.CentredAt(x + ((isFace ? 0.2 : 0.06) * other.Width), other.Top + ((isFace ? 0.5 : 0.18) * other.Height)),
            WornPlace.Eyes => size.CentredAt(x, other.Top + ((isFace ? 0.48 : 0.17) * other.Height)),
            _ => size.CentredAt(x, other.Top + ((isFace ? 1.02 : 0.45) * other.Height)),
        };
    }
}
