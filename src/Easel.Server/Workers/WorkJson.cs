using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Server.Workers;

/// <summary>
/// How requests, events and model cards are written for other processes, which may be of the version before or after: what one does not know
/// it passes over, what is missing has its default.
/// </summary>
internal static class WorkJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new WorkEventTypeConverter(), new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveImagesOut, AllowMissing } },
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public static T Read<T>(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("It is null.");

    public static string WriteCards(IEnumerable<ModelCard> cards) => JsonSerializer.Serialize(cards, Options);

    public static IReadOnlyList<ModelCard> ReadCards(string json) => JsonSerializer.Deserialize<List<ModelCard>>(json, Options) ?? [];

    /// <summary>A request without its images.</summary>
    public static JsonElement WriteRequest(ImageRequest request) => JsonSerializer.SerializeToElement(request, request.GetType(), Options);

    public static T ReadRequest<T>(JsonElement request)
        where T : ImageRequest => request.Deserialize<T>(Options) ?? throw new JsonException("It is null.");

    private static void LeaveImagesOut(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var of = type.Properties[i].PropertyType;
            if (typeof(InputImage).IsAssignableFrom(of) || typeof(IEnumerable<InputImage>).IsAssignableFrom(of))
                type.Properties.RemoveAt(i);
        }
    }

    private static void AllowMissing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.IsRequired = false;
    }
}
