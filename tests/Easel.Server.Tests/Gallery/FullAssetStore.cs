using Easel.Abstractions.Requests;
using Easel.Core.Assets;

namespace Easel.Server.Tests.Gallery;

/// <summary>A disk without room.</summary>
internal sealed class FullAssetStore : IAssetStore
{
    public ValueTask<DateTimeOffset?> FullUntilAsync(string owner, CancellationToken cancellationToken) =>
        ValueTask.FromResult<DateTimeOffset?>(DateTimeOffset.MaxValue);

    public ValueTask<AssetName?> AddAsync(
        string owner,
        ReadOnlyMemory<byte> content,
        ImageFormat format,
        DateTimeOffset expiresAt,
        CancellationToken cancellationToken
    ) => ValueTask.FromResult<AssetName?>(null);

    public ValueTask<Stream?> OpenAsync(AssetName name, CancellationToken cancellationToken) => ValueTask.FromResult<Stream?>(null);

    public ValueTask<bool> ExistsAsync(AssetName name, CancellationToken cancellationToken) => ValueTask.FromResult(false);

    public ValueTask RemoveAsync(AssetName name, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask RemoveExpiredAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
