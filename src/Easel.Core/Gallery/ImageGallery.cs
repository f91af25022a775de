using System.Data.Common;
using System.Security.Cryptography;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Core.Requests;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Gallery;

/// <summary>Images that are kept for those who had them drawn. Bounded: an owner's oldest that are not starred make room for the own new
/// ones. Thread-safe.</summary>
public sealed partial class ImageGallery(
    IGalleryStore records,
    IAssetStore files,
    GalleryOptions options,
    TimeProvider clock,
    ILogger<ImageGallery> log
) : IExpiringStore
{
    /// <summary>What ids begin with.</summary>
    public const string IdPrefix = "img_";

    private const int IdDigits = 24;

    /// <summary>Files go with their records, never by themselves.</summary>
    private static readonly DateTimeOffset Never = DateTimeOffset.FromUnixTimeSeconds(9_999_999_999);

    public GalleryOptions Options => options;

    public IGalleryStore Records => records;

    /// <summary>Whether the request's images are to be kept.</summary>
    public bool Keeps(ImageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return options.Keep is not GalleryKeep.Off && !request.IsServersOwn() && (request.Store ?? options.Keep is GalleryKeep.All);
    }

    /// <summary>Keeps a copy of the image; null when there is no room for it, or the place cannot be reached.</summary>
    /// <param name="request">As it was accepted.</param>
    public async ValueTask<GalleryImage?> AddAsync(ImageRequest request, CompletedImageEvent image, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(image);
        var owner = request.Context.Caller.Owner;
        AssetName? file = null;
        var isKept = false;
        try
        {
            var content = image.Image.Memory;
            if (!await MakeRoomAsync(owner, content.Length, cancellationToken))
                return null;
            file = await files.AddAsync(owner, content, image.Image.Format, Never, cancellationToken);
            if (file is null)
                return null;
            var kept = new GalleryImage
            {
                Id = IdPrefix + RandomNumberGenerator.GetHexString(IdDigits, lowercase: true),
                Owner = owner,
                CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()),
                Recipe = GalleryRecipe.Of(request, image),
                Size = image.Image.Size,
                Bytes = content.Length,
                Hash = HashOf(content.Span),
                Cost = image.Cost,
                Parent = request.Parent,
                File = file.Value,
            };
            await records.AddAsync(kept, cancellationToken);
            isKept = true;
            return kept;
        }
        catch (Exception broken) when (broken is IOException or DbException or UnauthorizedAccessException or TimeoutException)
        {
            LogNotKept(broken);
            return null;
        }
        finally
        {
            if (file is { } written && !isKept)
                await files.RemoveAsync(written, CancellationToken.None);
        }
    }

    /// <summary>How files are told apart (<see cref="GalleryImage.Hash"/>).</summary>
    public static string HashOf(ReadOnlySpan<byte> file) => Convert.ToHexStringLower(SHA256.HashData(file));

    /// <summary>The image's file, seekable; null when it is gone. The caller disposes it.</summary>
    public ValueTask<Stream?> OpenAsync(AssetName file, CancellationToken cancellationToken) => files.OpenAsync(file, cancellationToken);

    /// <summary>Keeps the thumbnail of an image that has none; the one that was kept first where two are made at once.</summary>
    public async ValueTask AddThumbnailAsync(GalleryImage image, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(image);
        if (await files.AddAsync(image.Owner, content, ImageFormat.WebP, Never, cancellationToken) is not { } name)
            return;
        var isKept = false;
        try
        {
            isKept = await records.SetThumbnailAsync(image.Id, name, cancellationToken);
        }
        finally
        {
            if (!isKept)
                await files.RemoveAsync(name, CancellationToken.None);
        }
    }

    /// <summary>Deletes those of the owner's, and returns their ids.</summary>
    public async ValueTask<IReadOnlyList<string>> DeleteAsync(string owner, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var taken = await records.TakeAsync(owner, ids, cancellationToken);
        await RemoveFilesAsync(taken);
        return [.. taken.Select(image => image.Id)];
    }

    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        if (options.KeepDays is not { } days)
            return;
        var than = clock.GetUtcNow() - TimeSpan.FromDays(days);
        while (await records.TakeOlderAsync(than, cancellationToken) is { Count: > 0 } old)
            await RemoveFilesAsync(old);
    }

    /// <summary>False for what would not fit even when all went that may.</summary>
    private async ValueTask<bool> MakeRoomAsync(string owner, long bytes, CancellationToken cancellationToken)
    {
        var own = await records.SumBytesAsync(owner, cancellationToken);
        var all = await records.SumBytesAsync(null, cancellationToken);
        var over = Math.Max(own + bytes - options.MaxBytesPerCaller, all + bytes - options.MaxBytes);
        if (over <= 0)
            return true;
        // Nothing goes for what does not fit anyway.
        if (bytes > options.MaxBytesPerCaller || over > own)
            return false;
        var taken = await records.TakeOldestAsync(owner, over, cancellationToken);
        await RemoveFilesAsync(taken);
        return taken.Sum(image => image.Bytes) >= over;
    }

    /// <summary>Is not cancelled: what is half removed is nobody's.</summary>
    private async ValueTask RemoveFilesAsync(IReadOnlyList<GalleryImage> images)
    {
        foreach (var image in images)
        {
            await files.RemoveAsync(image.File, CancellationToken.None);
            if (image.Thumbnail is { } thumbnail)
                await files.RemoveAsync(thumbnail, CancellationToken.None);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An image could not be kept in the gallery")]
    private partial void LogNotKept(Exception broken);
}
