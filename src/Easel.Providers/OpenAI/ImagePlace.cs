using System.Text.Json;

namespace Easel.Providers.OpenAI;

/// <summary>Finds where the first image begins in a response of the Images API that has not come whole yet.</summary>
internal static class ImagePlace
{
    /// <summary>Behind the quotation mark of <c>data[0].b64_json</c>, when that is the text in which <paramref name="json"/> breaks off; -1
    /// in all other cases.</summary>
    public static int Find(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, state: default);
        var (isData, entries) = (false, 0);
        try
        {
            while (reader.Read())
            {
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 })
                    isData = reader.ValueTextEquals("data"u8);
                else if (reader is { TokenType: JsonTokenType.StartObject, CurrentDepth: 2 } && isData)
                    entries++;
                else if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 3 })
                {
                    if (isData && entries == 1 && reader.ValueTextEquals("b64_json"u8))
                        return StartOf(json, (int)reader.BytesConsumed);
                }
            }
        }
        catch (JsonException)
        {
            // Whoever reads it whole says so.
        }

        return -1;
    }

    private static int StartOf(ReadOnlySpan<byte> json, int at)
    {
        at += json[at..].IndexOfAnyExcept(" \r\n\t"u8) is >= 0 and var blanks ? blanks : 0;
        return at < json.Length && json[at] == '"' && !json[(at + 1)..].Contains((byte)'"') ? at + 1 : -1;
    }
}
