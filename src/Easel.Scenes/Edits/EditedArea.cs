using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Edits;

/// <summary>A picture whose masked area waits for objects: its ground is made, and where they go is known.</summary>
internal sealed class EditedArea : IDisposable
{
    /// <summary>Of the box: how much space is left around what goes into it.</summary>
    private const int MarginPart = 24;

    private readonly PixelBuffer _ground;
    private readonly EditTools _tools;

    private EditedArea(PixelBuffer ground, PixelArea box, EditTools tools) => (_ground, Box, _tools) = (ground, box, tools);

    /// <summary>In pixels of the picture.</summary>
    public PixelArea Box { get; }

    /// <summary>Reads the request's picture and prepares its area for what the prompt wants.</summary>
    public static EditedArea Of(EditRequest request, EditKind kind, Rgb? background, EditTools tools)
    {
        using var mask = request.Mask!.Decode();
        var image = request.Images[0].Decode();
        try
        {
            var box = Inset(MaskBox.Find(mask));
            var keeps =
                kind is EditKind.Change
                || (kind is EditKind.Add && (EditGround.IsOpaqueInside(image, mask) || !EditGround.IsOpaqueAround(image, mask)));
            if (background is { } colour)
                EditGround.Paint(image, mask, colour);
            else if (!keeps)
                EditGround.Clear(image, mask, tools.Filler);
            return new EditedArea(image, box, tools);
        }
        catch
        {
            image.Dispose();
            throw;
        }
    }

    /// <summary>The picture without anything in the area; the receiver disposes it.</summary>
    public PixelBuffer Empty()
    {
        var copy = PixelBuffer.Rent(_ground.Size);
        _ground.Span.CopyTo(copy.Span);
        return copy;
    }

    /// <summary>The picture with what is visible of <paramref name="drawn"/> as large as fits the middle of the box. Takes
    /// <paramref name="drawn"/> over.</summary>
    public PixelBuffer With(PixelBuffer drawn)
    {
        using (drawn)
            return Place(drawn, SceneCanvas.VisibleArea(drawn));
    }

    /// <summary>The same, enlarged by what has been learnt of such pictures.</summary>
    public async ValueTask<PixelBuffer> WithAsync(PixelBuffer drawn, CancellationToken cancellationToken)
    {
        var visible = SceneCanvas.VisibleArea(drawn);
        if (
            _tools.Upscaler is null
            || visible.Width == 0
            || visible.Size.FitInto(Box.Size).Width < visible.Width * IImageUpscaler.LeastFactor
        )
            return With(drawn);
        using (drawn)
        {
            using var cropped = _tools.Scaler.Scale(drawn, visible, visible.Size);
            using var larger = await _tools.Upscaler.UpscaleAsync(cropped, visible.Size.FitInto(Box.Size), cancellationToken);
            return Place(larger, new PixelArea(larger.Size));
        }
    }

    public void Dispose() => _ground.Dispose();

    private PixelBuffer Place(PixelBuffer drawn, PixelArea visible)
    {
        var picture = Empty();
        if (visible.Width == 0)
            return picture;
        var size = visible.Size.FitInto(Box.Size);
        using var scaled = _tools.Scaler.Scale(drawn, visible, size);
        SceneCanvas.PlaceOver(picture, scaled, Box.X + ((Box.Width - size.Width) / 2), Box.Y + ((Box.Height - size.Height) / 2));
        return picture;
    }

    private static PixelArea Inset(PixelArea box)
    {
        var (x, y) = (box.Width / MarginPart, box.Height / MarginPart);
        return new PixelArea(box.X + x, box.Y + y, box.Width - (2 * x), box.Height - (2 * y));
    }
}
