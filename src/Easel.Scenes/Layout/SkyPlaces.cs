using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Scenery;

namespace Easel.Scenes.Layout;

/// <summary>Where the sun, the moon, stars and clouds are in the sky of a ground.</summary>
internal static class SkyPlaces
{
    /// <summary>Of the picture's shorter side: the sun or the moon, and a cloud.</summary>
    private const double Large = 0.2;

    /// <summary>Of the picture's shorter side: one of several stars.</summary>
    private const double Small = 0.075;

    /// <summary>Of the picture's width: what is on a string.</summary>
    private const double Garland = 0.82;

    /// <summary>Of the picture's width: a rainbow.</summary>
    private const double Arc = 0.9;

    /// <summary>Nothing else is so near to a large one, as a part of the picture.</summary>
    private const double Clear = 0.17;

    /// <summary>Middles of the large ones, as parts of the picture; mirrored where those before them leave the left side free.</summary>
    private static readonly (double X, double Y)[] Larger =
    [
        (0.78, 0.16),
        (0.22, 0.14),
        (0.5, 0.1),
        (0.88, 0.37),
        (0.12, 0.35),
        (0.36, 0.33),
    ];

    /// <summary>Middles of the small ones, in no rows.</summary>
    private static readonly (double X, double Y)[] Smaller =
    [
        (0.36, 0.11),
        (0.1, 0.3),
        (0.57, 0.22),
        (0.9, 0.38),
        (0.16, 0.07),
        (0.95, 0.1),
        (0.33, 0.33),
        (0.55, 0.05),
        (0.7, 0.35),
        (0.24, 0.2),
        (0.46, 0.28),
        (0.04, 0.16),
        (0.71, 0.06),
        (0.86, 0.22),
        (0.2, 0.4),
        (0.5, 0.4),
    ];

    /// <param name="isAtLeft">The left side is free.</param>
    /// <returns>In pixels.</returns>
    public static StageItem Put(StageItem item, Scene scene, SceneObject thing, int index, ImageSize canvas, bool isAtLeft)
    {
        if (thing.Concept.Traits.Hung)
            return item with { Place = Across(item.Place, canvas), Depth = int.MinValue };
        if (thing.Concept.Caption is "rainbow arc")
            return item with { Place = Over(item.Place, thing.Scale, canvas), Depth = int.MinValue };
        var high = scene.Objects.Where(other => other.BackdropPlace == BackdropPlace.Sky).ToList();
        var number =
            high.Where(other => IsSmall(other) == IsSmall(thing))
                .TakeWhile(other => !ReferenceEquals(other, thing))
                .Sum(other => other.Count) + index;
        var large = Larger[..Math.Min(Larger.Length, high.Where(other => !IsSmall(other)).Sum(other => other.Count))];
        var (x, y) = IsSmall(thing) ? Between(large, number) : Larger[number % Larger.Length];
        var side = (IsSmall(thing) ? Small : Large) * thing.Scale * Math.Min(canvas.Width, canvas.Height);
        var size = item.Place.Times(side / item.Place.Largest);
        return item with { Place = size.CentredAt((isAtLeft ? 1 - x : x) * canvas.Width, y * canvas.Height), Depth = int.MinValue };
    }

    /// <summary>Lights and flags on a string hang over all that is there.</summary>
    private static StageRect Across(StageRect place, ImageSize canvas) =>
        place.Times(Garland * canvas.Width / place.Width).CentredAt(0.5 * canvas.Width, 0.14 * canvas.Height);

    /// <summary>A rainbow stands on the horizon, over all that is there.</summary>
    private static StageRect Over(StageRect place, double scale, ImageSize canvas)
    {
        const double foot = 0.74;
        const double highest = 0.62;
        var arc = place.Times(Math.Min(Arc * Math.Min(1, scale) * canvas.Width / place.Width, highest * canvas.Height / place.Height));
        return arc.StandingAt(0.5 * canvas.Width, foot * canvas.Height);
    }

    private static bool IsSmall(SceneObject thing) => thing.Count > 1 && Skies.IsStar(thing.Concept);

    private static (double X, double Y) Between((double X, double Y)[] large, int number)
    {
        var free = Array.FindAll(
            Smaller,
            place => large.All(other => Math.Abs(other.X - place.X) > Clear || Math.Abs(other.Y - place.Y) > Clear)
        );
        // Where clouds are everywhere, stars are before them.
        return free.Length > 0 ? free[number % free.Length] : Smaller[number % Smaller.Length];
    }
}
