using Easel.Abstractions.Pixels;

namespace Easel.Imaging;

/// <summary>Reads pictures of trusted files by libvips.</summary>
public sealed class PictureReader(ImagingOptions? options = null) : IPictureReader
{
    private readonly ImageCodec _codec = new(options);
    private readonly ImageLimits _limits = new();

    /// <inheritdoc/>
    public PixelBuffer Read(string path) =>
        _codec.TryDecode(File.ReadAllBytes(path), _limits, out var pixels, out var problem)
            ? pixels
            : throw new InvalidDataException($"The picture '{path}' cannot be read: {problem.Message}");
}
