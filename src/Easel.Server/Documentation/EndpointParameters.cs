using Easel.Dialects.Documentation;
using Easel.Dialects.Idempotency;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.OpenApi;

namespace Easel.Server.Documentation;

/// <summary>The parameters of an endpoint beside its body: in its path, its query, its headers.</summary>
internal static class EndpointParameters
{
    private static readonly OpenApiParameter IdempotencyKey = new()
    {
        Name = IdempotencyMiddleware.Header,
        In = ParameterLocation.Header,
        Description =
            "1 to 255 visible ASCII characters. The same request with the same key gives the first response for 24 hours, without drawing again; another request is refused with 409.",
        Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            MinLength = 1,
            MaxLength = 255,
        },
    };

    private static readonly OpenApiParameter LastEventId = new()
    {
        Name = "Last-Event-ID",
        In = ParameterLocation.Header,
        Description = "With an idempotency key: the `id` of the last event of a stream that was received. The stream goes on after it.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1" },
    };

    public static async Task AddAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var parameters = operation.Parameters ??= [];
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        AddPath(parameters, context.Description.RelativePath ?? "");
        foreach (var query in metadata.OfType<QueryDescription>())
            await AddQueryAsync(parameters, query.Type, context, cancellationToken);
        if (metadata.OfType<IdempotentRoute>().Any())
            AddHeaders(parameters, context.Document!, streams: metadata.OfType<ResponseDescription>().Any(IsStream));
    }

    private static void AddPath(IList<IOpenApiParameter> parameters, string path)
    {
        foreach (var part in RoutePatternFactory.Parse(path).Parameters)
        {
            if (
                parameters.Any(known =>
                    known.In == ParameterLocation.Path && string.Equals(known.Name, part.Name, StringComparison.Ordinal)
                )
            )
                continue;
            parameters.Add(
                new OpenApiParameter
                {
                    Name = part.Name,
                    In = ParameterLocation.Path,
                    Required = true,
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                }
            );
        }
    }

    private static async Task AddQueryAsync(
        IList<IOpenApiParameter> parameters,
        Type query,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var schema = await context.GetOrCreateSchemaAsync(query, null, cancellationToken);
        foreach (var (name, property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
        {
            var description = property.Description;
            if (property is OpenApiSchema own)
                own.Description = null;
            parameters.Add(
                new OpenApiParameter
                {
                    Name = name,
                    In = ParameterLocation.Query,
                    Description = description,
                    Required = schema.Required?.Contains(name) is true,
                    Schema = property,
                }
            );
        }
    }

    private static void AddHeaders(IList<IOpenApiParameter> parameters, OpenApiDocument document, bool streams)
    {
        parameters.Add(Shared(document, "IdempotencyKey", IdempotencyKey));
        if (streams)
            parameters.Add(Shared(document, "LastEventID", LastEventId));
    }

    private static OpenApiParameterReference Shared(OpenApiDocument document, string name, OpenApiParameter parameter)
    {
        document.AddComponent(name, parameter);
        return new OpenApiParameterReference(name, document);
    }

    private static bool IsStream(ResponseDescription response) => response.ContentType is "text/event-stream";
}
