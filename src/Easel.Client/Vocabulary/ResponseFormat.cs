using System.Text.Json.Serialization;
using Easel.Client.Json;

namespace Easel.Client.Vocabulary;

/// <summary>How images come back. Any other word passes through as it is.</summary>
[JsonConverter(typeof(OpenEnumConverter<ResponseFormat>))]
public readonly record struct ResponseFormat(string Value) : IOpenEnum<ResponseFormat>
{
    /// <summary>A URL that works for 60 minutes.</summary>
    public static ResponseFormat Url => new("url");

    /// <summary>The file itself.</summary>
    public static ResponseFormat B64Json => new("b64_json");

    static ResponseFormat IOpenEnum<ResponseFormat>.From(string value) => new(value);

    public static implicit operator ResponseFormat(string value) => new(value);

    public override string ToString() => Value ?? "";
}
