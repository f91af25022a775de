using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Assets;

namespace Easel.Core.Caching;

/// <summary>The images of the cache, in an asset store of its own: each whole or not at all, and gone when it has expired.</summary>
internal sealed class CacheFiles(IAssetStore store)
{
    /// <summary>The files of the response's images; null, and none left, when there is no room for all.</summary>
    public async ValueTask<IReadOnlyList<AssetName>?> AddAsync(
        CachedResponse response,
        DateTimeOffset expiresAt,
        CancellationToken cancellationToken
    )
    {
        var names = new List<AssetName>(response.Images.Count);
        try
        {
            foreach (var image in response.Images)
            {
                var file = image.Image;
                if (await store.AddAsync(nameof(Caching), file.Memory, file.Format, expiresAt, cancellationToken) is not { } name)
                    return null;
                names.Add(name);
            }

            return names;
        }
        finally
        {
            if (names.Count < response.Images.Count)
                await RemoveAsync(names);
        }
    }

    /// <summary>The response; null where a file is missing or not as long as it was.</summary>
    public async ValueTask<CachedResponse?> ReadAsync(CachedContent content, CancellationToken cancellationToken)
    {
        var response = new CachedResponse();
        var isWhole = false;
        try
        {
            foreach (var warning in content.Warnings)
                response.Add(warning);
            foreach (var file in content.Files)
            {
                if (await ReadAsync(file, cancellationToken) is not { } image)
                    return null;
                response.Add(image);
            }

            isWhole = response.Images.Count > 0;
            return isWhole ? response : null;
        }
        finally
        {
            if (!isWhole)
                response.Dispose();
        }
    }

    public ValueTask RemoveAsync(CachedContent? content) => RemoveAsync([.. content?.Names ?? []]);

    /// <summary>Is not cancelled: what is half removed is nobody's.</summary>
    public async ValueTask RemoveAsync(IReadOnlyList<AssetName> names)
    {
        foreach (var name in names)
            await store.RemoveAsync(name, CancellationToken.None);
    }

    private async ValueTask<CompletedImageEvent?> ReadAsync(CachedContent.File file, CancellationToken cancellationToken)
    {
        if (!AssetName.TryParse(file.Name, out var name) || await store.OpenAsync(name, cancellationToken) is not { } stream)
            return null;
        await using (stream)
        {
            if (stream.Length != file.Length)
                return null;
            var image = EncodedImage.Rent(file.Length, new ImageSize(file.Width, file.Height), name.Format);
            var isRead = false;
            try
            {
                await stream.ReadExactlyAsync(image.Memory, cancellationToken);
                isRead = true;
            }
            finally
            {
                if (!isRead)
                    image.Dispose();
            }

            return new CompletedImageEvent(file.Index, image, file.Recipe)
            {
                RevisedPrompt = file.RevisedPrompt,
                DrawnBackground = file.DrawnBackground,
            };
        }
    }
}
