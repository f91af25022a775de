using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;
using ModelContextProtocol.Protocol;

namespace Easel.Cli.Mcp;

/// <summary>Pictures of a size that agents can afford: PNG where there is transparency, JPEG where there is none.</summary>
internal sealed class AgentPicture
{
    private const int JpegQuality = 85;

    private readonly ImageCodec _codec = new();
    private readonly ImageRenderer _renderer = new();

    /// <summary>Null for a file that cannot be read.</summary>
    /// <param name="side">The longer side, at most.</param>
    public ImageContentBlock? Make(ReadOnlyMemory<byte> file, int side)
    {
        if (
            !_codec.TryIdentify(file, ImageLimits.Default, out var header, out _)
            || !_codec.TryDecode(file, ImageLimits.Default, out var pixels, out _)
        )
            return null;
        using (pixels)
        {
            var size =
                Math.Max(pixels.Size.Width, pixels.Size.Height) <= side ? pixels.Size : pixels.Size.FitInto(new ImageSize(side, side));
            var format = header.HasAlpha ? ImageFormat.Png : ImageFormat.Jpeg;
            using var picture = _renderer.Render(
                pixels,
                new RenderOptions
                {
                    Canvas = size,
                    Format = format,
                    Transparent = header.HasAlpha,
                    Quality = JpegQuality,
                }
            );
            return ImageContentBlock.FromBytes(picture.Span.ToArray(), header.HasAlpha ? "image/png" : "image/jpeg");
        }
    }
}
