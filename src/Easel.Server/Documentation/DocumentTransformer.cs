using Easel.Core;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Easel.Server.Documentation;

/// <summary>What the document says of the server as a whole: its name and version, and how callers show their access key.</summary>
internal sealed class DocumentTransformer : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Easel",
            Version = EaselVersion.Text,
            Description =
                "Draws images from text. Speaks OpenAI's Images API and the image_generation tool of its Responses API; the official clients work unchanged.",
        };
        // The page and the programs ask where they got it from.
        document.Servers = [];
        document.AddComponent("key", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });
        document.AddComponent(
            "api-key",
            new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = "api-key",
                Description = "The same key, as Azure's clients send it.",
            }
        );
        document.Security = [Needs("key", document), Needs("api-key", document)];
        return Task.CompletedTask;
    }

    private static OpenApiSecurityRequirement Needs(string scheme, OpenApiDocument document) =>
        new() { [new OpenApiSecuritySchemeReference(scheme, document)] = [] };
}
