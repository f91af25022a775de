using System.Globalization;
using System.Text.Json;
using Easel.Core;
using Microsoft.Net.Http.Headers;

namespace Easel.Server;

/// <summary><c>GET /v1/files</c>, <c>GET</c> and <c>DELETE /v1/files/{id}</c>, <c>GET /v1/files/{id}/content</c>. Another key's file is not there.</summary>
internal sealed class FileEndpoints(IFileStore files)
{
    private const int MaxLimit = 10_000;

    public async Task ListAsync(HttpContext context)
    {
        var (query, problems) = await ReadQueryAsync(context);
        if (problems.Count > 0)
        {
            await ErrorAnswer.WriteAsync(context, problems);
            return;
        }

        var page = await files.ListAsync(query, context.RequestAborted);
        await FileJson.AnswerAsync(context, json => Write(json, page));
    }

    public async Task GetAsync(HttpContext context)
    {
        if (await FindAsync(context) is { } file) await FileJson.AnswerAsync(context, json => FileJson.Write(json, file));
    }

    public async Task DeleteAsync(HttpContext context)
    {
        var id = IdOf(context);
        if (!await files.DeleteAsync(Caller.OwnerOf(context), id, context.RequestAborted))
        {
            await ErrorAnswer.WriteAsync(context, ApiError.NoSuchFile(id));
            return;
        }

        await FileJson.AnswerAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            json.WriteString("object"u8, "file"u8);
            json.WriteBoolean("deleted"u8, true);
            json.WriteEndObject();
        });
    }

    public async Task ContentAsync(HttpContext context)
    {
        if (await FindAsync(context) is not { } file) return;
        if (files.Open(file) is not { } content)
        {
            await ErrorAnswer.WriteAsync(context, ApiError.NoSuchFile(file.Id));
            return;
        }

        // What a stranger uploaded is never shown, only saved.
        context.Response.Headers.CacheControl = "private, no-cache";
        await TypedResults
            .Stream(content, "application/octet-stream", Printable(file.Name), file.CreatedAt, new EntityTagHeaderValue($"\"{file.Id}\""), enableRangeProcessing: true)
            .ExecuteAsync(context);
    }

    /// <summary>The file that the path names; null when there is none, which is then answered.</summary>
    private async ValueTask<StoredFile?> FindAsync(HttpContext context)
    {
        var id = IdOf(context);
        var file = await files.FindAsync(Caller.OwnerOf(context), id, context.RequestAborted);
        if (file is null) await ErrorAnswer.WriteAsync(context, ApiError.NoSuchFile(id));
        return file;
    }

    private static string IdOf(HttpContext context) => (string)context.Request.RouteValues["id"]!;

    private async ValueTask<(FileQuery Query, IReadOnlyList<ApiError> Problems)> ReadQueryAsync(HttpContext context)
    {
        var problems = new List<ApiError>();
        var owner = Caller.OwnerOf(context);
        var query = new FileQuery(owner, null, MaxLimit, NewestFirst: true, null);
        foreach (var (name, values) in context.Request.Query)
        {
            var value = values.ToString();
            switch (name)
            {
                case "purpose" when FileJson.Purposes.TryGetValue(value, out var purpose): query = query with { Purpose = purpose }; break;
                // OpenAI has others, of which there are no files here.
                case "purpose": query = query with { Purpose = (FilePurpose)(-1) }; break;
                case "order" when value is "asc" or "desc": query = query with { NewestFirst = value is "desc" }; break;
                case "order": problems.Add(ApiError.BadRequest("invalid_value", name, $"Invalid value for 'order': {Quote.Text(value)}. It must be 'asc' or 'desc'.")); break;
                case "limit" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MaxLimit:
                    query = query with { Limit = limit };
                    break;
                case "limit": problems.Add(ApiError.BadRequest("invalid_value", name, $"Invalid value for 'limit': {Quote.Text(value)}. It must be a whole number from 1 to {MaxLimit}.")); break;
                case "after" when await files.FindAsync(owner, value, context.RequestAborted) is { } after: query = query with { After = after }; break;
                case "after": problems.Add(ApiError.BadRequest("invalid_value", name, $"Invalid value for 'after': there is no file {Quote.Text(value)}.")); break;
                default: problems.Add(ApiError.BadRequest("unknown_parameter", Quote.Shorten(name), $"Unknown parameter: {Quote.Text(name)}.")); break;
            }
        }

        return (query, problems);
    }

    private static void Write(Utf8JsonWriter json, FilePage page)
    {
        json.WriteStartObject();
        json.WriteString("object"u8, "list"u8);
        json.WriteStartArray("data"u8);
        foreach (var file in page.Files) FileJson.Write(json, file);
        json.WriteEndArray();
        json.WriteString("first_id"u8, page.Files.Count > 0 ? page.Files[0].Id : null);
        json.WriteString("last_id"u8, page.Files.Count > 0 ? page.Files[^1].Id : null);
        json.WriteBoolean("has_more"u8, page.HasMore);
        json.WriteEndObject();
    }

    /// <summary>The header's encoder handles every letter, but no control character belongs into a name.</summary>
    private static string Printable(string name) => string.Concat(name.Select(letter => char.IsControl(letter) ? '_' : letter));
}
