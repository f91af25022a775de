using Easel.Core.Gallery;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;

namespace Easel.Server.Gallery;

/// <summary>Reads the caller's gallery.</summary>
internal sealed class GalleryEndpoints(ImageGallery gallery)
{
    private const int MaxAncestors = 100;

    public async Task SummarizeAsync(HttpContext context)
    {
        var has = await gallery.Records.SummarizeAsync(Caller.OwnerOf(context), context.RequestAborted);
        await JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("object"u8, "gallery"u8);
                json.WriteNumber("images"u8, has.Images);
                json.WriteNumber("starred"u8, has.Starred);
                json.WriteNumber("bytes"u8, has.Bytes);
                json.WriteNumber("max_bytes"u8, Math.Min(gallery.Options.MaxBytesPerCaller, gallery.Options.MaxBytes));
                json.WriteString("keep"u8, gallery.Options.Keep.ToString().ToLowerInvariant());
                if (gallery.Options.KeepDays is { } days)
                    json.WriteNumber("keep_days"u8, days);
                else
                    json.WriteNull("keep_days"u8);
                GalleryJson.WriteCounts(json, "folders", has.Folders);
                GalleryJson.WriteCounts(json, "models", has.Models);
                json.WriteEndObject();
            }
        );
    }

    public async Task ListAsync(HttpContext context)
    {
        var (query, page) = await new GalleryQueryReader(context).ReadAsync(gallery.Records, context.RequestAborted);
        if (page.Problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, page.Problems);
            return;
        }

        var found = await gallery.Records.ListAsync(query, context.RequestAborted);
        await JsonResponse.WriteAsync(
            context,
            json => PageQuery.Write(json, found.Items, GalleryJson.Write, image => image.Id, found.HasMore)
        );
    }

    public async Task GetAsync(HttpContext context)
    {
        if (await FindAsync(gallery, context) is { } image)
            await JsonResponse.WriteAsync(context, json => GalleryJson.Write(json, image));
    }

    public async Task AncestorsAsync(HttpContext context)
    {
        if (await FindAsync(gallery, context) is not { } image)
            return;
        var ancestors = new List<GalleryImage>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { image.Id };
        for (var next = image.Parent; next is not null && ancestors.Count < MaxAncestors && seen.Add(next); next = ancestors[^1].Parent)
        {
            if (await gallery.Records.FindAsync(image.Owner, next, context.RequestAborted) is not { } parent)
                break;
            ancestors.Add(parent);
        }

        await JsonResponse.WriteAsync(context, json => PageQuery.Write(json, ancestors, GalleryJson.Write, one => one.Id, hasMore: false));
    }

    /// <summary>The image that the path names; null, and the caller told, when there is none.</summary>
    public static async ValueTask<GalleryImage?> FindAsync(ImageGallery gallery, HttpContext context)
    {
        var id = IdOf(context);
        var image = await gallery.Records.FindAsync(Caller.OwnerOf(context), id, context.RequestAborted);
        if (image is null)
            await ErrorResponse.WriteAsync(context, GalleryError.NoSuchImage(id));
        return image;
    }

    public static string IdOf(HttpContext context) => (string)context.Request.RouteValues["image_id"]!;
}
