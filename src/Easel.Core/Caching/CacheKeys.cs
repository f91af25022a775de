using System.Buffers;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
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

    private readonly RequestWriter _writer = new(LeftOut);

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
        var name = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(name))
        {
            json.WriteStartArray();
            json.WriteStringValue(request.GetType().Name);
            _writer.Write(json, request);
            json.WriteStringValue(card.Id);
            json.WriteStringValue(card.Version);
            json.WriteNumberValue(card.Created.UtcTicks);
            json.WriteStringValue(options.Software);
            json.WriteBooleanValue(options.PromptInMetadata);
            json.WriteEndArray();
        }

        return Convert.ToHexStringLower(SHA256.HashData(name.WrittenSpan));
    }
}
