using Easel.Core.Assets;
using Microsoft.AspNetCore.WebUtilities;

namespace Easel.Dialects.Assets;

/// <summary>
/// Knows the URLs that this server made when a client sends one back as an input: the image is read from where it is kept. No request
/// goes out, which the guarded fetcher would rightly refuse for an address that is not on the public internet.
/// </summary>
internal sealed class OwnAssets(IAssetStore store, AssetSigner signer, PublicAddress address, TimeProvider clock)
{
    /// <summary>Null for a URL of somebody else. Whatever name the server was reached by, its signature says it is its own.</summary>
    public async ValueTask<OwnAsset?> FindAsync(Uri url, IncomingRequest request)
    {
        if (AssetName.TryParse(url.Segments[^1], out var direct) && IsSame(url, store.UrlOf(direct)))
            return await OpenAsync(direct, request);
        var at = url.AbsolutePath.LastIndexOf(AssetLinks.Path + "/", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var signature = QueryHelpers.ParseQuery(url.Query).GetValueOrDefault(AssetLinks.SignatureParameter).ToString();
        if (!AssetName.TryParse(url.AbsolutePath[(at + AssetLinks.Path.Length + 1)..], out var name) || !signer.Verify(name, signature))
        {
            return IsHere(url, request) ? new OwnAsset(null, "its URL is one of this server, and its signature does not fit") : null;
        }

        return await OpenAsync(name, request);
    }

    private async ValueTask<OwnAsset> OpenAsync(AssetName name, IncomingRequest request)
    {
        var content = name.ExpiresAt > clock.GetUtcNow() ? await store.OpenAsync(name, request.Cancelled) : null;
        return new OwnAsset(content, $"its URL has expired; URLs work for {AssetLinks.Lifetime.TotalMinutes} minutes");
    }

    /// <summary>Where the image is kept, which the store signs; its name, which nobody guesses, says it is our own.</summary>
    private static bool IsSame(Uri url, Uri? kept) =>
        kept is not null
        && Uri.Compare(url, kept, UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.SafeUnescaped, StringComparison.Ordinal)
            == 0;

    private bool IsHere(Uri url, IncomingRequest request) =>
        Uri.TryCreate(address.Of(request), UriKind.Absolute, out var here)
        && Uri.Compare(url, here, UriComponents.HostAndPort, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
