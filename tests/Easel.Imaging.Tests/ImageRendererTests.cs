using System.Buffers.Binary;

namespace Easel.Imaging.Tests;

public sealed class ImageRendererTests
{
    private readonly ImageRenderer _renderer = new();

    [Theory]
    [InlineData(true, 6)]
    [InlineData(false, 2)]
    public void A_png_has_the_canvas_size_and_an_alpha_channel_only_when_transparent(bool transparent, byte colourType)
    {
        using var source = PixelBuffer.Rent(new ImageSize(16, 16));
        source.Span.Fill(200);
        using var file = _renderer.Render(source, new RenderOptions { Canvas = new ImageSize(64, 48), Format = ImageFormat.Png, Transparent = transparent });

        var header = file.Span;
        BinaryPrimitives.ReadInt32BigEndian(header[16..]).ShouldBe(64);
        BinaryPrimitives.ReadInt32BigEndian(header[20..]).ShouldBe(48);
        header[25].ShouldBe(colourType);
    }
}
