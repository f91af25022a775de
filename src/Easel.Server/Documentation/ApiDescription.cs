using System.Text.Json.Nodes;
using Easel.Core;
using Easel.Dialects.OpenAI.Batches;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Responses.Reading;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Easel.Server.Documentation;

/// <summary>
/// Describes the APIs: paths and responses from <c>Documentation/api.json</c> and the parts beside it, the parameters of OpenAI's
/// requests from the same table that reads them, so that the two cannot drift apart.
/// </summary>
internal sealed class ApiDescription : IOpenApiDocumentTransformer
{
    private const string Prefix = "api/";
    private const string Main = Prefix + "api.json";

    public async Task TransformAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var written = await ReadAsync(cancellationToken);
        document.Info = written.Info;
        document.Info.Version = EaselVersion.Text;
        AddGenerated(document, written);
        document.Paths = written.Paths;
        document.Components = written.Components!;
        var schemas = document.Components.Schemas!;
        schemas["CreateImageRequest"] = Describe(ParameterTable.Generations);
        schemas["CreateImageEditRequest"] = DescribeForm(ParameterTable.Edits);
        schemas["EditImageBodyJsonParam"] = DescribeJson(ParameterTable.Edits, document);
        schemas["CreateImageVariationRequest"] = DescribeForm(ParameterTable.Variations);
        schemas["UpscaleImageRequest"] = DescribeForm(ParameterTable.Upscales);
        schemas["UpscaleImageJsonRequest"] = DescribeJson(ParameterTable.Upscales, document);
        schemas["ImageGenerationTool"] = DescribeJson(ResponseParameters.Tool, document);
        // Its other members are no single values, and written in the part.
        foreach (var parameter in ResponseParameters.All)
            Add((OpenApiSchema)schemas["CreateResponse"], parameter.Name, parameter.Describe(), parameter.Required);
        schemas["CreateBatchRequest"] = Describe(BatchParameters.Table);
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("key", document)] = [] }];
        document.RegisterComponents();
    }

    /// <summary>Endpoints of other projects' dialects are described by their types alone.</summary>
    private static void AddGenerated(OpenApiDocument generated, OpenApiDocument written)
    {
        foreach (var (path, item) in generated.Paths)
            written.Paths.TryAdd(path, item);
        foreach (var (name, schema) in generated.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
        {
            written.Components!.Schemas!.TryAdd(name, schema);
        }
    }

    private static OpenApiSchema DescribeForm(ParameterTable table)
    {
        var schema = Describe(table);
        foreach (var input in table.Inputs)
            Add(schema, input.Name, input.DescribeInForm(), input.Required);
        return schema;
    }

    private static OpenApiSchema DescribeJson(ParameterTable table, OpenApiDocument document)
    {
        var schema = Describe(table);
        foreach (var input in table.Inputs)
            Add(schema, input.JsonName, input.DescribeInJson(document), input.Required);
        return schema;
    }

    private static OpenApiSchema Describe(ParameterTable table)
    {
        var schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal),
            Required = new HashSet<string>(StringComparer.Ordinal),
            AdditionalPropertiesAllowed = false,
        };
        foreach (var parameter in table.All)
            Add(schema, parameter.Name, parameter.Describe(), parameter.Required);
        return schema;
    }

    private static void Add(OpenApiSchema schema, string name, IOpenApiSchema parameter, bool required)
    {
        schema.Properties![name] = parameter;
        if (required)
            schema.Required!.Add(name);
    }

    private static async Task<OpenApiDocument> ReadAsync(CancellationToken cancellationToken)
    {
        var whole = await ReadAsync(Main, cancellationToken);
        foreach (var name in typeof(ApiDescription).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal) && name is not Main)
                Merge(whole, await ReadAsync(name, cancellationToken));
        }

        return OpenApiDocument.Parse(whole.ToJsonString(), "json").Document!;
    }

    private static async Task<JsonObject> ReadAsync(string resource, CancellationToken cancellationToken)
    {
        await using var stream = typeof(ApiDescription).Assembly.GetManifestResourceStream(resource)!;
        return (await JsonNode.ParseAsync(stream, cancellationToken: cancellationToken))!.AsObject();
    }

    /// <summary>Adds the members of <paramref name="part"/>, whose objects join those of the same name.</summary>
    private static void Merge(JsonObject whole, JsonObject part)
    {
        foreach (var (name, value) in part.ToList())
        {
            if (whole[name] is JsonObject known && value is JsonObject more)
            {
                Merge(known, more);
                continue;
            }

            part.Remove(name);
            whole.Add(name, value);
        }
    }
}
