using System.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Easel.Server;

/// <summary>
/// Describes the wire: paths and answers from <c>Documentation/api.json</c>, the request's parameters from the same table
/// that reads them, so that the two cannot drift apart.
/// </summary>
internal sealed class ApiDescription : IOpenApiDocumentTransformer
{
    private const string Resource = "api.json";

    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var written = await ReadAsync(cancellationToken);
        document.Info = written.Info;
        document.Info.Version = ServerVersion.Text;
        document.Paths = written.Paths;
        document.Components = written.Components!;
        document.Components.Schemas!["CreateImageRequest"] = Describe(ParameterTable.Generations.All);
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("key", document)] = [] }];
        document.RegisterComponents();
    }

    private static OpenApiSchema Describe(IReadOnlyList<Parameter> parameters) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = parameters.ToDictionary(parameter => parameter.Name, IOpenApiSchema (parameter) => parameter.Describe(), StringComparer.Ordinal),
        Required = parameters.Where(parameter => parameter.Required).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal),
        AdditionalPropertiesAllowed = false,
    };

    private static async Task<OpenApiDocument> ReadAsync(CancellationToken cancellationToken)
    {
        await using var stream = typeof(ApiDescription).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return OpenApiDocument.Parse(await reader.ReadToEndAsync(cancellationToken), "json").Document!;
    }
}
