using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Easel.Dialects.Documentation;

/// <summary>A type whose schema code completes, such as by the table that reads the body. It has a constructor without
/// parameters.</summary>
public interface IDescribedSchema
{
    /// <param name="schema">As the type's properties describe it.</param>
    Task DescribeAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken);
}
