using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Vocabulary;

/// <summary>What stands behind the subject. Any other word passes through as it is.</summary>
[JsonConverter(typeof(OpenEnumConverter<OutputBackground>))]
public readonly record struct OutputBackground(string Value) : IOpenEnum<OutputBackground>
{
    public static OutputBackground Auto => new("auto");

    /// <summary>An alpha channel; needs PNG or WebP.</summary>
    public static OutputBackground Transparent => new("transparent");

    public static OutputBackground Opaque => new("opaque");

    static OutputBackground IOpenEnum<OutputBackground>.From(string value) => new(value);

    public static implicit operator OutputBackground(string value) => new(value);

    public override string ToString() => Value ?? "";
}
