using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Easel.Cassettes.Secrets;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Easel.Cassettes.Requests;

/// <summary>A request's body as a cassette has it: JSON with its members sorted, a form's fields, or a hash of what is neither.</summary>
internal static class BodyReader
{
    /// <summary>Longer texts, such as images in base64, are known by their hashes.</summary>
    private const int MaxText = 2048;

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 128 };

    /// <summary>Null where there is none. Its keys go to <paramref name="secrets"/>, and are still in what is returned.</summary>
    public static async Task<JsonNode?> ReadAsync(
        byte[] body,
        string? contentType,
        SecretCollector secrets,
        CancellationToken cancellationToken
    )
    {
        if (body.Length == 0)
            return null;
        var media = MediaTypeHeaderValue.TryParse(contentType, out var parsed) ? parsed : null;
        try
        {
            if (media is not null && media.IsSubsetOf(new MediaTypeHeaderValue("multipart/*")))
                return await MultipartAsync(body, media, secrets, cancellationToken);
            if (media is not null && media.IsSubsetOf(new MediaTypeHeaderValue("application/x-www-form-urlencoded")))
                return Form(body, secrets);
            // Some programs send JSON and do not say so.
            return Sorted(JsonNode.Parse(body, documentOptions: Deep), secrets, isSecret: false);
        }
        catch (Exception other) when (other is JsonException or InvalidDataException or IOException or ArgumentException)
        {
            return Hash(body);
        }
    }

    private static JsonNode? Sorted(JsonNode? node, SecretCollector secrets, bool isSecret)
    {
        switch (node)
        {
            case JsonObject members:
                return new JsonObject(
                    members
                        .OrderBy(member => member.Key, StringComparer.Ordinal)
                        .Select(member =>
                            KeyValuePair.Create(member.Key, Sorted(member.Value, secrets, isSecret || SecretNames.IsSecret(member.Key)))
                        )
                );
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Sorted(item, secrets, isSecret))]);
            case JsonValue value when value.TryGetValue<string>(out var text):
                if (!isSecret)
                    return Text(text, secrets);
                secrets.AddNamed(text);
                return SecretPatterns.Mark;
            default:
                if (!isSecret || node is null)
                    return node?.DeepClone();
                // A number may be one too.
                secrets.Add(node.ToJsonString());
                return SecretPatterns.Mark;
        }
    }

    private static JsonObject Form(byte[] body, SecretCollector secrets)
    {
        var fields = QueryHelpers
            .ParseQuery(Encoding.UTF8.GetString(body))
            .SelectMany(field => field.Value.Select(value => (field.Key, Value: value ?? "")))
            .OrderBy(field => field.Key, StringComparer.Ordinal);
        return new JsonObject { ["form"] = new JsonArray([.. fields.Select(field => (JsonNode)Field(field.Key, field.Value, secrets))]) };
    }

    private static async Task<JsonNode> MultipartAsync(
        byte[] body,
        MediaTypeHeaderValue media,
        SecretCollector secrets,
        CancellationToken cancellationToken
    )
    {
        var parts = new JsonArray();
        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(media.Boundary).ToString(), new MemoryStream(body))
        {
            BodyLengthLimit = null,
        };
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content, cancellationToken);
            var disposition = section.GetContentDispositionHeader();
            var name = HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).ToString();
            var fileName = HeaderUtilities.RemoveQuotes(disposition?.FileName ?? default).ToString();
            if (fileName.Length == 0 && Utf8.IsValid(content.ToArray()))
            {
                parts.Add(Field(name, Encoding.UTF8.GetString(content.ToArray()), secrets));
                continue;
            }

            var file = Hash(content.ToArray());
            file.Insert(0, "name", name);
            file.Insert(1, "file_name", fileName);
            parts.Add(file);
        }

        return new JsonObject { ["multipart"] = parts };
    }

    private static JsonObject Field(string name, string value, SecretCollector secrets)
    {
        var isSecret = SecretNames.IsSecret(name);
        if (isSecret)
            secrets.AddNamed(value);
        return new JsonObject { ["name"] = name, ["value"] = isSecret ? SecretPatterns.Mark : Text(value, secrets) };
    }

    /// <summary>A text may itself be JSON, or an address.</summary>
    private static JsonNode Text(string text, SecretCollector secrets)
    {
        if (text.TrimStart() is ['{' or '[', ..])
        {
            try
            {
                Sorted(JsonNode.Parse(text, documentOptions: Deep), secrets, isSecret: false);
            }
            catch (Exception other) when (other is JsonException or ArgumentException)
            {
                // It only looks like it.
            }
        }
        else if (text.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            secrets.AddAddress(address);
        }

        return Text(text);
    }

    private static JsonNode Text(string text) => text.Length <= MaxText ? JsonValue.Create(text) : Hash(Encoding.UTF8.GetBytes(text));

    private static JsonObject Hash(byte[] bytes) =>
        new() { ["bytes"] = bytes.Length, ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
}
