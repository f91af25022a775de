using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary>What a chat completion says to a text model: of no use to an image, and told so; refused where a text is insisted on.</summary>
internal sealed class TextSettings(JsonBody body)
{
    /// <summary>What changes nothing of any response.</summary>
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "model",
        "messages",
        "modalities",
        "stream",
        "stream_options",
        "metadata",
        "user",
        "safety_identifier",
        "prompt_cache_key",
        "prompt_cache_retention",
        "parallel_tool_calls",
        "usage",
        "tool_choice",
    };

    private readonly List<ImageWarning> _warnings = [];

    public IReadOnlyList<ImageWarning> Warnings => _warnings;

    /// <summary>Looks at every member of the body that is not an option of the image.</summary>
    public void Read(IReadOnlyCollection<string> members)
    {
        CheckModalities();
        CheckToolChoice();
        CheckFormat();
        if (body.TryGet("audio", out _))
            Refuse("audio", "This server draws images; it has no audio.");
        foreach (var name in members)
        {
            if (
                Silent.Contains(name)
                || ChatOptions.Has(name)
                || name is "audio"
                || !body.TryGet(name, out var value)
                || IsNeutral(name, value)
            )
                continue;
            var told = Quote.Shorten(name);
            Warn(told, $"{Quote.Text(name)} is for text models, or not known here; it changes nothing of an image.");
        }
    }

    private void CheckModalities()
    {
        const string Name = "modalities";
        if (!body.TryGet(Name, out var modalities))
            return;
        if (
            modalities.ValueKind != JsonValueKind.Array
            || modalities.EnumerateArray().Any(one => one.ValueKind != JsonValueKind.String)
            || modalities.GetArrayLength() == 0
        )
        {
            body.Add(ApiError.BadRequest("invalid_type", Name, $"Invalid type for '{Name}': expected an array of 'image' and 'text'."));
            return;
        }

        if (modalities.EnumerateArray().Any(one => !one.ValueEquals("image"u8) && !one.ValueEquals("text"u8)))
            Refuse(Name, "This server's modalities are 'image' and 'text'.");
        else if (!modalities.EnumerateArray().Any(one => one.ValueEquals("image"u8)))
            Refuse(Name, "This server draws images and does not chat: 'modalities' must have 'image', or be left out.");
    }

    private void CheckToolChoice()
    {
        const string Name = "tool_choice";
        if (!body.TryGet(Name, out var choice))
            return;
        if (choice.ValueKind != JsonValueKind.String || !(choice.ValueEquals("auto"u8) || choice.ValueEquals("none"u8)))
            Refuse(Name, "This server draws an image and calls no functions: 'tool_choice' may be 'auto' or 'none'.");
    }

    private void CheckFormat()
    {
        const string Name = "response_format";
        if (
            body.TryGet(Name, out var format)
            && !(
                format.ValueKind == JsonValueKind.Object
                && format.TryGetProperty("type"u8, out var type)
                && type.ValueKind == JsonValueKind.String
                && type.ValueEquals("text"u8)
            )
        )
        {
            Refuse(
                Name,
                "'response_format' is about a chat's text here, which may be {\"type\": \"text\"} alone; 'image_config.response_format' is 'url' or 'b64_json'."
            );
        }
    }

    /// <summary>As every model has it by default.</summary>
    private static bool IsNeutral(string name, JsonElement value) =>
        name switch
        {
            "temperature" or "top_p" => value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var one) && one is 1,
            "presence_penalty" or "frequency_penalty" => value.ValueKind == JsonValueKind.Number
                && value.TryGetDouble(out var none)
                && none is 0,
            "logprobs" or "store" => value.ValueKind == JsonValueKind.False,
            "service_tier" => value.ValueKind == JsonValueKind.String && (value.ValueEquals("auto"u8) || value.ValueEquals("default"u8)),
            "tools" or "functions" or "stop" => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0,
            "response_format" => true,
            _ => false,
        };

    private void Refuse(string name, string message) => body.Add(ApiError.BadRequest("unsupported", name, message));

    private void Warn(string name, string message) => _warnings.Add(new ImageWarning("unsupported_parameter", name, message));
}
