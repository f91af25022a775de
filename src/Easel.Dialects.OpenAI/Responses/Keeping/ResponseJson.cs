using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>How the records of responses are kept: every member is written, a zero too.</summary>
internal static class ResponseJson
{
    private static readonly JsonSerializerOptions Options = new(ResponseJsonContext.Default.Options)
    {
        TypeInfoResolver = ResponseJsonContext.Default.WithAddedModifier(AllowMissing),
    };

    public static JsonTypeInfo<ResponseRequest> Request { get; } =
        (JsonTypeInfo<ResponseRequest>)Options.GetTypeInfo(typeof(ResponseRequest));

    public static JsonTypeInfo<ResponseNote> Note { get; } = (JsonTypeInfo<ResponseNote>)Options.GetTypeInfo(typeof(ResponseNote));

    /// <summary>Earlier versions left out members that were zero, also where they are required.</summary>
    private static void AllowMissing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.IsRequired = false;
    }
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ResponseRequest))]
[JsonSerializable(typeof(ResponseNote))]
internal sealed partial class ResponseJsonContext : JsonSerializerContext;
