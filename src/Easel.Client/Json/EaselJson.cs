using System.Text.Json.Serialization.Metadata;

namespace Easel.Client.Json;

/// <summary>Reads and writes this library's types as JSON, without reflection.</summary>
public static class EaselJson
{
    /// <summary>What <c>JsonSerializer</c> takes for <typeparamref name="T"/>, in the spelling of the API that the type belongs
    /// to.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of this library's JSON types.</exception>
    public static JsonTypeInfo<T> For<T>() =>
        (ApiJson.Default.GetTypeInfo(typeof(T)) ?? CamelJson.Default.GetTypeInfo(typeof(T))) as JsonTypeInfo<T>
        ?? throw new NotSupportedException($"{typeof(T)} is not a type of Easel.Client's JSON.");
}
