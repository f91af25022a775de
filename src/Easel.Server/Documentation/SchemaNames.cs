using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Easel.Dialects.Documentation;

namespace Easel.Server.Documentation;

/// <summary>JSON as the documented types have it.</summary>
internal static class SchemaNames
{
    public static void Configure(JsonSerializerOptions options)
    {
        // Numbers are numbers; the web's default would describe them as texts too.
        options.NumberHandling = JsonNumberHandling.Strict;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(UseSnakeCase);
    }

    private static void UseSnakeCase(JsonTypeInfo type)
    {
        if (!type.Type.IsDefined(typeof(SnakeCaseAttribute), inherit: true))
            return;
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider is { } member && !member.IsDefined(typeof(JsonPropertyNameAttribute), inherit: true))
                property.Name = JsonNamingPolicy.SnakeCaseLower.ConvertName(((System.Reflection.MemberInfo)member).Name);
        }
    }
}
