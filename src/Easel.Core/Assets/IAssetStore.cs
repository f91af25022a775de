using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Assets;

/// <summary>Images that are handed out by URL, each until it expires. Thread-safe.</summary>
public interface IAssetStore : IExpiringStore
{
    /// <summary>When there will be room again for this owner's; null when there is now. Ask before drawing what could not be
    /// kept.</summary>
    ValueTask<DateTimeOffset?> FullUntilAsync(string owner, CancellationToken cancellationToken);

    /// <summary>Keeps a copy of <paramref name="content"/>, whole or not at all; null when there is no room left.</summary>
    ValueTask<AssetName?> AddAsync(
        string owner,
        ReadOnlyMemory<byte> content,
        ImageFormat format,
        DateTimeOffset expiresAt,
        CancellationToken cancellationToken
    );

    /// <summary>As the other; a file that is still arriving is written while it does, where the store can.</summary>
    /// <exception cref="ImageTransferException">It does not come to its end, and nothing is kept.</exception>
    async ValueTask<AssetName?> AddAsync(string owner, EncodedImage image, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(image);
        await image.LoadAsync(cancellationToken);
        return await AddAsync(owner, image.Memory, image.Format, expiresAt, cancellationToken);
    }

    /// <summary>The asset for reading, seekable; null when it is not here. The caller disposes it.</summary>
    ValueTask<Stream?> OpenAsync(AssetName name, CancellationToken cancellationToken);

    /// <summary>The asset is here.</summary>
    ValueTask<bool> ExistsAsync(AssetName name, CancellationToken cancellationToken);

    /// <summary>Deletes the asset before its time; nothing happens where it is not here.</summary>
    ValueTask RemoveAsync(AssetName name, CancellationToken cancellationToken);

    /// <summary>Where whoever has the URL reads the asset, without this server; null: nowhere.</summary>
    Uri? UrlOf(AssetName name) => null;
}
