using System.Text.Json;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Moderations;

/// <summary>Reads the texts that a request wants judged: one, a list, or a list of parts.</summary>
internal sealed class ModerationReader(JsonBody body)
{
    public const string Input = "input";

    private const int MaxTexts = 64;

    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(StringComparer.Ordinal) { Input, "model" };

    public IReadOnlyList<string> Read()
    {
        body.RefuseUnknown(Names);
        if (!body.TryGet(Input, out var input))
        {
            body.AddMissing(Input);
            return [];
        }

        if (input.ValueKind == JsonValueKind.String)
            return [Text(input, Input)];
        if (input.ValueKind != JsonValueKind.Array || input.GetArrayLength() is 0 or > MaxTexts)
        {
            Wrong("invalid_type", Input, $"expected a string or an array of 1 to {MaxTexts} strings or parts");
            return [];
        }

        var texts = new List<string>();
        var parts = new List<string>();
        foreach (var (index, one) in input.EnumerateArray().Index())
        {
            if (one.ValueKind == JsonValueKind.String)
                texts.Add(Text(one, $"{Input}[{index}]"));
            else
                parts.Add(Part(one, $"{Input}[{index}]"));
        }

        // Parts are one input together.
        return parts.Count > 0 ? [.. texts, string.Join('\n', parts)] : texts;
    }

    private string Part(JsonElement part, string param)
    {
        if (part.ValueKind == JsonValueKind.Object && part.TryGetProperty("text"u8, out var text))
            return Text(text, $"{param}.text");
        if (part.ValueKind == JsonValueKind.Object && part.TryGetProperty("image_url"u8, out _))
            body.Add(ApiError.BadRequest("unsupported", param, "Texts are judged here, and no images."));
        else
            Wrong("invalid_type", param, "expected a string, or a part with 'type' and 'text'");
        return "";
    }

    private string Text(JsonElement text, string param)
    {
        if (text.ValueKind == JsonValueKind.String && Quote.TryText(text, out var value))
            return value;
        Wrong("invalid_type", param, "expected a string of valid Unicode text");
        return "";
    }

    private void Wrong(string code, string param, string why) => body.Add(ApiError.BadRequest(code, param, $"Invalid '{param}': {why}."));
}
