using System.Text;
using System.Text.Json;

namespace Easel.Cassettes.Secrets;

/// <summary>Finds the keys that a response hands out: tokens of a sign-in, a new API key.</summary>
internal static class IssuedSecrets
{
    private const int Least = 8;

    private static ReadOnlySpan<byte> Data => "data:"u8;

    /// <summary>Of JSON, of JSON lines and of a stream's events.</summary>
    public static IReadOnlyCollection<string> In(ReadOnlySpan<byte> body)
    {
        var secrets = new HashSet<string>(StringComparer.Ordinal);
        // Most bodies have none, and need not be parsed.
        if (!SecretNames.MayBeIssuedIn(Encoding.Latin1.GetString(body)) || TryCollect(body, secrets))
            return secrets;
        foreach (var range in body.Split((byte)'\n'))
        {
            var line = body[range];
            TryCollect(line.StartsWith(Data) ? line[Data.Length..] : line, secrets);
        }

        return secrets;
    }

    private static bool TryCollect(ReadOnlySpan<byte> json, HashSet<string> secrets)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!JsonDocument.TryParseValue(ref reader, out var document))
                return false;
            using (document)
                Collect(document.RootElement, isIssued: false, secrets);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Collect(JsonElement value, bool isIssued, HashSet<string> secrets)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    Collect(member.Value, SecretNames.IsIssued(member.Name) || (isIssued && member.NameEquals("value"u8)), secrets);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                    Collect(item, isIssued, secrets);
                break;
            case JsonValueKind.String when isIssued && TextOf(value) is { Length: >= Least } text:
                secrets.Add(text);
                break;
        }
    }

    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // No Unicode.
            return null;
        }
    }
}
