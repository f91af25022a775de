using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Vocabulary;

/// <summary>An image file's format. Any other word passes through as it is.</summary>
[JsonConverter(typeof(OpenEnumConverter<OutputFormat>))]
public readonly record struct OutputFormat(string Value) : IOpenEnum<OutputFormat>
{
    public static OutputFormat Png => new("png");

    public static OutputFormat Jpeg => new("jpeg");

    public static OutputFormat WebP => new("webp");

    /// <summary>An endless loop (<see cref="Images.ImageParams.FrameCount"/>).</summary>
    public static OutputFormat Gif => new("gif");

    static OutputFormat IOpenEnum<OutputFormat>.From(string value) => new(value);

    public static implicit operator OutputFormat(string value) => new(value);

    public override string ToString() => Value ?? "";
}
