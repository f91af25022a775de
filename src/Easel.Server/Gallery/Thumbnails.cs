using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Gallery;
using Easel.Imaging;
using Easel.Server.Hosting;

namespace Easel.Server.Gallery;

/// <summary>Makes thumbnails, each once, when somebody first wants to see it. A few at a time, because decoding takes memory.</summary>
internal sealed class Thumbnails(ImageGallery gallery, IImageRenderer renderer, ImagingOptions imaging, EaselOptions options) : IDisposable
{
    /// <summary>No side is longer, in pixels.</summary>
    private const int Side = 320;
    private const int Quality = 80;

    private readonly ImageCodec _codec = new(imaging);
    private readonly SemaphoreSlim _turns = new(Math.Max(1, options.Inference.Threads / 2));

    /// <summary>The image's thumbnail as it was kept; null when its file is gone or does not decode. The caller disposes it.</summary>
    public async ValueTask<Stream?> OpenAsync(GalleryImage image, CancellationToken cancellationToken)
    {
        if (image.Thumbnail is { } name)
            return await gallery.OpenAsync(name, cancellationToken);
        await _turns.WaitAsync(cancellationToken);
        try
        {
            // Somebody else may have made it meanwhile.
            var now = await gallery.Records.FindAsync(image.Owner, image.Id, cancellationToken);
            if (now?.Thumbnail is { } made)
                return await gallery.OpenAsync(made, cancellationToken);
            return now is null ? null : await MakeAsync(now, cancellationToken);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();

    private async ValueTask<Stream?> MakeAsync(GalleryImage image, CancellationToken cancellationToken)
    {
        var file = await ReadAsync(image, cancellationToken);
        if (file is null)
            return null;
        using var thumbnail = await Task.Run(() => Render(file, cancellationToken), cancellationToken);
        if (thumbnail is null)
            return null;
        await gallery.AddThumbnailAsync(image, thumbnail.Memory, cancellationToken);
        return new MemoryStream(thumbnail.Memory.ToArray(), writable: false);
    }

    private async ValueTask<byte[]?> ReadAsync(GalleryImage image, CancellationToken cancellationToken)
    {
        await using var content = await gallery.OpenAsync(image.File, cancellationToken);
        if (content is null)
            return null;
        var file = new byte[content.Length];
        await content.ReadExactlyAsync(file, cancellationToken);
        return file;
    }

    private EncodedImage? Render(byte[] file, CancellationToken cancellationToken)
    {
        if (
            !_codec.TryIdentify(file, ImageLimits.Default, out var info, out _)
            || !_codec.TryDecode(file, ImageLimits.Default, out var pixels, out _, cancellationToken)
        )
            return null;
        using (pixels)
        {
            return renderer.Render(
                pixels,
                new RenderOptions
                {
                    Canvas = pixels.Size.FitWithin(new ImageSize(Side, Side)),
                    Format = ImageFormat.WebP,
                    Transparent = info.HasAlpha,
                    Quality = Quality,
                }
            );
        }
    }
}
