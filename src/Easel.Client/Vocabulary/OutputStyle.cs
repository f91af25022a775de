using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Vocabulary;

/// <summary>The look of an image: of <c>dall-e-3</c>, or one that an Easel model has. Any other word passes through as it is.</summary>
[JsonConverter(typeof(OpenEnumConverter<OutputStyle>))]
public readonly record struct OutputStyle(string Value) : IOpenEnum<OutputStyle>
{
    public static OutputStyle Vivid => new("vivid");

    public static OutputStyle Natural => new("natural");

    static OutputStyle IOpenEnum<OutputStyle>.From(string value) => new(value);

    public static implicit operator OutputStyle(string value) => new(value);

    public override string ToString() => Value ?? "";
}
