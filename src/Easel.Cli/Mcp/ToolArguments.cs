using System.Text.Json;
using Easel.Cli.Parameters;

namespace Easel.Cli.Mcp;

/// <summary>What an agent gave a tool. A number as a text will do; whatever cannot be understood is a problem that says what would be
/// right.</summary>
internal sealed class ToolArguments(ToolSchema schema, IDictionary<string, JsonElement> given) : IParameterValues
{
    /// <summary>Everything that is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Problems()
    {
        var problems = new List<string>();
        foreach (var name in given.Keys)
        {
            if (!schema.Names.Contains(name, StringComparer.Ordinal))
                problems.Add($"There is no argument '{name}'; there are {string.Join(", ", schema.Names)}.");
        }

        foreach (var name in schema.Required)
        {
            if (
                !given.TryGetValue(name, out var value)
                || value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined
                || value is { ValueKind: JsonValueKind.String } && value.GetString() is ""
            )
                problems.Add($"'{name}' is missing.");
        }

        foreach (var parameter in schema.Parameters)
        {
            if (Value(parameter) is not { } value)
                continue;
            var understood = parameter.Type switch
            {
                ParameterType.Integer => Integer(parameter) is not null,
                ParameterType.Number => Number(parameter) is not null,
                ParameterType.Flag => Flag(parameter) is not null,
                _ => value.ValueKind is JsonValueKind.String or JsonValueKind.Number,
            };
            if (!understood)
                problems.Add($"'{parameter.Name}' is {value.GetRawText()}; it must be {Kind(parameter.Type)}.");
        }

        return problems;
    }

    public string? Text(Parameter parameter) => Value(parameter)?.ToString() is { Length: > 0 } text ? text : null;

    public long? Integer(Parameter parameter) => Numbers.ToInteger(Value(parameter)?.ToString());

    public double? Number(Parameter parameter) => Numbers.ToNumber(Value(parameter)?.ToString());

    public bool? Flag(Parameter parameter) => Value(parameter) is { } value && bool.TryParse(value.ToString(), out var flag) ? flag : null;

    /// <summary>One text or several.</summary>
    public IReadOnlyList<string> Texts(Parameter parameter) =>
        Value(parameter) switch
        {
            null => [],
            { ValueKind: JsonValueKind.Array } many => [.. many.EnumerateArray().Select(one => one.ToString())],
            { } one => [one.ToString()],
        };

    private JsonElement? Value(Parameter parameter) =>
        given.TryGetValue(parameter.Name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
            ? value
            : null;

    private static string Kind(ParameterType type) =>
        type switch
        {
            ParameterType.Integer => "a whole number",
            ParameterType.Number => "a number",
            ParameterType.Flag => "true or false",
            _ => "a text",
        };
}
