using System.Text.Json;
using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Tests.Support;

/// <summary>The requests that the scripts in Golden/ have drawn, and how far a drawing is from theirs.</summary>
internal static class GoldenRequest
{
    public static PromptedRequest Of(JsonElement expected, ImageSize size)
    {
        PromptedRequest request = expected.TryGetProperty("source", out var source)
            ? new EditRequest
            {
                Prompt = expected.GetProperty("prompt").GetString()!,
                Images = [new TestImage(size, Rgba(source.GetBytesFromBase64())), .. References(expected)],
                Mask = expected.TryGetProperty("mask", out var mask)
                    ? TestImage.Mask(size, (x, y) => mask[y * size.Width + x].GetInt32() == 1)
                    : null,
                Strength = expected.TryGetProperty("strength", out var strength) ? strength.GetSingle() : null,
            }
            : new GenerateRequest { Prompt = expected.GetProperty("prompt").GetString()! };
        return request with
        {
            NegativePrompt = expected.TryGetProperty("negative", out var negative) ? negative.GetString()! : "",
            Steps = expected.GetProperty("steps").GetInt32(),
            GuidanceScale =
                expected.TryGetProperty("guidance", out var guidance) && guidance.ValueKind == JsonValueKind.Number
                    ? guidance.GetSingle()
                    : null,
            Seed = expected.GetProperty("seed").GetInt64(),
            ClipSkip = expected.TryGetProperty("clip_skip", out var skip) ? skip.GetInt32() : null,
        };
    }

    /// <summary>The largest difference of a colour's level, of 255.</summary>
    public static int FarthestFrom(JsonElement expected, byte[] drawn)
    {
        var pixels = expected.GetProperty("pixels").GetBytesFromBase64();
        return Enumerable.Range(0, pixels.Length).Max(i => Math.Abs(drawn[i / 3 * 4 + i % 3] - pixels[i]));
    }

    private static IEnumerable<TestImage> References(JsonElement expected) =>
        expected.TryGetProperty("references", out var references)
            ? references
                .EnumerateArray()
                .Select(picture => new TestImage(
                    new ImageSize(picture.GetProperty("size")[0].GetInt32(), picture.GetProperty("size")[1].GetInt32()),
                    Rgba(picture.GetProperty("pixels").GetBytesFromBase64())
                ))
            : [];

    private static byte[] Rgba(byte[] rgb) => [.. rgb.Chunk(3).SelectMany(pixel => new[] { pixel[0], pixel[1], pixel[2], byte.MaxValue })];
}
