using Easel.Imaging.Native;

namespace Easel.Imaging;

/// <summary>The small steps of a rendering; each returns a new image, or null where there is nothing to do.</summary>
internal static class ImageOperations
{
    /// <summary>72 dots an inch, in libvips' pixels a millimetre: what files say when nobody said anything.</summary>
    private const double Resolution = 72 / 25.4;

    internal static VipsImage AsSrgb(VipsImage image) =>
        new VipsOperation("copy").With("in", image)
            .With("interpretation", (int)VipsInterpretation.Srgb)
            .With("xres", Resolution)
            .With("yres", Resolution)
            .ToImage();

    internal static VipsImage Flatten(VipsImage image, Rgb backdrop) =>
        new VipsOperation("flatten").With("in", image)
            .With("background", [backdrop.Red, backdrop.Green, backdrop.Blue])
            .ToImage();

    /// <summary>Puts the image in the middle of a larger canvas.</summary>
    /// <param name="margin">The colour around it; with alpha, the margins are transparent instead.</param>
    internal static VipsImage? Centre(VipsImage image, ImageSize canvas, Rgb margin)
    {
        if (image.Width == canvas.Width && image.Height == canvas.Height) return null;
        ReadOnlySpan<double> background = image.HasAlpha ? [0, 0, 0, 0] : [margin.Red, margin.Green, margin.Blue];
        return new VipsOperation("embed").With("in", image)
            .With("x", (canvas.Width - image.Width) / 2)
            .With("y", (canvas.Height - image.Height) / 2)
            .With("width", canvas.Width)
            .With("height", canvas.Height)
            .With("extend", (int)VipsExtend.Background)
            .With("background", background)
            .ToImage();
    }
}
