using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Vocabulary;

/// <summary>How much the service's policy refuses. Any other word passes through as it is.</summary>
[JsonConverter(typeof(OpenEnumConverter<Moderation>))]
public readonly record struct Moderation(string Value) : IOpenEnum<Moderation>
{
    public static Moderation Auto => new("auto");

    /// <summary>Less than usual.</summary>
    public static Moderation Low => new("low");

    static Moderation IOpenEnum<Moderation>.From(string value) => new(value);

    public static implicit operator Moderation(string value) => new(value);

    public override string ToString() => Value ?? "";
}
