using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Models;

namespace Easel.Core.Caching;

/// <summary>
/// Names requests so that two have the same name where nothing that changes the picture differs: the model and its version, and every
/// member of the request, images by what they show. A member that is added to requests is in the name unless it is listed here.
/// </summary>
internal sealed class CacheKeys(ModelCatalog catalog, CoreOptions options)
{
    /// <summary>Members that change nothing about the finished images.</summary>
    public static readonly FrozenSet<string> LeftOut = FrozenSet.Create(
        StringComparer.Ordinal,
        nameof(ImageRequest.AskedModel),
        nameof(ImageRequest.QualityAsked),
        nameof(ImageRequest.User),
        nameof(ImageRequest.Store),
        nameof(ImageRequest.Parent),
        nameof(ImageRequest.Strict),
        nameof(ImageRequest.PartialImages),
        nameof(ImageRequest.Context)
    );

    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new InputImageHashes(), new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOut } },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The key of a prepared request, 64 hex digits; null where its model is there no more, or its images cannot be read.</summary>
    public ValueTask<string?> OfAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        if (catalog.Find(request.Model) is not { } card)
            return ValueTask.FromResult<string?>(null);
        // Images are large, and hashed elsewhere than on the thread that reads requests.
        return request is GenerateRequest
            ? ValueTask.FromResult<string?>(KeyOf(request, card))
            : new ValueTask<string?>(Task.Run(() => KeyOfImages(request, card), cancellationToken));
    }

    private string? KeyOfImages(ImageRequest request, ModelCard card)
    {
        try
        {
            return KeyOf(request, card);
        }
        catch (DamagedImageException)
        {
            // Whoever draws says so, or passes them on to one who does.
            return null;
        }
    }

    private string KeyOf(ImageRequest request, ModelCard card)
    {
        var named = new JsonObject
        {
            ["kind"] = request.GetType().Name,
            ["request"] = Sorted(JsonSerializer.SerializeToNode(request, request.GetType(), Options)),
            ["model"] = card.Id,
            ["version"] = card.Version,
            ["created"] = card.Created.UtcTicks,
            ["software"] = options.Software,
            ["promptInMetadata"] = options.PromptInMetadata,
        };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(named, Options)));
    }

    /// <summary>Objects by the names of their members: what a client sent as an object has no order.</summary>
    private static JsonNode? Sorted(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members
                    .OrderBy(member => member.Key, StringComparer.Ordinal)
                    .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Sorted)]),
            _ => node?.DeepClone(),
        };

    private static void LeaveOut(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(ImageRequest)))
            return;
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (LeftOut.Contains(type.Properties[i].Name))
                type.Properties.RemoveAt(i);
        }
    }
}
