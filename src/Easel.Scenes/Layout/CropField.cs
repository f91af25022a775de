using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>Where plants stand that grow all over the land, and cars that fill a road: in rows, the farther the smaller, and the nearest plants
/// before all others.</summary>
internal static class CropField
{
    /// <summary>From here on plants are trees; in metres.</summary>
    private const double LeastTree = Reading.Scenery.Crops.LeastTree;

    private static readonly Row[] Plants = [new(0.98, 0.19, 4), new(0.79, 0.135, 5), new(0.705, 0.095, 6)];

    private static readonly Row[] Trees = [new(0.8, 0.34, 3), new(0.715, 0.22, 6)];

    private static readonly Row[] Vehicles = [new(0.99, 0.34, 3), new(0.885, 0.27, 4), new(0.815, 0.2, 5)];

    /// <param name="Foot">Where they meet the ground, as a part of the picture's height.</param>
    /// <param name="Side">Of the longer side of one, as a part of the picture's shorter one.</param>
    private readonly record struct Row(double Foot, double Side, int Count);

    /// <param name="index">Among those of its kind, the nearest first.</param>
    /// <returns>In pixels.</returns>
    public static StageItem Put(StageItem item, Scene scene, SceneObject thing, int index, ImageSize canvas)
    {
        var rows =
            scene.Ground!.Place is ScenePlace.Street or ScenePlace.City ? Vehicles
            : thing.Concept.Traits.Metres >= LeastTree ? Trees
            : Plants;
        // Kinds take turns.
        var kinds = scene.Objects.Where(other => other.IsCrop).ToList();
        var (number, inRow) = (0, (index * kinds.Count) + kinds.FindIndex(kind => ReferenceEquals(kind, thing)));
        while (number < rows.Length - 1 && inRow >= rows[number].Count)
            inRow -= rows[number++].Count;
        var row = rows[number];
        var size = item.Place.Times(Math.Min(canvas.Width, canvas.Height) * row.Side / item.Place.Largest);
        // None is exactly before another.
        var aside = (number % 2 == 0 ? 0.5 : 0.32) + (inRow % 2 == 0 ? 0.04 : -0.04);
        var place = size with
        {
            Left = ((inRow + aside) / row.Count * canvas.Width) - (size.Width / 2),
            Top = (row.Foot * canvas.Height) - size.Height,
        };
        var isBeforeAll = number == 0 && rows == Plants;
        return item with { Place = place, Depth = isBeforeAll ? int.MaxValue : int.MinValue + rows.Length - number };
    }
}
