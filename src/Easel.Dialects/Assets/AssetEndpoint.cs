using Easel.Core.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.Images;
using Microsoft.Net.Http.Headers;

namespace Easel.Dialects.Assets;

/// <summary><c>GET</c> and <c>HEAD /v1/assets/{name}?signature=...</c>: an image, to whoever has its URL, until it expires. Ranges and
/// <c>If-None-Match</c> work.</summary>
internal sealed class AssetEndpoint(IAssetStore store, AssetSigner signer, TimeProvider clock)
{
    public async Task HandleAsync(HttpContext context)
    {
        if (
            !AssetName.TryParse((string?)context.Request.RouteValues["name"], out var name)
            || !signer.Verify(name, context.Request.Query[AssetLinks.SignatureParameter])
        )
        {
            await ErrorResponse.WriteAsync(context, ApiError.WrongSignature);
            return;
        }

        var left = name.ExpiresAt - clock.GetUtcNow();
        if (left <= TimeSpan.Zero || await store.OpenAsync(name, context.RequestAborted) is not { } content)
        {
            context.Response.Headers.CacheControl = "no-store";
            await ErrorResponse.WriteAsync(context, ApiError.AssetGone);
            return;
        }

        context.Response.Headers.CacheControl = $"private, max-age={(long)left.TotalSeconds}, immutable";
        await TypedResults
            .Stream(
                content,
                MediaTypes.Of(name.Format),
                lastModified: name.ExpiresAt - AssetLinks.Lifetime,
                entityTag: new EntityTagHeaderValue($"\"{name.Token}\""),
                enableRangeProcessing: true
            )
            .ExecuteAsync(context);
    }
}
