using System.Text.Json;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Safety;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Safety;

/// <summary>Against training/safety/convert.mjs: the scores that TensorFlow.js gives with the same weights.</summary>
public sealed class PictureCheckTests
{
    [Fact]
    public async Task Scores_pictures_as_nsfwjs_does()
    {
        await using var check = new PictureCheck();
        foreach (var golden in Golden.Read("picture-check.json").EnumerateArray())
        {
            using var picture = Draw(golden);
            var scores = await check.ScoreAsync(picture, CancellationToken.None);
            float[] made = [scores.Drawing, scores.Hentai, scores.Neutral, scores.Porn, scores.Sexy];
            var expected = golden.GetProperty("scores").EnumerateArray().Select(score => score.GetSingle()).ToArray();
            made.Zip(expected, (a, b) => Math.Abs(a - b)).Max().ShouldBeLessThan(1e-3f);
        }
    }

    [Fact]
    public async Task What_is_transparent_is_white()
    {
        await using var check = new PictureCheck();
        using var hidden = PixelBuffer.Rent(new ImageSize(10, 10));
        hidden.Span.Clear();
        using var white = PixelBuffer.Rent(new ImageSize(10, 10));
        white.Span.Fill(255);
        (await check.ScoreAsync(hidden, default)).ShouldBe(await check.ScoreAsync(white, default));
    }

    [Fact]
    public async Task Pictures_of_one_pixel_are_scored_and_many_at_once()
    {
        await using var check = new PictureCheck();
        using var picture = PixelBuffer.Rent(new ImageSize(1, 1));
        picture.Span.Fill(200);
        var scores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await check.ScoreAsync(picture, default))));
        scores.Distinct().ShouldHaveSingleItem();
    }

    private static PixelBuffer Draw(JsonElement golden)
    {
        var (width, height, seed) = (Int("width"), Int("height"), Int("seed"));
        var picture = PixelBuffer.Rent(new ImageSize(width, height));
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var pixel = picture.Span.Slice((y * width + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
                for (var channel = 0; channel < 3; channel++)
                    pixel[channel] = (byte)((x * seed + y * (channel + 1) + ((x * y) >> 5)) / (1 + seed % 4));
                pixel[3] = byte.MaxValue;
            }
        }

        return picture;

        int Int(string name) => golden.GetProperty(name).GetInt32();
    }
}
