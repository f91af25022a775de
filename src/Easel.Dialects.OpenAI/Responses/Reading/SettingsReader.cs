using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>Reads what a response tells again of its request, and what Easel does not honour of it.</summary>
internal sealed class SettingsReader(JsonBody body)
{
    private readonly Dictionary<string, JsonElement> _echo = new(StringComparer.Ordinal);
    private readonly List<ImageWarning> _warnings = [];

    /// <summary>Every member of the body; others are refused.</summary>
    public static IReadOnlySet<string> Names { get; } =
        ResponseParameters
            .All.Select(parameter => parameter.Name)
            .Concat([
                ResponseParameters.Input,
                ToolReader.Tools,
                ToolReader.Choice,
                "reasoning",
                "text",
                "include",
                "stream_options",
                "prompt_cache_options",
                "moderation",
                "conversation",
                "prompt",
                "context_management",
            ])
            .ToHashSet(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, JsonElement> Echo => _echo;

    public IReadOnlyList<ImageWarning> Warnings => _warnings;

    public void Read(bool stream)
    {
        if (body.Read(ResponseParameters.Metadata) is { } metadata)
            _echo[ResponseParameters.Metadata.Name] = metadata;
        Keep("reasoning", IsObject, warn: true);
        Keep("text", IsObject, warn: !IsPlainText());
        Keep(ToolReader.Choice, _ => true);
        Keep("include", CheckInclude, told: false);
        Keep("prompt_cache_options", IsObject, told: false);
        Keep("moderation", IsObject, warn: true, told: false);
        Keep("context_management", value => value.ValueKind == JsonValueKind.Array, warn: true, told: false);
        ReadNumber(ResponseParameters.Temperature, 0, 2);
        ReadNumber(ResponseParameters.TopP, 0, 1);
        ReadInteger(ResponseParameters.TopLogprobs, 0, 20, warn: true);
        ReadInteger(ResponseParameters.MaxOutputTokens, 16, int.MaxValue, warn: true);
        ReadInteger(ResponseParameters.MaxToolCalls, 1, int.MaxValue, warn: false);
        ReadText(ResponseParameters.User);
        ReadText(ResponseParameters.SafetyIdentifier);
        ReadText(ResponseParameters.PromptCacheKey);
        body.Read(ResponseParameters.PromptCacheRetention);
        _echo[ResponseParameters.Truncation.Name] = JsonSerializer.SerializeToElement(body.Read(ResponseParameters.Truncation));
        _echo[ResponseParameters.ParallelToolCalls.Name] = JsonSerializer.SerializeToElement(
            body.Read(ResponseParameters.ParallelToolCalls)
        );
        if (body.Read(ResponseParameters.ServiceTier) is not ("auto" or "default"))
            Warn(ResponseParameters.ServiceTier.Name, "There is one service tier, 'default'.");
        ReadStreamOptions(stream);
        Refuse("conversation", "Conversations are not kept here; go on with 'previous_response_id'.");
        Refuse("prompt", "There are no prompt templates here; say in 'input' what to draw.");
    }

    private void Keep(string name, Func<JsonElement, bool> check, bool warn = false, bool told = true)
    {
        if (!body.TryGet(name, out var value))
            return;
        if (!IsText(value))
            Wrong(name, "it is not valid Unicode text");
        else if (!check(value))
            body.Add(ApiError.BadRequest("invalid_type", name, $"Invalid type for '{name}'."));
        if (told)
            _echo[name] = value.Clone();
        if (warn)
            Warn(name, $"'{name}' is for text models; it changes nothing of an image.");
    }

    private static bool CheckInclude(JsonElement include) =>
        include.ValueKind == JsonValueKind.Array && include.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String);

    /// <summary>All strings in it are, so that it can be told again.</summary>
    internal static bool IsText(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => Quote.TryText(value, out _),
            JsonValueKind.Array => value.EnumerateArray().All(IsText),
            JsonValueKind.Object => value.EnumerateObject().All(member => IsText(member.Value)),
            _ => true,
        };

    private static bool IsObject(JsonElement value) => value.ValueKind == JsonValueKind.Object;

    /// <summary>Nothing is asked of the text but to be text.</summary>
    private bool IsPlainText() =>
        !body.TryGet("text", out var text)
        || !IsObject(text)
        || text.EnumerateObject()
            .All(member =>
                member.NameEquals("format"u8)
                && IsObject(member.Value)
                && member.Value.TryGetProperty("type"u8, out var type)
                && type.ValueKind == JsonValueKind.String
                && type.ValueEquals("text"u8)
            );

    private void ReadNumber(NumberParameter parameter, float min, float max)
    {
        if (body.Read(parameter) is not { } value)
            return;
        if (!(value >= min && value <= max))
            OutOfRange(parameter.Name, min, max);
        _echo[parameter.Name] = JsonSerializer.SerializeToElement(value);
        // As every model's own.
        if (value != 1)
            Warn(parameter.Name, $"'{parameter.Name}' is for text models; it changes nothing of an image.");
    }

    private void ReadInteger(IntegerParameter parameter, long min, long max, bool warn)
    {
        if (body.Read(parameter) is not { } value)
            return;
        if (value < min || value > max)
            OutOfRange(parameter.Name, min, max);
        _echo[parameter.Name] = JsonSerializer.SerializeToElement(value);
        if (warn && value != 0)
            Warn(parameter.Name, $"'{parameter.Name}' is for text models; it changes nothing of an image.");
    }

    private void ReadText(TextParameter parameter)
    {
        if (body.Read(parameter) is not { } value)
            return;
        if (TextLength.Of(value) > parameter.MaxLength)
            body.Add(
                ApiError.BadRequest(
                    "string_above_max_length",
                    parameter.Name,
                    $"'{parameter.Name}' has {TextLength.Of(value)} characters; at most {parameter.MaxLength} are allowed."
                )
            );
        _echo[parameter.Name] = JsonSerializer.SerializeToElement(value);
    }

    private void ReadStreamOptions(bool stream)
    {
        const string Name = "stream_options";
        if (!body.TryGet(Name, out var options))
            return;
        if (
            !IsObject(options)
            || options
                .EnumerateObject()
                .Any(option =>
                    !option.NameEquals("include_obfuscation"u8) || option.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)
                )
        )
        {
            Wrong(Name, "it may have 'include_obfuscation', a boolean, and nothing else");
        }
        else if (!stream)
        {
            Wrong(Name, "it needs 'stream'");
        }
    }

    private void Refuse(string name, string message)
    {
        if (body.TryGet(name, out _))
            body.Add(ApiError.BadRequest("unsupported", name, message));
    }

    private void OutOfRange(string name, double min, double max) =>
        body.Add(ApiError.BadRequest("invalid_value", name, $"Invalid value for '{name}': it must be from {min} to {max}."));

    private void Wrong(string name, string why) => body.Add(ApiError.BadRequest("invalid_value", name, $"Invalid '{name}': {why}."));

    private void Warn(string name, string message) => _warnings.Add(new ImageWarning("unsupported_parameter", name, message));
}
