using Easel.Dialects.Documentation;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Images.Schemas;
using Easel.Dialects.OpenAI.Requests;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Easel.Dialects.OpenAI.Documentation;

/// <summary>A body that is described by the parameters that read it, so that the two cannot drift apart.</summary>
internal abstract class TableBody(IReadOnlyList<Parameter> parameters, IReadOnlyList<InputParameter> inputs, bool isForm) : IDescribedSchema
{
    protected TableBody(ParameterTable table, bool isForm = false)
        : this(table.All, table.Inputs, isForm) { }

    protected TableBody(IReadOnlyList<Parameter> parameters)
        : this(parameters, [], isForm: false) { }

    async Task IDescribedSchema.DescribeAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        schema.Type = JsonSchemaType.Object;
        schema.AdditionalPropertiesAllowed = false;
        foreach (var parameter in parameters)
            Add(schema, parameter.Name, parameter.Describe(), parameter.Required);
        foreach (var input in inputs)
        {
            if (isForm)
            {
                Add(schema, input.Name, input.DescribeInForm(), input.Required);
                continue;
            }

            var reference = await context.GetOrCreateSchemaAsync(typeof(ImageRefParam), null, cancellationToken);
            Add(schema, input.JsonName, input.DescribeInJson(reference), input.Required);
        }
    }

    private static void Add(OpenApiSchema schema, string name, IOpenApiSchema parameter, bool required)
    {
        schema.Properties ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        schema.Properties[name] = parameter;
        if (!required)
            return;
        schema.Required ??= new HashSet<string>(StringComparer.Ordinal);
        schema.Required.Add(name);
    }
}
