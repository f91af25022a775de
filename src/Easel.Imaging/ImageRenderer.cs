using Easel.Abstractions.Pixels;
using Easel.Imaging.Native;
using Easel.Imaging.Scaling;

namespace Easel.Imaging;

/// <summary>Renders drawn pixels to PNG, JPEG, WebP and GIF files. The same pixels and options give the same bytes.</summary>
public sealed class ImageRenderer : IImageRenderer
{
    /// <exception cref="DllNotFoundException">libvips is not beside the program.</exception>
    public ImageRenderer(ImagingOptions? options = null) => VipsLibrary.Start(options ?? new ImagingOptions());

    /// <inheritdoc />
    /// <remarks>
    /// Margins are transparent, or of the backdrop's colour when the image is flattened; an opaque image with a border of
    /// one colour goes on in that colour.
    /// </remarks>
    public EncodedImage Render(PixelBuffer source, RenderOptions options)
    {
        RenderOptionsCheck.Throw(options);
        if (options.Transparent && source.Size == options.Canvas) return ImageEncoder.Encode(source.Memory, PixelBuffer.BytesPerPixel, options);

        using var raster = Composer.Compose(source, options);
        return ImageEncoder.Encode(raster.Memory, raster.Bands, options);
    }
}
