using Easel.Imaging.Native;

namespace Easel.Imaging;

/// <summary>Renders drawn pixels to PNG, JPEG and WebP files with libvips.</summary>
public sealed class ImageRenderer : IImageRenderer
{
    /// <exception cref="DllNotFoundException">libvips is not beside the program.</exception>
    public ImageRenderer(ImagingOptions? options = null) => VipsLibrary.Start(options ?? new ImagingOptions());

    public unsafe EncodedImage Render(PixelBuffer source, RenderOptions options)
    {
        RenderOptionsCheck.Throw(options);
        using var pinned = source.Memory.Pin();
        using var drawn = VipsImage.Over((byte*)pinned.Pointer, source.Size.Width, source.Size.Height, PixelBuffer.BytesPerPixel);
        var margin = options.Transparent ? default : Border.Colour(source) ?? options.Backdrop;
        using var typed = ImageOperations.AsSrgb(drawn);
        using var kept = options.Transparent ? null : ImageOperations.Flatten(typed, options.Backdrop);
        using var scaled = Scaling.Fit(kept ?? typed, options.Canvas);
        using var placed = ImageOperations.Centre(scaled ?? kept ?? typed, options.Canvas, margin);
        return ImageEncoder.Encode(placed ?? scaled ?? kept ?? typed, options);
    }
}
