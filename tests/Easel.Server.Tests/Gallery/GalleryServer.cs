using System.Text.Json;
using Easel.Server.Tests.Access;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Gallery;

/// <summary>A server with two callers, who keep images.</summary>
public abstract class GalleryServer : IAsyncLifetime
{
    private protected const string Images = "/v1/gallery/images";

    private protected PaintEngine Engine { get; } = new();

    private protected KeyServer Server { get; private set; } = null!;

    private protected string Mine { get; private set; } = "";

    private protected string Yours { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Server = await KeyServer.StartAsync(Engine);
        Mine = (await Server.CreateAsync(new { name = "mine" })).Value;
        Yours = (await Server.CreateAsync(new { name = "yours" })).Value;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<string> KeepAsync(string prompt, string? size = null) =>
        Texts((
                    await DrawAsync(
                        new
                        {
                            prompt,
                            size = size ?? "auto",
                            store = true,
                        }
                    )
                ).GetProperty("easel").GetProperty("gallery_ids"))
            .Single();

    private protected Task<JsonElement> DrawAsync(object body) => Server.AskAsync(HttpMethod.Post, RunningServer.Generations, Mine, body);

    private protected Task<JsonElement> GetAsync(string path) => Server.AskAsync(HttpMethod.Get, path, Mine);

    private protected async Task<List<string>> ListAsync(string query = "", string? key = null) =>
        [
            .. (await Server.AskAsync(HttpMethod.Get, Images + query, key ?? Mine))
                .GetProperty("data")
                .EnumerateArray()
                .Select(one => one.GetProperty("id").GetString()!),
        ];

    private protected static List<string> Texts(JsonElement array) => [.. array.EnumerateArray().Select(one => one.GetString()!)];

    private protected static HttpRequestMessage Request(HttpMethod method, string path, string key)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new("Bearer", key);
        return request;
    }
}
