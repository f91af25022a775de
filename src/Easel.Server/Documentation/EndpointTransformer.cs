using System.Globalization;
using System.Text.Json.Nodes;
using Easel.Dialects;
using Easel.Dialects.Access;
using Easel.Dialects.Documentation;
using Easel.Dialects.Errors.Schemas;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Easel.Server.Documentation;

/// <summary>Describes an endpoint as its metadata says: bodies in several forms, streams, headers, errors in its dialect's shape.</summary>
internal sealed class EndpointTransformer : IOpenApiOperationTransformer
{
    private const string Json = "application/json";

    public async Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        await AddResponsesAsync(operation, [.. metadata.OfType<ResponseDescription>()], context, cancellationToken);
        AddHeaders(operation, metadata.OfType<HeaderDescription>());
        await AddErrorsAsync(operation, metadata, context, cancellationToken);
        await AddBodyAsync(operation, [.. metadata.OfType<BodyDescription>()], context, cancellationToken);
        await EndpointParameters.AddAsync(operation, context, cancellationToken);
        AddSecurity(operation, metadata, context.Document!);
    }

    /// <summary>Where it differs from the document's.</summary>
    private static void AddSecurity(OpenApiOperation operation, IList<object> metadata, OpenApiDocument document)
    {
        var places = metadata.OfType<Dialect>().LastOrDefault()?.Credentials ?? CredentialPlace.Default;
        if (metadata.OfType<IAllowAnonymous>().Any())
        {
            operation.Security = [];
        }
        else if (!places.SequenceEqual(CredentialPlace.Default))
        {
            SecuritySchemes.Add(document, places);
            operation.Security = SecuritySchemes.Of(document, places);
        }
    }

    private static async Task AddResponsesAsync(
        OpenApiOperation operation,
        IReadOnlyList<ResponseDescription> responses,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        // The framework's guess of an endpoint that says nothing.
        if (responses.Count > 0)
            operation.Responses = [];
        foreach (var response in responses)
            await AddAsync(operation, response, context, cancellationToken);
    }

    private static async Task AddErrorsAsync(
        OpenApiOperation operation,
        IList<object> metadata,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var shape = metadata.OfType<Dialect>().LastOrDefault()?.ErrorType ?? typeof(ErrorResponse);
        foreach (var error in CommonErrors.Of(metadata).Concat(metadata.OfType<ErrorDescription>()).OrderBy(error => error.Status))
            await AddAsync(operation, new ResponseDescription(error.Status, error.Description, shape, Json), context, cancellationToken);
    }

    private static async Task AddAsync(
        OpenApiOperation operation,
        ResponseDescription description,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var status = description.Status.ToString(CultureInfo.InvariantCulture);
        operation.Responses ??= [];
        if (!operation.Responses.TryGetValue(status, out var known))
            operation.Responses[status] = known = new OpenApiResponse();
        var response = (OpenApiResponse)known;
        response.Description = description.Description;
        if (description.Type is null)
            return;
        response.Content ??= new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal);
        response.Content[description.ContentType!] = new OpenApiMediaType
        {
            Schema = await SchemaAsync(description.Type, context, cancellationToken),
        };
    }

    private static void AddHeaders(OpenApiOperation operation, IEnumerable<HeaderDescription> headers)
    {
        foreach (var header in headers)
        {
            foreach (var (status, known) in operation.Responses ?? [])
            {
                if (!status.StartsWith('2') || known is not OpenApiResponse response)
                    continue;
                response.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
                response.Headers[header.Name] = new OpenApiHeader
                {
                    Description = header.Description,
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                };
            }
        }
    }

    private static async Task AddBodyAsync(
        OpenApiOperation operation,
        IReadOnlyList<BodyDescription> bodies,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        if (bodies.Count == 0)
            return;
        var content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            content[body.ContentType] = new OpenApiMediaType
            {
                Schema = await SchemaAsync(body.Type, context, cancellationToken),
                Example = body.Example is { } example ? JsonNode.Parse(example) : null,
            };
        }

        operation.RequestBody = new OpenApiRequestBody { Required = true, Content = content };
    }

    private static async Task<IOpenApiSchema> SchemaAsync(
        Type type,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        if (type == typeof(Stream))
            return new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        var schema = await context.GetOrCreateSchemaAsync(type, null, cancellationToken);
        return new SchemaReferences(context.Document!).Resolve(schema);
    }
}
