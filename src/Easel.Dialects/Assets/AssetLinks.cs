using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Core.Assets;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;

namespace Easel.Dialects.Assets;

/// <summary>Keeps finished images and makes the URLs that show them, for <see cref="Lifetime"/>.</summary>
internal sealed class AssetLinks(IAssetStore store, AssetSigner signer, PublicAddress address, TimeProvider clock)
{
    public const string Path = "/v1/assets";

    public const string SignatureParameter = "signature";

    /// <summary>As long as OpenAI's own.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromMinutes(60);

    /// <summary>Why no image could be kept now; null when one can.</summary>
    public async ValueTask<ApiError?> FullAsync(HttpContext context) =>
        await store.FullUntilAsync(Caller.OwnerOf(context), context.RequestAborted) is { } until
            ? ApiError.InsufficientStorage(until - clock.GetUtcNow())
            : null;

    /// <summary>Keeps the image; null when there is no room for it.</summary>
    public ValueTask<AssetName?> KeepAsync(HttpContext context, EncodedImage image, CancellationToken cancellationToken) =>
        store.AddAsync(Caller.OwnerOf(context), image, clock.GetUtcNow() + Lifetime, cancellationToken);

    public string UrlOf(HttpContext context, AssetName name) =>
        store.UrlOf(name)?.AbsoluteUri ?? $"{address.Of(context)}{Path}/{name}?{SignatureParameter}={signer.Sign(name)}";

    /// <summary>The image's URL; null when there is no room for it.</summary>
    public async ValueTask<string?> AddAsync(HttpContext context, EncodedImage image, CancellationToken cancellationToken) =>
        await KeepAsync(context, image, cancellationToken) is { } name ? UrlOf(context, name) : null;

    /// <summary>The URLs of all images of a request, which are given back; null when there is no room for all of them.</summary>
    public async ValueTask<IReadOnlyList<string>?> AddAllAsync(HttpContext context, IReadOnlyList<CompletedImageEvent> images)
    {
        var urls = new List<string>(images.Count);
        foreach (var image in images)
        {
            if (await AddAsync(context, image.Image, context.RequestAborted) is not { } url)
                return null;
            urls.Add(url);
            image.Image.Dispose();
        }

        return urls;
    }
}
