using System.Text.Json.Serialization;
using Easel.Client.Json;
using Easel.Client.Vocabulary;

namespace Easel.Client.AIsBreaker;

/// <summary>Whose image it is. Any other word passes through as it is.</summary>
[JsonConverter(typeof(OpenEnumConverter<OutputRole>))]
public readonly record struct OutputRole(string Value) : IOpenEnum<OutputRole>
{
    public static OutputRole Assistant => new("assistant");

    static OutputRole IOpenEnum<OutputRole>.From(string value) => new(value);

    public static implicit operator OutputRole(string value) => new(value);

    public override string ToString() => Value ?? "";
}
