using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>Where that is which hangs on the wall or from the ceiling of a room or lies on its floor.</summary>
internal static class Walls
{
    /// <summary>Of the picture's height from the top: the lower edge of what hangs.</summary>
    private const double Hung = 0.43;

    /// <summary>Of the picture's height from the top: the nearer edge of a carpet.</summary>
    private const double Floor = 0.97;

    /// <summary>Its picture shows the light that falls through it, too.</summary>
    private const string Sunlit = "window with sunbeams";

    /// <summary>Of the picture's width, where the middles of one, two and more hang.</summary>
    private static readonly double[][] Middles =
    [
        [0.5],
        [0.3, 0.72],
        [0.2, 0.5, 0.8],
    ];

    /// <summary>Of the picture's width: where one alone hangs over the free side, and beside what stands there.</summary>
    private const double Aside = 0.76;
    private const double Beside = 0.66;

    /// <summary>Of the picture's shorter side: the largest and the smallest that hang from the ceiling.</summary>
    private const double Ceiling = 0.27;
    private const double LeastFromCeiling = 0.16;

    /// <summary>Of the picture's width, where the middles are of what hangs from the ceiling: beside a window.</summary>
    private static readonly double[] FromCeiling = [0.36, 0.13, 0.87];

    /// <returns>In pixels.</returns>
    /// <param name="isAtLeft">The left side is free of what stands in front.</param>
    public static StageItem Put(StageItem item, Scene scene, SceneObject thing, int index, ImageSize canvas, bool isAtLeft)
    {
        if (thing.BackdropPlace == BackdropPlace.Floor)
        {
            var (width, height) = (0.62 * canvas.Width, 0.17 * canvas.Height);
            return item with
            {
                Place = new StageRect((canvas.Width - width) / 2, (Floor * canvas.Height) - height, width, height),
                Depth = int.MinValue + 1,
                Look = item.Look with { IsStretched = true },
            };
        }

        if (thing.BackdropPlace == BackdropPlace.Ceiling)
        {
            var from = scene.Objects.Where(other => other.BackdropPlace == BackdropPlace.Ceiling).ToList();
            var place = from.TakeWhile(other => !ReferenceEquals(other, thing)).Sum(other => other.Count) + index;
            var many = from.Sum(other => other.Count);
            var part = Math.Min(Math.Clamp(0.4 * (thing.Concept.Traits.Metres ?? 0), LeastFromCeiling, Ceiling), 0.9 / many);
            var lamp = item.Place.Times(part * Math.Min(canvas.Width, canvas.Height) / item.Place.Largest);
            var isBesideWindow = many <= FromCeiling.Length && scene.Objects.Any(other => other.BackdropPlace == BackdropPlace.Wall);
            var middle = (isBesideWindow ? FromCeiling[place] : (place + 0.5) / many) * canvas.Width;
            return item with { Place = lamp with { Left = middle - (lamp.Width / 2), Top = 0 }, Depth = int.MinValue };
        }

        if (thing.Concept.Caption is Sunlit)
            return item with { Place = Lighting(item.Place, scene, canvas), Depth = int.MinValue + 1 };
        var hanging = scene.Objects.Where(other => other.BackdropPlace == BackdropPlace.Wall).ToList();
        var before = hanging.TakeWhile(other => !ReferenceEquals(other, thing)).Sum(other => other.Count) + index;
        var number = hanging.Sum(other => other.Count);
        var middles = number == 1 ? [Alone(scene, isAtLeft)] : Middles[Math.Min(number, Middles.Length) - 1];
        var side = Math.Min(canvas.Width, canvas.Height) * Math.Clamp(0.2 * Metres(thing.Concept), 0.2, 0.3);
        var size = item.Place.Times(side / item.Place.Largest);
        return item with
        {
            Place = size with
            {
                Left = (middles[before % middles.Length] * canvas.Width) - (size.Width / 2),
                Top = (Hung * canvas.Height) - size.Height,
            },
            Depth = int.MinValue,
        };
    }

    /// <summary>The window is on the wall at the right, and its light falls to the left, upon the floor.</summary>
    private static StageRect Lighting(StageRect place, Scene scene, ImageSize canvas)
    {
        // Of its picture: where the window is, and the foot of the light.
        const double middle = 0.74;
        const double foot = 0.99;
        const double lit = 0.84;
        var size = place.Times(0.72 * Math.Min(canvas.Width, canvas.Height) / place.Largest);
        return size with
        {
            Left = (Alone(scene, isAtLeft: false) * canvas.Width) - (middle * size.Width),
            Top = (lit * canvas.Height) - (foot * size.Height),
        };
    }

    /// <summary>Where one alone hangs: between what stands at the wall and what is in front of all.</summary>
    private static double Alone(Scene scene, bool isAtLeft) =>
        scene.Objects.Where(other => other is { IsBackdrop: true, BackdropPlace: BackdropPlace.Ground }).Sum(other => other.Count) switch
        {
            0 => isAtLeft ? 1 - Aside : Aside,
            1 => isAtLeft ? Beside : 1 - Beside,
            _ => 0.5,
        };

    /// <summary>A window of a wall is larger than one alone.</summary>
    private static double Metres(Concept thing) =>
        thing.Caption.StartsWith("window", StringComparison.Ordinal) ? 1.3 : thing.Traits.Metres ?? 1;
}
