using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Easel.Abstractions.Requests;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>How the records of responses are kept: every member is written, a zero too.</summary>
internal static class ResponseJson
{
    private static readonly JsonSerializerOptions Options =
        new(ResponseJsonContext.Default.Options) { TypeInfoResolver = ResponseJsonContext.Default.WithAddedModifier(Adapt) };

    public static JsonTypeInfo<ResponseRequest> Request { get; } = (JsonTypeInfo<ResponseRequest>)Options.GetTypeInfo(typeof(ResponseRequest));

    public static JsonTypeInfo<ResponseNote> Note { get; } = (JsonTypeInfo<ResponseNote>)Options.GetTypeInfo(typeof(ResponseNote));

    /// <summary>Earlier versions left out members that were zero, also where they are required.</summary>
    private static void Adapt(JsonTypeInfo type)
    {
        foreach (var property in type.Properties) property.IsRequired = false;

        // Who asked is the job's to say, and how urgently, that of whoever runs it.
        if (type.Type.IsAssignableTo(typeof(ImageRequest)) && type.Properties.FirstOrDefault(property => property.PropertyType == typeof(RequestContext)) is { } context)
        {
            type.Properties.Remove(context);
        }
    }
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ResponseRequest))]
[JsonSerializable(typeof(ResponseNote))]
internal sealed partial class ResponseJsonContext : JsonSerializerContext;
