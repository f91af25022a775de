using System.Net;
using Easel.Abstractions.Pixels;
using Easel.Imaging.Tests.Files;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>What is drawn over an image before it is edited.</summary>
public sealed class MarkupTests
{
    [Fact]
    public async Task Markup_lies_over_the_image_where_it_is_not_transparent()
    {
        var engine = new LookingEngine();
        PixelBuffer? seen = null;
        engine.Look = edit => seen = edit.Images[0].Decode();
        await using var server = await RunningServer.StartAsync(engine);

        using var response = await server.EditAsync(
            new Form()
                .File("image", Picture((_, _) => (10, 20, 30, 255)))
                .File("markup", Picture((x, _) => x < 32 ? ((byte)200, (byte)0, (byte)0, (byte)255) : ((byte)9, (byte)9, (byte)9, (byte)0)))
                .Field("prompt", "as marked")
        );

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        using (seen)
        {
            Pixel(seen!, 5, 5).ShouldBe([200, 0, 0, 255]);
            Pixel(seen!, 40, 5).ShouldBe([10, 20, 30, 255]);
        }
    }

    [Fact]
    public async Task Half_transparent_markup_lets_the_image_through()
    {
        var engine = new LookingEngine();
        PixelBuffer? seen = null;
        engine.Look = edit => seen = edit.Images[0].Decode();
        await using var server = await RunningServer.StartAsync(engine);

        using var response = await server.EditAsync(
            new Form()
                .File("image", Picture((_, _) => (0, 100, 200, 255)))
                .File("markup", Picture((x, _) => ((byte)255, (byte)0, (byte)0, (byte)(x < 32 ? 128 : 0))))
                .Field("prompt", "as marked")
        );

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        // 128 of 255 parts of the markup: 255 * 128 / 255 = 128; 100 * 127 / 255 = 49.8; 200 * 127 / 255 = 99.6.
        using (seen)
            Pixel(seen!, 5, 5).ShouldBe([128, 50, 100, 255]);
    }

    [Theory]
    [InlineData("of another size", "same size")]
    [InlineData("without transparency", "no transparent pixels")]
    [InlineData("that is no PNG", "PNG")]
    [InlineData("beside a mask", "'mask'")]
    public async Task Markup_is_refused(string markup, string told)
    {
        await using var server = await RunningServer.StartAsync();
        var form = new Form().File("image", Picture((_, _) => (1, 2, 3, 255))).Field("prompt", "as marked");
        form.File(
            "markup",
            markup switch
            {
                "of another size" => Picture((_, _) => (0, 0, 0, 0), 32),
                "without transparency" => Picture((_, _) => (0, 0, 0, 255)),
                "that is no PNG" => TestPictures.WebP(),
                _ => Picture((_, _) => (0, 0, 0, 0)),
            }
        );
        if (markup is "beside a mask")
            form.File("mask", Picture((_, _) => (0, 0, 0, 0)));

        using var response = await server.EditAsync(form);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, markup);
        var error = (await RunningServer.JsonAsync(response)).GetProperty("error");
        error.GetProperty("param").GetString().ShouldBe("markup");
        error.GetProperty("message").GetString()!.ShouldContain(told);
    }

    private static byte[] Picture(Func<int, int, (byte Red, byte Green, byte Blue, byte Alpha)> colour, int side = 64)
    {
        var rows = new byte[side][];
        for (var y = 0; y < side; y++)
        {
            rows[y] = new byte[side * 4];
            for (var x = 0; x < side; x++)
                (rows[y][x * 4], rows[y][x * 4 + 1], rows[y][x * 4 + 2], rows[y][x * 4 + 3]) = colour(x, y);
        }

        return PngFile.Write(side, side, bitDepth: 8, colourType: 6, rows);
    }

    private static byte[] Pixel(PixelBuffer image, int x, int y) => image.Span.Slice((y * image.Size.Width + x) * 4, 4).ToArray();
}
