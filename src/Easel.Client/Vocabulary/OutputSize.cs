using System.Globalization;
using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Vocabulary;

/// <summary>An image's size in pixels as the API writes it, <c>WIDTHxHEIGHT</c>, or <c>auto</c>. Any other word passes through as it
/// is.</summary>
[JsonConverter(typeof(OpenEnumConverter<OutputSize>))]
public readonly record struct OutputSize(string Value) : IOpenEnum<OutputSize>
{
    /// <summary>The model's own size, or that of the image which is edited.</summary>
    public static OutputSize Auto => new("auto");

    public static OutputSize Square => new("1024x1024");

    public static OutputSize Landscape => new("1536x1024");

    public static OutputSize Portrait => new("1024x1536");

    public static OutputSize Of(int width, int height) => new(string.Create(CultureInfo.InvariantCulture, $"{width}x{height}"));

    static OutputSize IOpenEnum<OutputSize>.From(string value) => new(value);

    public static implicit operator OutputSize(string value) => new(value);

    /// <summary>Width and height; false for <c>auto</c> and every other word.</summary>
    public bool TryGetPixels(out int width, out int height)
    {
        var text = Value.AsSpan();
        var x = text.IndexOf('x');
        height = 0;
        return int.TryParse(x < 0 ? "" : text[..x], NumberStyles.None, CultureInfo.InvariantCulture, out width)
            && int.TryParse(text[(x + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out height);
    }

    public override string ToString() => Value ?? "";
}
