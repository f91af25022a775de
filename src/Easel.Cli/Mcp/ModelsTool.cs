using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Client.Errors;
using Easel.Client.Images;
using ModelContextProtocol.Protocol;

namespace Easel.Cli.Mcp;

/// <summary>The tool that says what can be drawn with.</summary>
internal static class ModelsTool
{
    public static Tool Description { get; } =
        new()
        {
            Name = "list_models",
            Title = "List image models",
            Description =
                "Lists the models that images can be drawn with: their ids, what they can draw, their styles. Call it when you need to choose a model or a style, or when a model was refused.",
            InputSchema = ToolSchema.Empty.ToJson(),
            Annotations = new ToolAnnotations
            {
                Title = "List image models",
                ReadOnlyHint = true,
                OpenWorldHint = true,
            },
        };

    public static async Task<CallToolResult> CallAsync(LazyService services, CancellationToken cancellationToken)
    {
        var (service, failure) = await services.GetAsync(cancellationToken);
        if (service is null)
            return ToolResult.Refuse(failure!.Message);
        try
        {
            var models = new JsonArray([.. (await service.Client.ListModelsAsync(cancellationToken)).Select(ToJson)]);
            var json = new JsonObject { ["models"] = models };
            return new CallToolResult
            {
                Content = [new TextContentBlock { Text = json.ToJsonString() }],
                StructuredContent = JsonSerializer.SerializeToElement(json),
            };
        }
        catch (EaselException refusal)
        {
            return ToolResult.Refuse(refusal);
        }
    }

    private static JsonObject ToJson(ImageModel model)
    {
        var entry = new JsonObject { ["id"] = model.Id };
        if (model.Extra?.GetValueOrDefault("easel") is not { ValueKind: JsonValueKind.Object } card)
            return entry;
        foreach (var name in (string[])["served_by", "description", "styles", "transparency"])
        {
            if (card.TryGetProperty(name, out var value))
                entry[name] = JsonNode.Parse(value.GetRawText());
        }

        // The names of others' models are answered by one of ours: once described is enough.
        if (entry["served_by"]?.GetValue<string>() is { } servedBy && !servedBy.Equals(model.Id, StringComparison.Ordinal))
            return new JsonObject { ["id"] = model.Id, ["served_by"] = servedBy };
        return entry;
    }
}
