using Easel.Core;
using Easel.Dialects.Access;
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
        SecuritySchemes.Add(document, CredentialPlace.Default);
        document.Security = SecuritySchemes.Of(document, CredentialPlace.Default);
        return Task.CompletedTask;
    }
}
