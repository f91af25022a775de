using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Dialects.Errors;
using Easel.Dialects.Images;
using Microsoft.Net.Http.Headers;

namespace Easel.Dialects.Assets;

/// <summary><c>GET</c> and <c>HEAD /v1/assets/{name}?signature=...</c>: an image, to whoever has its URL, until it expires. Ranges and
/// <c>If-None-Match</c> work.</summary>
internal sealed class AssetEndpoint(IAssetStore store, AssetSigner signer, TimeProvider clock)
{
    public Task HandleAsync(HttpContext context)
    {
        if (
            !AssetName.TryParse((string?)context.Request.RouteValues["name"], out var name)
            || !signer.Verify(name, context.Request.Query[AssetLinks.SignatureParameter])
        )
        {
            return ErrorResponse.WriteAsync(context, ApiError.WrongSignature);
        }

        var left = name.ExpiresAt - clock.GetUtcNow();
        if (left <= TimeSpan.Zero || store.Open(name) is not { } content)
        {
            context.Response.Headers.CacheControl = "no-store";
            return ErrorResponse.WriteAsync(context, ApiError.AssetGone);
        }

        context.Response.Headers.CacheControl = $"private, max-age={(long)left.TotalSeconds}, immutable";
        return TypedResults
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
