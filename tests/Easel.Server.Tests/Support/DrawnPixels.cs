using System.Security.Cryptography;
using System.Text.Json;
using Easel.Abstractions.Pixels;
using Easel.Imaging;

namespace Easel.Server.Tests.Support;

/// <summary>Looks at what a response drew.</summary>
internal static class DrawnPixels
{
    public static double Distance(PixelBuffer a, PixelBuffer b)
    {
        double sum = 0;
        for (var i = 0; i < a.Span.Length; i++)
            sum += Math.Abs(a.Span[i] - b.Span[i]);
        return sum / a.Span.Length;
    }

    public static byte[] Channel(PixelBuffer pixels, int channel)
    {
        var values = new byte[pixels.Span.Length / PixelBuffer.BytesPerPixel];
        for (var i = 0; i < values.Length; i++)
            values[i] = pixels.Span[i * PixelBuffer.BytesPerPixel + channel];
        return values;
    }

    public static PixelBuffer Decode(byte[] file)
    {
        new ImageCodec().TryDecode(file, new ImageLimits(), out var pixels, out var problem).ShouldBeTrue(problem?.ToString());
        return pixels!;
    }

    public static byte[] File(JsonElement answer) => answer.GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64();

    public static string Hash(JsonElement answer) => Convert.ToHexString(SHA256.HashData(File(answer)));
}
