using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>
/// Finds the image_generation tool in <c>tools</c> and <c>tool_choice</c>. It is called; tools beside it, as every agent has some, are
/// left out with a warning. A choice that allows only others is refused.
/// </summary>
internal sealed class ToolReader(JsonBody body)
{
    private readonly List<ImageWarning> _warnings = [];

    public const string Tools = "tools";
    public const string Choice = "tool_choice";

    private const string Served =
        "Easel draws images: it serves the tool {\"type\": \"image_generation\"}, in 'tools' or named by 'tool_choice', and answers no questions in text.";

    private static readonly JsonElement ToolByChoice = JsonSerializer.SerializeToElement(new { type = ResponseParameters.ImageTool });

    /// <summary>The tools as they came; null when only the choice named one. Set by <see cref="Read"/>.</summary>
    public IEnumerable<JsonElement>? All { get; private set; }

    /// <summary>The tools that are not run.</summary>
    public IReadOnlyList<ImageWarning> Warnings => _warnings;

    /// <summary>The tool, and what its parameters are called in messages; null, and told, when there is none.</summary>
    public (JsonElement Tool, string Param)? Read()
    {
        var tool = ReadTools();
        var choice = ReadChoice();
        if (tool is null && choice is ToolUse.Named)
            tool = (ToolByChoice, Choice);
        if (tool is null && body.Problems.All(problem => problem.Code is not "unsupported"))
            Refuse(Tools, Served);
        return tool;
    }

    private (JsonElement Tool, string Param)? ReadTools()
    {
        if (!body.TryGet(Tools, out var tools))
            return null;
        if (tools.ValueKind != JsonValueKind.Array)
        {
            body.Add(ApiError.BadRequest("invalid_type", Tools, $"Invalid type for '{Tools}': expected an array of tools."));
            return null;
        }

        // All that is told again must be text.
        if (!SettingsReader.IsText(tools))
            body.Add(ApiError.BadRequest("invalid_value", Tools, $"Invalid '{Tools}': it is not valid Unicode text."));
        All = tools.GetArrayLength() > 0 ? tools.EnumerateArray() : null;
        (JsonElement Tool, string Param)? found = null;
        foreach (var (index, tool) in tools.EnumerateArray().Index())
        {
            var param = $"{Tools}[{index}]";
            if (NameOf(tool) is null)
                Refuse(param, $"'{param}' is {Describe(tool)}. {Served}");
            else if (NameOf(tool) is not ResponseParameters.ImageTool)
                _warnings.Add(
                    new ImageWarning(
                        "unsupported_parameter",
                        param,
                        $"'{param}' is {Describe(tool)}, which Easel does not run; it was left out."
                    )
                );
            else if (found is not null)
                body.Add(ApiError.BadRequest("invalid_value", param, $"'{param}' is a second image_generation tool; one is enough."));
            else
                found = (tool, param);
        }

        return found;
    }

    private ToolUse ReadChoice()
    {
        if (!body.TryGet(Choice, out var choice))
            return ToolUse.Auto;
        if (choice.ValueKind == JsonValueKind.String && Quote.TryText(choice, out var word) && word is "auto" or "required")
            return ToolUse.Auto;
        if (choice.ValueKind == JsonValueKind.String)
        {
            if (choice.ValueEquals("none"u8))
                Refuse(Choice, $"With 'tool_choice' 'none' nothing could be drawn. {Served}");
            else
                body.Add(
                    ApiError.BadRequest(
                        "invalid_value",
                        Choice,
                        $"Invalid value for '{Choice}': {Quote.Value(choice)}. It must be 'auto', 'required', 'none' or an object."
                    )
                );
            return ToolUse.Auto;
        }

        if (choice.ValueKind != JsonValueKind.Object)
        {
            body.Add(ApiError.BadRequest("invalid_type", Choice, $"Invalid type for '{Choice}': expected a string or an object."));
            return ToolUse.Auto;
        }

        switch (NameOf(choice))
        {
            case ResponseParameters.ImageTool:
                return ToolUse.Named;
            case "allowed_tools" when Allows(choice):
                return ToolUse.Named;
            case "allowed_tools":
                Refuse($"{Choice}.tools", $"'{Choice}' does not allow image_generation. {Served}");
                break;
            default:
                Refuse(Choice, $"'{Choice}' names {Describe(choice)}, which Easel does not run. {Served}");
                break;
        }

        return ToolUse.Auto;
    }

    private static bool Allows(JsonElement choice) =>
        choice.TryGetProperty("tools"u8, out var tools)
        && tools.ValueKind == JsonValueKind.Array
        && tools.EnumerateArray().Any(tool => NameOf(tool) is ResponseParameters.ImageTool);

    private static string? NameOf(JsonElement tool) =>
        tool.ValueKind == JsonValueKind.Object
        && tool.TryGetProperty("type"u8, out var type)
        && type.ValueKind == JsonValueKind.String
        && Quote.TryText(type, out var text)
            ? text
            : null;

    private static string Describe(JsonElement tool) =>
        NameOf(tool) is { } name ? $"a tool of type {Quote.Text(name)}" : "no tool with a type";

    private void Refuse(string param, string message) => body.Add(ApiError.BadRequest("unsupported", param, message));

    private enum ToolUse
    {
        Auto,

        /// <summary>The choice itself says that there is the tool.</summary>
        Named,
    }
}
