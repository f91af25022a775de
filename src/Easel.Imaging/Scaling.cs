using Easel.Imaging.Native;

namespace Easel.Imaging;

/// <summary>Scales an image to the largest size that fits a canvas.</summary>
internal static class Scaling
{
    private const string Interpolator = "bicubic";

    internal static VipsImage? Fit(VipsImage image, ImageSize canvas)
    {
        var from = new ImageSize(image.Width, image.Height);
        var to = from.FitInto(canvas);
        if (to == from) return null;
        if (!image.HasAlpha) return Scale(image, from, to);

        using var premultiplied = new VipsOperation("premultiply").With("in", image).ToImage();
        using var scaled = Scale(premultiplied, from, to);
        using var straight = new VipsOperation("unpremultiply").With("in", scaled).ToImage();
        using var rounded = new VipsOperation("round").With("in", straight).With("round", 0).ToImage();
        return new VipsOperation("cast").With("in", rounded).With("format", 0).ToImage();
    }

    private static VipsImage Scale(VipsImage image, ImageSize from, ImageSize to)
    {
        var (sx, sy) = ((double)to.Width / from.Width, (double)to.Height / from.Height);
        if (sx < 1 || sy < 1)
        {
            return new VipsOperation("resize").With("in", image).With("scale", sx).With("vscale", sy).With("kernel", 5).ToImage();
        }

        // Pixel centres map to pixel centres: X + 1/2 = s (x + 1/2).
        return new VipsOperation("affine").With("in", image)
            .With("matrix", [sx, 0, 0, sy])
            .With("odx", (sx - 1) / 2)
            .With("ody", (sy - 1) / 2)
            .With("oarea", [0, 0, to.Width, to.Height])
            .With("extend", (int)VipsExtend.Copy)
            .WithInterpolate("interpolate", Interpolator)
            .With("premultiplied", true)
            .ToImage();
    }
}
