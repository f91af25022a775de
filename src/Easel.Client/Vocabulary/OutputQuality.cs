using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Vocabulary;

/// <summary>How much work an image is worth. Any other word passes through as it is.</summary>
[JsonConverter(typeof(OpenEnumConverter<OutputQuality>))]
public readonly record struct OutputQuality(string Value) : IOpenEnum<OutputQuality>
{
    public static OutputQuality Auto => new("auto");

    public static OutputQuality Low => new("low");

    public static OutputQuality Medium => new("medium");

    public static OutputQuality High => new("high");

    /// <summary>Of the DALL-E models.</summary>
    public static OutputQuality Standard => new("standard");

    /// <summary>Of <c>dall-e-3</c>.</summary>
    public static OutputQuality HighDefinition => new("hd");

    static OutputQuality IOpenEnum<OutputQuality>.From(string value) => new(value);

    public static implicit operator OutputQuality(string value) => new(value);

    public override string ToString() => Value ?? "";
}
