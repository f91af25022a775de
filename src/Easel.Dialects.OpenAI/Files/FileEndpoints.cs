using Easel.Core.Files;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Microsoft.Net.Http.Headers;

namespace Easel.Dialects.OpenAI.Files;

/// <summary><c>GET /v1/files</c>, <c>GET</c> and <c>DELETE /v1/files/{id}</c>, <c>GET /v1/files/{id}/content</c>. Another key's file is not
/// there.</summary>
internal sealed class FileEndpoints(IFileStore files)
{
    private const int MaxLimit = 10_000;

    public async Task ListAsync(HttpContext context)
    {
        var (query, problems) = await ReadQueryAsync(context);
        if (problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        var page = await files.ListAsync(query, context.RequestAborted);
        await JsonResponse.WriteAsync(context, json => PageQuery.Write(json, page.Items, FileJson.Write, file => file.Id, page.HasMore));
    }

    public async Task GetAsync(HttpContext context)
    {
        if (await FindAsync(context) is { } file)
            await JsonResponse.WriteAsync(context, json => FileJson.Write(json, file));
    }

    public async Task DeleteAsync(HttpContext context)
    {
        var id = IdOf(context);
        if (!await files.DeleteAsync(Caller.OwnerOf(context), id, context.RequestAborted))
        {
            await ErrorResponse.WriteAsync(context, FileErrors.NoSuchFile(id));
            return;
        }

        await JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("id"u8, id);
                json.WriteString("object"u8, "file"u8);
                json.WriteBoolean("deleted"u8, true);
                json.WriteEndObject();
            }
        );
    }

    public async Task ContentAsync(HttpContext context)
    {
        if (await FindAsync(context) is not { } file)
            return;
        if (await files.OpenAsync(file, context.RequestAborted) is not { } content)
        {
            await ErrorResponse.WriteAsync(context, FileErrors.NoSuchFile(file.Id));
            return;
        }

        // What a stranger uploaded is never shown, only saved.
        context.Response.Headers.CacheControl = "private, no-cache";
        await TypedResults
            .Stream(
                content,
                "application/octet-stream",
                Printable(file.Name),
                file.CreatedAt,
                new EntityTagHeaderValue($"\"{file.Id}\""),
                enableRangeProcessing: true
            )
            .ExecuteAsync(context);
    }

    /// <summary>The file that the path names; null when there is none, which is then answered.</summary>
    private async ValueTask<StoredFile?> FindAsync(HttpContext context)
    {
        var id = IdOf(context);
        var file = await files.FindAsync(Caller.OwnerOf(context), id, context.RequestAborted);
        if (file is null)
            await ErrorResponse.WriteAsync(context, FileErrors.NoSuchFile(id));
        return file;
    }

    private static string IdOf(HttpContext context) => (string)context.Request.RouteValues["file_id"]!;

    private async ValueTask<(FileQuery Query, IReadOnlyList<ApiError> Problems)> ReadQueryAsync(HttpContext context)
    {
        var owner = Caller.OwnerOf(context);
        FilePurpose? purpose = null;
        var page = new PageQuery(
            context.Request.Query,
            MaxLimit,
            MaxLimit,
            (name, value) =>
            {
                if (name is not "purpose")
                    return false;
                // OpenAI has others, of which there are no files here.
                purpose = FileJson.PurposeOf(value) ?? (FilePurpose)(-1);
                return true;
            }
        );
        var after = page.After is { } id ? await files.FindAsync(owner, id, context.RequestAborted) : null;
        if (page.After is not null && after is null)
            page.AddUnknownAfter("file");
        return (new FileQuery(owner, purpose, page.Limit, page.NewestFirst, after), page.Problems);
    }

    /// <summary>The header's encoder handles every letter, but no control character belongs into a name.</summary>
    private static string Printable(string name) => string.Concat(name.Select(letter => char.IsControl(letter) ? '_' : letter));
}
