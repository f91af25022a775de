using System.Text.Json;

namespace Easel.Diffusion.Tests.Support;

/// <summary>Numbers worked out by the scripts in Golden/.</summary>
internal static class Golden
{
    public static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name)));
        return document.RootElement.Clone();
    }

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Golden", name));

    public static float[] Floats(this JsonElement array) => [.. array.EnumerateArray().Select(value => (float)value.GetDouble())];

    /// <summary>Within a relative tolerance, or an absolute one near 0.</summary>
    public static void ShouldBeNear(this ReadOnlySpan<float> actual, ReadOnlySpan<float> expected, float tolerance, string what)
    {
        actual.Length.ShouldBe(expected.Length, what);
        for (var i = 0; i < expected.Length; i++)
        {
            var allowed = tolerance * Math.Max(1, Math.Abs(expected[i]));
            Math.Abs(actual[i] - expected[i]).ShouldBeLessThanOrEqualTo(allowed, $"{what}[{i}]: {actual[i]} for {expected[i]}");
        }
    }
}
