using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>Where that stands which says what place it is: far off, at the side that the others leave free.</summary>
internal static class Backdrops
{
    /// <summary>Of the picture's width, from its nearer edge: where its middle is.</summary>
    private const double Aside = 0.22;

    /// <summary>It is not as tall as those before it; in metres.</summary>
    private const double Small = 1;

    /// <summary>In metres.</summary>
    private const double Grown = 1.7;

    /// <summary>So much larger than beside people is furniture, most.</summary>
    private const double Beside = 1.3;

    /// <summary>Nothing is in front of fewer.</summary>
    private const int Depth = int.MinValue;

    public static bool Is(Scene scene, int item) => Of(scene, item).Thing.IsBackdrop;

    /// <summary>It stands on the floor before a window, and all else is outside.</summary>
    public static bool IsIndoors(Scene scene, int item) => Of(scene, item).Thing.IsIndoors;

    /// <summary>Of the tallest who stands there; 0 where nobody does.</summary>
    public static double PersonHeight(Scene scene, IReadOnlyList<StageItem> items) =>
        items
            .Where(item => Of(scene, item.Object).Thing is { IsBackdrop: false, Concept.IsPerson: true })
            .Select(item => item.Place.Height)
            .DefaultIfEmpty(0)
            .Max();

    /// <param name="left">Of all that stands before it, in pixels from the left.</param>
    /// <param name="right"><inheritdoc cref="Put" path="/param[@name='left']"/></param>
    /// <param name="person">Of who stands before it, in pixels: no fridge towers over many who are small; 0 where nobody does.</param>
    /// <returns>In pixels.</returns>
    public static StageItem Put(StageItem item, Scene scene, ImageSize canvas, double left, double right, double person = 0)
    {
        var (thing, index) = Of(scene, item.Object);
        if (thing.IsCrop)
            return CropField.Put(item, scene, thing, index, canvas);
        if (thing.LinesWay)
            return WaySides.Put(item, scene, thing, index, canvas);
        if (thing.BackdropPlace == BackdropPlace.Sky)
            return SkyPlaces.Put(item, scene, thing, index, canvas, isAtLeft: left + right > canvas.Width);
        if (thing.BackdropPlace == BackdropPlace.Air)
            return Drifting.Put(item, index, canvas);
        if (thing.BackdropPlace == BackdropPlace.Rails)
            return OnRails(item, thing, index, canvas);
        if (thing.BackdropPlace == BackdropPlace.Water)
            return InWater(item, scene, thing, index, canvas, isAtLeft: left + right > canvas.Width);
        if (thing.BackdropPlace == BackdropPlace.World)
            return BelowAll(item, canvas);
        if (thing.BackdropPlace != BackdropPlace.Ground)
            return Walls.Put(item, scene, thing, index, canvas, isAtLeft: left + right > canvas.Width);
        var metres = thing.Concept.Traits.Metres ?? 1;
        var place = scene.Ground!.Place;
        var side = Math.Min(canvas.Width, canvas.Height) * Side(place, metres);
        if (place is ScenePlace.Room && person > 0)
            side = Math.Min(side, Math.Max(side / 2, Beside * metres / Grown * person));
        var size = item.Place.Times(side / item.Place.Largest);
        var standing = scene
            .Objects.Where(other => other is { IsBackdrop: true, IsCrop: false, LinesWay: false, BackdropPlace: BackdropPlace.Ground })
            .ToList();
        var number = standing.Sum(other => other.Count);
        var before = standing.TakeWhile(other => !ReferenceEquals(other, thing)).Sum(other => other.Count) + index;
        var isAtLeft = left + right > canvas.Width;
        var free = isAtLeft ? left : canvas.Width - right;
        var centre =
            number > 1 || scene.Objects.All(other => other.IsBackdrop) ? (before + 0.5) / number * canvas.Width
            : metres < Small && place != ScenePlace.Room
                // A flower over a head would be a part of it: it is beside all, or half out of the picture.
                ? isAtLeft ? Math.Min(free - (size.Width / 2), free / 2)
                    : Math.Max(right + (size.Width / 2), right + (free / 2))
            : isAtLeft ? Math.Max(Aside * canvas.Width, size.Width / 2)
            : Math.Min((1 - Aside) * canvas.Width, canvas.Width - (size.Width / 2));
        return item with
        {
            Place = size with { Left = centre - (size.Width / 2), Top = (Foot(place) * canvas.Height) - size.Height },
            Depth = Depth,
        };
    }

    /// <summary>Beyond a beach: swimmers and boats side by side, one alone over the free side.</summary>
    private static StageItem InWater(StageItem item, Scene scene, SceneObject thing, int index, ImageSize canvas, bool isAtLeft)
    {
        var waterLine = scene.Ground is { HasBank: true } ? 0.7 : 0.65;
        var there = scene.Objects.Where(other => other.BackdropPlace == BackdropPlace.Water).ToList();
        var number = there.Sum(other => other.Count);
        var before = there.TakeWhile(other => !ReferenceEquals(other, thing)).Sum(other => other.Count) + index;
        var part =
            thing.Concept.IsPerson ? 0.13
            : thing.Concept.Traits.Metres >= 12 ? 0.3
            : 0.22;
        var size = item.Place.Times(part * Math.Min(canvas.Width, canvas.Height) / item.Place.Largest);
        var centre =
            number > 1 ? (before + 0.5) / number
            : isAtLeft ? Aside
            : 1 - Aside;
        return item with { Place = size.StandingAt(centre * canvas.Width, waterLine * canvas.Height), Depth = Depth };
    }

    /// <summary>So large that it bounds the picture below.</summary>
    private static StageItem BelowAll(StageItem item, ImageSize canvas)
    {
        const double breadth = 1.3;
        const double top = 0.68;
        var size = item.Place.Times(breadth * canvas.Width / item.Place.Width);
        return item with { Place = size with { Left = (canvas.Width - size.Width) / 2, Top = top * canvas.Height }, Depth = Depth };
    }

    /// <summary>Beyond the platform: a train is nearly as long as the picture is wide, and a second one stands behind it.</summary>
    private static StageItem OnRails(StageItem item, SceneObject thing, int index, ImageSize canvas)
    {
        const double foot = 0.815;
        const double behind = 0.055;
        var number = Math.Min(index, 1);
        var part = thing.Count == 1 ? 0.8 : 0.68;
        var size = item.Place.Times(Math.Min(part * canvas.Width / item.Place.Width, 0.55 * canvas.Height / item.Place.Height));
        return item with
        {
            Place = size.StandingAt(
                (thing.Count == 1 ? 0.46 : 0.38 + (0.3 * number)) * canvas.Width,
                (foot - (behind * number)) * canvas.Height
            ),
            Depth = Depth + 2 - number,
        };
    }

    /// <summary>The thing that an item is one of, and which one.</summary>
    private static (SceneObject Thing, int Index) Of(Scene scene, int item)
    {
        var kind = 0;
        for (; item >= scene.Objects[kind].Count; kind++)
            item -= scene.Objects[kind].Count;
        return (scene.Objects[kind], item);
    }

    /// <summary>Of its longer side, as a part of the picture: furniture is as large as beside people, a building is far off.</summary>
    private static double Side(ScenePlace place, double metres) =>
        place == ScenePlace.Room ? Math.Clamp(0.3 * metres, 0.2, 0.5)
        : metres >= 12 ? 0.42
        : metres >= 4 ? 0.36
        : Math.Clamp(0.16 * metres, 0.16, 0.3);

    /// <summary>Of the picture's height, from the top: where it meets the ground.</summary>
    private static double Foot(ScenePlace place) =>
        place switch
        {
            ScenePlace.Room => 0.76,
            ScenePlace.City or ScenePlace.Street => 0.765,
            ScenePlace.Runway => 0.75,
            ScenePlace.Sea => 0.64,
            ScenePlace.Lake => 0.655,
            ScenePlace.UnderWater => 0.92,
            _ => 0.71,
        };
}
