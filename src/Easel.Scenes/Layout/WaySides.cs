using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Grounds;

namespace Easel.Scenes.Layout;

/// <summary>Where that stands which lines a way: at its left and its right in turn, the nearest first and the largest.</summary>
internal static class WaySides
{
    /// <summary>How near each pair is, from 0 at the way's farther end to 1 at its nearer one.</summary>
    private static readonly double[] Pairs = [0.62, 0.3, 0.13, 0.05];

    /// <summary>Of the longer side of one at the very front, as a part of the picture's shorter one.</summary>
    private const double Nearest = 0.62;

    /// <summary>It is not quite nothing at the farther end.</summary>
    private const double Farthest = 0.1;

    /// <summary>In metres: the height from which on all look alike tall from the road.</summary>
    private const double Tall = 5;

    /// <param name="index">Among those of its kind.</param>
    /// <returns>In pixels.</returns>
    public static StageItem Put(StageItem item, Scene scene, SceneObject thing, int index, ImageSize canvas)
    {
        var ground = scene.Ground!;
        var kinds = scene.Objects.Where(other => other.LinesWay).ToList();
        // Kinds take turns, so that each stands at both sides.
        var number = (index * kinds.Count) + kinds.FindIndex(kind => ReferenceEquals(kind, thing));
        var pair = Math.Min(number / 2, Pairs.Length - 1);
        var isAtLeft = (number + (kinds.Count % 2 == 0 ? pair : 0)) % 2 == 0;
        var near = Pairs[pair];
        var metres = Math.Min(thing.Concept.Traits.Metres ?? Tall, Tall);
        var side = Math.Min(canvas.Width, canvas.Height) * Nearest * (near + Farthest) * Math.Max(0.4, metres / Tall);
        var size = item.Place.Times(side / item.Place.Largest);
        var top = WindingWay.Top(ground);
        var aside = (WindingWay.HalfWidth(ground.Way!.Kind, near) * 1.15 * canvas.Width) + (size.Width * 0.54);
        return item with
        {
            Place = size with
            {
                Left = (canvas.Width / 2.0) + (isAtLeft ? -aside : aside) - (size.Width / 2),
                Top = ((top + ((1 - top) * near)) * canvas.Height) - size.Height,
            },
            Depth = int.MinValue + Pairs.Length - pair,
        };
    }
}
