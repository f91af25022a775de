using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Vocabulary;

/// <summary>How closely an edit keeps to its images. Any other word passes through as it is.</summary>
[JsonConverter(typeof(OpenEnumConverter<Fidelity>))]
public readonly record struct Fidelity(string Value) : IOpenEnum<Fidelity>
{
    public static Fidelity Low => new("low");

    public static Fidelity High => new("high");

    static Fidelity IOpenEnum<Fidelity>.From(string value) => new(value);

    public static implicit operator Fidelity(string value) => new(value);

    public override string ToString() => Value ?? "";
}
