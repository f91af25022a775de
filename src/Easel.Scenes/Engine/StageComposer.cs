using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Edits;
using Easel.Scenes.Grounds;
using Easel.Scenes.Layout;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Engine;

/// <summary>Paints a scene whose objects touch each other or stand on a ground: the ground, then every object scaled to its place, those
/// behind first.</summary>
/// <param name="seed">The picture's: its ground and places differ by it.</param>
internal sealed class StageComposer(Scene scene, EditTools tools, LoopFrame? frame, long seed)
{
    /// <summary>Longer sides are painted smaller, and enlarged with the whole.</summary>
    private const int MaxSide = 1536;

    private const int PreviewSide = 384;

    /// <summary>Ready drawings are larger than what the model draws.</summary>
    private const int ModelSide = 256;

    /// <summary>Of a canvas that nobody asked for, in sides of the model's square.</summary>
    private const int DefaultSides = 4;

    /// <param name="objects">In the order of the scene; null where one is not drawn yet, or is written.</param>
    /// <param name="learnt">Enlarge by what has been learnt of such pictures; else in the quick way, for a preview.</param>
    public async ValueTask<PixelBuffer> ComposeAsync(
        PixelBuffer?[] objects,
        ImageSize? size,
        bool learnt,
        CancellationToken cancellationToken
    )
    {
        var areas = Array.ConvertAll(objects, drawn => drawn is null ? default : SceneCanvas.VisibleArea(drawn));
        var side = Math.Min(ModelSide, Array.Find(objects, drawn => drawn is not null)?.Size.Width ?? PreviewSide);
        var canvas = Canvas(size ?? new ImageSize(side * DefaultSides, side * DefaultSides), learnt);
        var layout = StageLayout.Arrange(scene, Figures(objects, areas), canvas, seed);
        var picture = PixelBuffer.Rent(canvas);
        try
        {
            picture.Span.Clear();
            var ground = scene.Ground is { } named ? GroundPainter.Of(named, canvas, seed) : null;
            ground?.PaintSky(picture);
            await PaintAsync(layout, isFar: true, isIndoors: false);
            ground?.PaintLand(picture);
            await PaintAsync(layout, isFar: false, isIndoors: false);
            ground?.PaintFront(picture);
            await PaintAsync(layout, isFar: false, isIndoors: true);
            ToneArt.Apply(picture, scene.Tone);
            return picture;
        }
        catch
        {
            picture.Dispose();
            throw;
        }

        async ValueTask PaintAsync(StageLayout stage, bool isFar, bool isIndoors)
        {
            foreach (var (index, place, isFront, look) in stage.Items)
            {
                var thing = scene.Objects[KindOf(index)];
                if (isIndoors != thing.IsIndoors)
                    continue;
                if (isFar != (scene.Ground is not null && thing.Concept.Traits is { Sky: true, Metres: null }))
                    continue;
                if (thing.Text is not null)
                    Write(picture, thing, place);
                else if (objects[index] is { } drawn && areas[index].Width > 0)
                    await PutAsync(
                        picture,
                        drawn,
                        areas[index],
                        place,
                        index,
                        isFront ? thing.Concept.Traits.Opening : null,
                        look,
                        scene.IsSilhouette && Silhouette.Covers(thing),
                        learnt,
                        cancellationToken
                    );
            }
        }
    }

    private static ImageSize Canvas(ImageSize wanted, bool learnt)
    {
        var side = learnt ? MaxSide : PreviewSide;
        return wanted.FitWithin(new ImageSize(side, side));
    }

    private Figure[] Figures(PixelBuffer?[] objects, PixelArea[] areas)
    {
        var figures = new Figure[scene.Objects.Count];
        for (var (kind, first) = (0, 0); kind < figures.Length; first += scene.Objects[kind++].Count)
        {
            figures[kind] =
                scene.Objects[kind].Text is { } text ? Writing.Measure(tools.Writer, text, scene.Objects[kind].Board is not null)
                : objects[first] is { } drawn ? FigureReader.Read(drawn, areas[first], scene.Objects[kind].Vector)
                : new Figure(0.9, 0.9);
        }

        return figures;
    }

    private async ValueTask PutAsync(
        PixelBuffer picture,
        PixelBuffer drawn,
        PixelArea visible,
        PixelArea place,
        int index,
        Opening? hiding,
        PictureLook look,
        bool isDark,
        bool learnt,
        CancellationToken cancellationToken
    )
    {
        // The place was made for the first of its kind; the others keep their own shape in it.
        var room = look.IsOnItsSide ? new ImageSize(place.Height, place.Width) : place.Size;
        var size = look.IsStretched ? room : visible.Size.FitInto(room);
        if (learnt && !look.IsStretched && tools.Upscaler is { } upscaler && size.Width >= visible.Width * IImageUpscaler.LeastFactor)
        {
            using var cropped = tools.Scaler.Scale(drawn, visible, visible.Size);
            using var larger = await upscaler.UpscaleAsync(cropped, size, cancellationToken);
            using var fitted = tools.Scaler.Scale(larger, new PixelArea(larger.Size), size);
            Put(fitted);
            return;
        }

        using var scaled = tools.Scaler.Scale(drawn, visible, size);
        Put(scaled);

        void Put(PixelBuffer upright)
        {
            using var turned = look.IsOnItsSide ? PictureTurner.OnItsSide(upright) : null;
            var placed = turned ?? upright;
            var (x, y) = (place.X + ((place.Width - placed.Size.Width) / 2), place.Bottom - placed.Size.Height);
            PictureTurner.Apply(placed, look);
            if (isDark)
                Silhouette.Darken(placed);
            if (hiding is { } opening)
                VesselFront.Keep(placed, opening);
            if (frame is { } moving)
                LoopMotion.PlaceOver(picture, placed, x, y, moving, index);
            else
                SceneCanvas.PlaceOver(picture, placed, x, y);
        }
    }

    private void Write(PixelBuffer picture, SceneObject thing, PixelArea place)
    {
        if (tools.Writer is not { } writer || !writer.CanWrite(thing.Text!))
            return;
        Writing.Put(writer, picture, thing, place, scene.Background?.Fill ?? Rgb.White);
    }

    private int KindOf(int index)
    {
        var kind = 0;
        for (; index >= scene.Objects[kind].Count; kind++)
            index -= scene.Objects[kind].Count;
        return kind;
    }
}
