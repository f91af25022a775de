using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Abstractions.Requests;

namespace Easel.Core.Caching;

/// <summary>Writes an input image as the hash of its pixels.</summary>
internal sealed class InputImageHashes : JsonConverter<InputImage>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(InputImage));

    public override InputImage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A hash is not an image.");

    public override void Write(Utf8JsonWriter writer, InputImage value, JsonSerializerOptions options)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        using (var pixels = value.Decode())
            SHA256.HashData(pixels.Span, hash);
        writer.WriteStringValue($"{value.Size} {(value.HasAlpha ? "rgba" : "rgb")} {Convert.ToHexStringLower(hash)}");
    }
}
