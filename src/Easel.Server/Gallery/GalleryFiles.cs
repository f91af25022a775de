using System.IO.Compression;
using Easel.Core.Gallery;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Images;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Easel.Server.Gallery;

/// <summary>The files of the caller's gallery.</summary>
internal sealed class GalleryFiles(ImageGallery gallery, Thumbnails thumbnails)
{
    /// <summary>What is under an image's address never changes.</summary>
    private const string ForEver = "private, max-age=31536000, immutable";

    public async Task ContentAsync(HttpContext context)
    {
        if (await GalleryEndpoints.FindAsync(gallery, context) is { } image)
            await WriteAsync(
                context,
                image,
                await gallery.OpenAsync(image.File, context.RequestAborted),
                MediaTypes.Of(image.File.Format),
                ""
            );
    }

    public async Task ThumbnailAsync(HttpContext context)
    {
        if (await GalleryEndpoints.FindAsync(gallery, context) is { } image)
            await WriteAsync(context, image, await thumbnails.OpenAsync(image, context.RequestAborted), "image/webp", "-small");
    }

    public async Task ArchiveAsync(HttpContext context)
    {
        if (await GalleryBody.ReadAsync(context, body => body.Ids(), "ids") is not { } ids)
            return;
        context.Response.ContentType = "application/zip";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"images.zip\"";
        // An archive writes its directory when it is closed, and knows no other way.
        context.Features.Get<IHttpBodyControlFeature>()?.AllowSynchronousIO = true;
        await using var archive = await ZipArchive.CreateAsync(
            context.Response.Body,
            ZipArchiveMode.Create,
            leaveOpen: true,
            entryNameEncoding: null,
            context.RequestAborted
        );
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            if (await gallery.Records.FindAsync(Caller.OwnerOf(context), id, context.RequestAborted) is { } image)
                await AddAsync(archive, image, context.RequestAborted);
        }
    }

    private async Task AddAsync(ZipArchive archive, GalleryImage image, CancellationToken cancellationToken)
    {
        await using var content = await gallery.OpenAsync(image.File, cancellationToken);
        if (content is null)
            return;
        // Images are compressed already.
        var entry = archive.CreateEntry(FileNames.Of(image), CompressionLevel.NoCompression);
        entry.LastWriteTime = image.CreatedAt;
        await using var file = await entry.OpenAsync(cancellationToken);
        await content.CopyToAsync(file, cancellationToken);
    }

    private static async Task WriteAsync(HttpContext context, GalleryImage image, Stream? content, string mediaType, string variant)
    {
        if (content is null)
        {
            await ErrorResponse.WriteAsync(context, GalleryError.NoSuchImage(image.Id));
            return;
        }

        context.Response.Headers.CacheControl = ForEver;
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("inline")
        {
            FileNameStar = FileNames.Of(image),
        }.ToString();
        await TypedResults
            .Stream(
                content,
                mediaType,
                lastModified: image.CreatedAt,
                entityTag: new EntityTagHeaderValue($"\"{image.File.Token}{variant}\""),
                enableRangeProcessing: true
            )
            .ExecuteAsync(context);
    }
}
