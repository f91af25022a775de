using System.Net.Http.Json;
using System.Text.Json;
using Easel.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Easel.Studio.Tests.Support;

/// <summary>What a person sees and does in the gallery.</summary>
internal sealed class GalleryPageObject(IPage page)
{
    public IPage Page { get; } = page;

    public ILocator Tiles => Page.Locator(".tile:not([hidden])");

    public ILocator Selected => Page.Locator(".tile[aria-selected=true]:not([hidden])");

    public ILocator Starred => Page.Locator(".tile.is-starred:not([hidden])");

    public ILocator Viewer => Page.Locator("#viewer");

    public ILocator Search => Page.GetByLabel("Search the prompts");

    public ILocator Tile(string prompt) => Page.Locator($".tile:not([hidden])[aria-label^=\"{prompt}\"]");

    public Task ReadyAsync() => Page.ReadyAsync();

    public Task CountAsync(int count) => Assertions.Expect(Tiles).ToHaveCountAsync(count);

    /// <summary>Draws by the API and keeps; the id.</summary>
    public static async Task<string> KeepAsync(StudioServer server, string prompt, object? more = null)
    {
        var body = new Dictionary<string, object?> { ["prompt"] = prompt, ["store"] = true };
        foreach (var property in more?.GetType().GetProperties() ?? [])
            body[property.Name] = property.GetValue(more);
        using var response = await server.Client.PostAsJsonAsync("/v1/images/generations", body);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return answer.GetProperty("easel").GetProperty("gallery_ids")[0].GetString()!;
    }

    /// <summary>So many records, all of one file.</summary>
    public static async Task FillAsync(StudioServer server, int count)
    {
        var id = await KeepAsync(server, "a red fox");
        (await server.Client.GetAsync($"/v1/gallery/images/{id}/thumbnail")).EnsureSuccessStatusCode();
        await server
            .Services.GetRequiredService<SqlDatabase>()
            .TransactAsync(
                session =>
                    session.ExecuteAsync(
                        """
                        INSERT INTO gallery_images (id, owner, created_at, model, recipe, search, width, height, bytes, hash, is_starred, file, thumbnail)
                        WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < @count - 1)
                        SELECT 'img_' || n, owner, created_at, model, recipe, search, width, height, bytes, hash || n, is_starred, file, thumbnail
                        FROM numbers, gallery_images WHERE id = @id
                        """,
                        new { count, id }
                    ),
                default
            );
    }
}
