using Easel.Core.Gallery;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;

namespace Easel.Server.Gallery;

/// <summary>Changes and deletes what is in the caller's gallery.</summary>
internal sealed class GalleryChanges(ImageGallery gallery)
{
    public async Task ChangeAsync(HttpContext context)
    {
        var change = await GalleryBody.ReadAsync(context, body => body.Change(), "starred", "folder");
        if (change is null)
            return;
        await gallery.Records.ChangeAsync(Caller.OwnerOf(context), [GalleryEndpoints.IdOf(context)], change, context.RequestAborted);
        if (await GalleryEndpoints.FindAsync(gallery, context) is { } image)
            await JsonResponse.WriteAsync(context, json => GalleryJson.Write(json, image));
    }

    public async Task ChangeManyAsync(HttpContext context)
    {
        var wanted = await GalleryBody.ReadAsync(context, body => new Wanted(body.Ids(), body.Change()), "ids", "starred", "folder");
        if (wanted is null)
            return;
        var changed = await gallery.Records.ChangeAsync(Caller.OwnerOf(context), wanted.Ids, wanted.Change, context.RequestAborted);
        await CountAsync(context, changed);
    }

    public async Task RenameFolderAsync(HttpContext context)
    {
        var names = await GalleryBody.ReadAsync(
            context,
            body => new Names(body.RequiredFolder("folder"), body.Folder("name")),
            "folder",
            "name"
        );
        if (names is null)
            return;
        var moved = await gallery.Records.RenameFolderAsync(Caller.OwnerOf(context), names.Folder, names.Name, context.RequestAborted);
        await CountAsync(context, moved);
    }

    public async Task DeleteAsync(HttpContext context)
    {
        var id = GalleryEndpoints.IdOf(context);
        var deleted = await gallery.DeleteAsync(Caller.OwnerOf(context), [id], context.RequestAborted);
        if (deleted.Count == 0)
            await ErrorResponse.WriteAsync(context, GalleryError.NoSuchImage(id));
        else
            await DeletedAsync(context, deleted);
    }

    public async Task DeleteManyAsync(HttpContext context)
    {
        if (await GalleryBody.ReadAsync(context, body => body.Ids(), "ids") is { } ids)
            await DeletedAsync(context, await gallery.DeleteAsync(Caller.OwnerOf(context), ids, context.RequestAborted));
    }

    private static Task DeletedAsync(HttpContext context, IReadOnlyList<string> ids) =>
        JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("object"u8, "gallery.deletion"u8);
                json.WriteStartArray("deleted"u8);
                foreach (var id in ids)
                    json.WriteStringValue(id);
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static Task CountAsync(HttpContext context, int changed) =>
        JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("object"u8, "gallery.change"u8);
                json.WriteNumber("changed"u8, changed);
                json.WriteEndObject();
            }
        );

    private sealed record Wanted(IReadOnlyList<string> Ids, GalleryChange Change);

    private sealed record Names(string Folder, string? Name);
}
