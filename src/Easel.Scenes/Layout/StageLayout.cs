using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Grounds;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>Where the objects of a scene stand that touch each other, differ in size, or stand on a ground; each scaled to its
/// place.</summary>
internal sealed class StageLayout
{
    /// <summary>Around what stands on nothing, as a part of its size.</summary>
    private const double Margin = 0.05;

    /// <summary>Of the picture's height from the top: the feet of what stands before a window.</summary>
    private const double BeforeWindow = 0.985;

    /// <summary>Of the picture's shorter side: a sun or a moon over land.</summary>
    private const double InSky = 0.3;

    /// <summary>Of the picture's height from the top: its middle, where it is not setting.</summary>
    private const double HighInSky = 0.25;

    private StageLayout(ImageSize canvas, IReadOnlyList<StageItem> items, double scale, double x, double y) =>
        (Canvas, Items) = (
            canvas,
            [
                .. items
                    .OrderBy(item => item.Depth)
                    .ThenBy(item => item.Layer)
                    .ThenBy(item => item.Object)
                    .Select(item => new StagePicture(item.Object, ToPixels(item.Place.Move(x, y), scale), item.IsFront, item.Look)),
            ]
        );

    /// <summary>In pixels.</summary>
    public ImageSize Canvas { get; }

    /// <summary>Those behind first.</summary>
    public IReadOnlyList<StagePicture> Items { get; }

    /// <summary>True where a grid of equal cells would not do.</summary>
    public static bool Fits(Scene scene) =>
        scene.Ground is not null
        || scene.IsSilhouette
        || scene.Tone != SceneTone.Colour
        || scene.Arrangement != SceneArrangement.Free
        || scene.Objects.Any(thing =>
            StageGroups.IsScattered(scene, thing)
            || thing is { Text: not null } or { Vector: not null } or { Concept.Drawing: not null } or { Heap: not SceneHeap.None }
        )
        || scene.Relations.Any(relation =>
            relation.Kind >= SceneRelationKind.On
            || (relation.Kind == SceneRelationKind.Under && Shelters.Covers(scene.Objects[relation.Second], scene.Objects[relation.First]))
        )
        || (scene.Objects.All(thing => thing.Side == SceneSide.Anywhere) && RealSizes.Differ(scene));

    /// <param name="figures">One a kind of the scene.</param>
    /// <param name="seed">On a ground the whole stands farther left or right by it, and what is in the sky on either side.</param>
    public static StageLayout Arrange(Scene scene, Figure[] figures, ImageSize canvas, long seed = 0)
    {
        if (scene.Objects.Count == 0)
            return new StageLayout(canvas, [], 1, 0, 0);
        if (scene.Arrangement == SceneArrangement.Grid)
        {
            var sheet = StageSheets.Of(scene, figures, canvas);
            return OnNothing(sheet, StageRect.Around(sheet.Select(item => item.Place)), canvas);
        }

        var chance = new GroundChance(seed);
        var placer = new StagePlacer(scene, figures, canvas, skySide: chance.At(0) < 0.5 ? 0 : 1);
        var items = placer.Place();
        var content = StageRect.Around(
            items.Where(item => !Backdrops.Is(scene, item.Object)).Select(item => item.Place).DefaultIfEmpty(new StageRect(0, 0, 1, 1))
        );
        return scene.Ground is null
            ? OnNothing(items, content, canvas)
            : OnGround(items, content, canvas, scene, StageGround.Of(scene.Ground).WithRows(placer.IsDeep), chance.Around(1));
    }

    private static StageLayout OnNothing(IReadOnlyList<StageItem> items, StageRect content, ImageSize canvas)
    {
        var scale = Math.Min(canvas.Width / content.Width, canvas.Height / content.Height) * (1 - (2 * Margin));
        return new StageLayout(
            canvas,
            items,
            scale,
            (canvas.Width / scale / 2) - content.CentreX,
            (canvas.Height / scale / 2) - content.CentreY
        );
    }

    private static StageLayout OnGround(
        IReadOnlyList<StageItem> items,
        StageRect content,
        ImageSize canvas,
        Scene scene,
        StageGround ground,
        double aside
    )
    {
        if (scene.Objects.Any(thing => thing.Vector is PersonDrawing { IsPortrait: true } or GroupDrawing { IsPortrait: true }))
            return AtBottom(items, content, canvas);
        if (scene.Ground!.Place == ScenePlace.WaterSurface)
            return AtSurface(items, content, canvas, WaterLine(scene, items, content));
        var floats =
            scene.Objects.All(thing =>
                thing.IsBackdrop || thing.IsAloft || thing.Concept.Traits.Sky || thing.Vector?.Contact == FigureContact.Air
            ) || (ground.Floats && !LiesOnSeabed(scene));
        var isFurnished = IsFurnished(scene);
        var scale = Math.Min(
            canvas.Width * (isFurnished ? 0.62 : 0.8) / content.Width,
            canvas.Height * (floats || isFurnished ? 0.5 : 0.62) / content.Height
        );
        // A moon is small and high in the sky that it lights.
        var isInSky = !ground.Floats && scene.Objects.All(thing => thing.IsBackdrop || IsMoonOrSun(thing));
        if (isInSky)
            scale = Math.Min(scale, InSky * Math.Min(canvas.Width, canvas.Height) / content.Largest);
        // One thing alone leaves room for the place that it is in.
        scale = Math.Min(scale, Math.Min(canvas.Width, canvas.Height) * 0.6);
        var bottom = floats
            ? ((isInSky && scene.Ground.Light != SceneLight.Sunset ? HighInSky : ground.Middle) * canvas.Height / scale)
                + (content.Height / 2)
            : ground.Floor * canvas.Height / scale;
        // A quarter of what is free at either side.
        var free = ((canvas.Width / scale) - content.Width) / 2;
        var (x, y) = ((canvas.Width / scale / 2) - content.CentreX + (aside * free / 4), bottom - content.Bottom);
        // Furniture beside them is seen.
        if (
            scene.Ground.Place == ScenePlace.Room
            && scene.Objects.Any(thing => thing is { IsBackdrop: true, BackdropPlace: BackdropPlace.Ground })
        )
            x += Math.Min(free / 2, 0.12 * canvas.Width / scale) * (aside < 0 ? -1 : 1);
        var person = Backdrops.PersonHeight(scene, items) * scale;
        return new StageLayout(canvas, [.. items.Select(WithBackdrop)], scale, x, y);

        StageItem WithBackdrop(StageItem item)
        {
            if (Backdrops.IsIndoors(scene, item.Object))
                return item with
                {
                    Place = item.Place with { Top = item.Place.Top + ((BeforeWindow - ground.Floor) * canvas.Height / scale) },
                };
            if (!Backdrops.Is(scene, item.Object))
                return item;
            var put = Backdrops.Put(item, scene, canvas, (content.Left + x) * scale, (content.Right + x) * scale, person);
            return put with
            {
                Place = new StageRect(
                    (put.Place.Left / scale) - x,
                    (put.Place.Top / scale) - y,
                    put.Place.Width / scale,
                    put.Place.Height / scale
                ),
            };
        }
    }

    /// <summary>A wreck and a treasure chest are on the ground of the sea.</summary>
    private static bool LiesOnSeabed(Scene scene) =>
        scene.Ground!.Place == ScenePlace.UnderWater
        && scene.Objects.Any(thing => thing is { Text: null, IsBackdrop: false, IsAloft: false } && IsHeavy(thing.Concept.Traits));

    private static bool IsHeavy(ConceptTraits thing) => thing is { Lives: false, Sky: false, Afloat: false, Metres: not null };

    /// <summary>What stands in a room leaves its furniture to be seen; people are large enough to be known.</summary>
    private static bool IsFurnished(Scene scene) =>
        scene.Ground!.Place == ScenePlace.Room
        && scene.Objects.Any(thing => thing is { IsBackdrop: true, BackdropPlace: BackdropPlace.Ground })
        && scene.Objects.All(thing => thing.IsBackdrop || !thing.Concept.Traits.Lives);

    private static bool IsMoonOrSun(SceneObject thing) =>
        thing is { Text: null, Count: 1 }
        && thing.Concept.Caption is "sun" or "full moon" or "crescent moon" or "new moon" or "first quarter moon" or "last quarter moon";

    /// <summary>Head and shoulders are cut off by the edge of the picture.</summary>
    private static StageLayout AtBottom(IReadOnlyList<StageItem> items, StageRect content, ImageSize canvas)
    {
        var scale = Math.Min(canvas.Width * 0.9 / content.Width, canvas.Height * 0.86 / content.Height);
        return new StageLayout(
            canvas,
            items,
            scale,
            (canvas.Width / scale / 2) - content.CentreX,
            (canvas.Height / scale) - content.Bottom
        );
    }

    /// <summary>What floats is above the water, and what is under it below.</summary>
    private static StageLayout AtSurface(IReadOnlyList<StageItem> items, StageRect content, ImageSize canvas, double waterLine)
    {
        var (above, below) = (Math.Max(0.01, waterLine - content.Top), Math.Max(0.01, content.Bottom - waterLine));
        var scale = Math.Min(
            canvas.Width * 0.8 / content.Width,
            canvas.Height * Math.Min(0.92 * GroundLand.Surface / above, 0.92 * (1 - GroundLand.Surface) / below)
        );
        scale = Math.Min(scale, Math.Min(canvas.Width, canvas.Height) * 0.6);
        return new StageLayout(
            canvas,
            items,
            scale,
            (canvas.Width / scale / 2) - content.CentreX,
            (GroundLand.Surface * canvas.Height / scale) - waterLine
        );
    }

    /// <summary>A little above the keels; of who jumps out of the water most is seen.</summary>
    private static double WaterLine(Scene scene, IReadOnlyList<StageItem> items, StageRect content)
    {
        const double draught = 0.1;
        const double emerged = 0.7;
        var index = 0;
        foreach (var thing in scene.Objects)
        {
            if (thing.Concept.Traits is { Afloat: true, Lives: false })
                return items[index].Place.Bottom - (draught * items[index].Place.Height);
            index += thing.Count;
        }

        return content.Top + (emerged * content.Height);
    }

    private static PixelArea ToPixels(StageRect place, double scale) =>
        new(
            (int)Math.Round(place.Left * scale),
            (int)Math.Round(place.Top * scale),
            Math.Max(1, (int)Math.Round(place.Width * scale)),
            Math.Max(1, (int)Math.Round(place.Height * scale))
        );
}
