using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Abstractions.Events;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary>
/// The image's options of a chat completion: members of <c>image_config</c>, as chat services have it, or of the body itself, as servers of
/// diffusion models have them. They are those of the Images API; <c>image_config</c> wins.
/// </summary>
internal static class ChatOptions
{
    public const string Config = "image_config";
    private const string ImageSize = "image_size";

    /// <summary>Other servers' names for the same.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["num_inference_steps"] = ImageParameters.Steps.Name,
        ["num_outputs_per_prompt"] = ImageParameters.Count.Name,
        // As OpenRouter and LiteLLM have it, beside aspect_ratio: 0.5K, 1K, 2K, 4K.
        [ImageSize] = ImageParameters.Resolution.Name,
    };

    /// <summary>What the body itself may have of them. <c>response_format</c> is about text there.</summary>
    private static readonly HashSet<string> InBody = ParameterTable
        .ImageConfig.FieldNames.Where(name => name is not "response_format")
        .Concat(OtherNames.Keys)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>What the options may have; whether to stream goes with them.</summary>
    public static IReadOnlySet<string> Names { get; } =
        ParameterTable.ImageConfig.FieldNames.Append(ImageParameters.Stream.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The member of the body is an option of the image.</summary>
    public static bool Has(string name) => name is Config || InBody.Contains(name);

    /// <summary>All of them as one body, and where each came from; what is wrong with the config itself is told to
    /// <paramref name="body"/>.</summary>
    public static (JsonBody Options, Func<ApiError, ApiError> Rename) Read(JsonBody body, IReadOnlyCollection<string> members, bool stream)
    {
        var options = new JsonObject { [ImageParameters.Stream.Name] = stream };
        foreach (var name in members.Where(InBody.Contains))
        {
            if (body.TryGet(name, out var value))
                options[OtherNames.GetValueOrDefault(name, name)] = JsonNode.Parse(value.GetRawText());
        }

        // What each option of the config was called there.
        var inConfig = new Dictionary<string, string>(StringComparer.Ordinal);
        if (body.TryGet(Config, out var config))
        {
            if (config.ValueKind == JsonValueKind.Object)
                Merge(config, options, inConfig, body);
            else
                body.Add(ApiError.BadRequest("invalid_type", Config, $"Invalid type for '{Config}': expected an object."));
        }

        return (
            JsonBody.Over(JsonSerializer.SerializeToElement(options)),
            problem =>
                problem.Param is { } param && inConfig.TryGetValue(param, out var given)
                    ? problem with
                    {
                        Param = $"{Config}.{given}",
                    }
                    : problem
        );
    }

    private static void Merge(JsonElement config, JsonObject options, Dictionary<string, string> inConfig, JsonBody body)
    {
        foreach (var member in config.EnumerateObject())
        {
            if (Quote.NameOf(member) is not { } given)
            {
                body.Add(ApiError.UnreadableName);
                continue;
            }

            var name = OtherNames.GetValueOrDefault(given, given);
            if (name is "stream")
                body.Add(ApiError.BadRequest("unknown_parameter", $"{Config}.{given}", $"Unknown parameter: '{Config}.{given}'."));
            else if (inConfig.TryAdd(name, given))
                options[name] = given is ImageSize ? SizeName(member.Value) : JsonNode.Parse(member.Value.GetRawText());
            else
                body.Add(ApiError.BadRequest("duplicate_parameter", $"{Config}.{given}", $"Duplicate parameter: '{Config}.{given}'."));
        }
    }

    /// <summary>Half a thousand has a name of its own there.</summary>
    private static JsonNode? SizeName(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && Quote.TryText(value, out var text) && text is ("0.5K" or "0.5k")
            ? "512"
            : JsonNode.Parse(value.GetRawText());

    /// <summary>A warning of an option under the name that the client gave it.</summary>
    public static ImageWarning Rename(ImageWarning warning, Func<ApiError, ApiError> rename) =>
        warning with
        {
            Param = rename(ApiError.BadRequest(null, warning.Param, "")).Param,
        };
}
