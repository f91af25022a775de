using System.Buffers;
using System.Text.Json;
using Easel.Cli.Parameters;

namespace Easel.Cli.Mcp;

/// <summary>What one tool takes.</summary>
internal sealed class ToolSchema
{
    /// <summary>They are of no use to an agent: its own pictures come scaled, and its user is the one at this machine.</summary>
    private static readonly Parameter[] NotForAgents = [ApiParameters.PartialImages, ApiParameters.User, ApiParameters.Moderation];

    private readonly Parameter? _many;

    /// <param name="own">What the tool takes beside the API's parameters, the required ones first.</param>
    /// <param name="many">The one that is a list.</param>
    public ToolSchema(Uses use, IReadOnlyList<Parameter> own, int required, Parameter? many = null)
    {
        _many = many;
        Parameters =
        [
            .. own.Where(parameter => parameter != many),
            .. ApiParameters.All.Where(parameter => (parameter.Uses & use) != Uses.None && !NotForAgents.Contains(parameter)),
        ];
        Required = [.. own.Take(required).Select(parameter => parameter.Name)];
        Names =
        [
            .. own.Select(parameter => parameter.Name),
            .. Parameters.Select(parameter => parameter.Name).Except(own.Select(parameter => parameter.Name), StringComparer.Ordinal),
        ];
    }

    public static ToolSchema Empty { get; } = new(Uses.None, [], 0);

    /// <summary>Without the one that is a list.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    public IReadOnlyList<string> Required { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>As JSON Schema.</summary>
    public JsonElement ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "object"u8);
            json.WriteStartObject("properties"u8);
            foreach (var parameter in Parameters)
                Write(json, parameter);
            if (_many is not null)
                WriteMany(json, _many);
            json.WriteEndObject();
            json.WriteStartArray("required"u8);
            foreach (var name in Required)
                json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteBoolean("additionalProperties"u8, false);
            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter json, Parameter parameter)
    {
        json.WriteStartObject(parameter.Name);
        json.WriteString(
            "type"u8,
            parameter.Type switch
            {
                ParameterType.Integer => "integer",
                ParameterType.Number => "number",
                ParameterType.Flag => "boolean",
                _ => "string",
            }
        );
        json.WriteString("description"u8, parameter.Help);
        if (parameter.Range is { } range)
        {
            json.WriteNumber("minimum"u8, range.Min);
            json.WriteNumber("maximum"u8, range.Max);
        }

        if (parameter.Words.Length > 0)
        {
            // Other sizes are as good.
            json.WriteStartArray(parameter == ApiParameters.Size ? "examples"u8 : "enum"u8);
            foreach (var word in parameter.Words)
                json.WriteStringValue(word);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteMany(Utf8JsonWriter json, Parameter parameter)
    {
        json.WriteStartObject(parameter.Name);
        json.WriteString("type"u8, "array"u8);
        json.WriteString("description"u8, parameter.Help);
        json.WriteStartObject("items"u8);
        json.WriteString("type"u8, "string"u8);
        json.WriteEndObject();
        json.WriteNumber("maxItems"u8, 15);
        json.WriteEndObject();
    }
}
