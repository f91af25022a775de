using Easel.Core.Assets;
using Easel.Core.Listing;

namespace Easel.Core.Gallery;

/// <summary>The records of images that are kept, of all owners and of every server that shares them. Thread-safe.</summary>
public interface IGalleryStore
{
    ValueTask AddAsync(GalleryImage image, CancellationToken cancellationToken);

    /// <summary>Null when there is none, or it is another owner's.</summary>
    ValueTask<GalleryImage?> FindAsync(string owner, string id, CancellationToken cancellationToken);

    /// <summary>The owner's newest image whose file has this hash; null when there is none.</summary>
    ValueTask<GalleryImage?> FindByHashAsync(string owner, string hash, CancellationToken cancellationToken);

    ValueTask<Page<GalleryImage>> ListAsync(GalleryQuery query, CancellationToken cancellationToken);

    ValueTask<GallerySummary> SummarizeAsync(string owner, CancellationToken cancellationToken);

    /// <summary>Changes those of the owner's; returns how many there were.</summary>
    ValueTask<int> ChangeAsync(string owner, IReadOnlyList<string> ids, GalleryChange change, CancellationToken cancellationToken);

    /// <summary>Moves what is in one of the owner's folders to another, or out of it for null; returns how many images there were.</summary>
    ValueTask<int> RenameFolderAsync(string owner, string folder, string? newName, CancellationToken cancellationToken);

    /// <summary>Removes those of the owner's, and returns them: their files are the caller's to delete.</summary>
    ValueTask<IReadOnlyList<GalleryImage>> TakeAsync(string owner, IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>Removes some of those that are older and not starred, whosever they are, and returns them; none when all are gone.</summary>
    ValueTask<IReadOnlyList<GalleryImage>> TakeOlderAsync(DateTimeOffset than, CancellationToken cancellationToken);

    /// <summary>Removes the owner's oldest that are not starred, until <paramref name="bytes"/> are free or there is none, and returns
    /// them.</summary>
    ValueTask<IReadOnlyList<GalleryImage>> TakeOldestAsync(string owner, long bytes, CancellationToken cancellationToken);

    /// <summary>Notes the thumbnail; false, and nothing noted, when the image is gone or has one.</summary>
    ValueTask<bool> SetThumbnailAsync(string id, AssetName thumbnail, CancellationToken cancellationToken);

    /// <summary>Bytes of the owner's files; of everybody's for null.</summary>
    ValueTask<long> SumBytesAsync(string? owner, CancellationToken cancellationToken);
}
