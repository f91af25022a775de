using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Easel.Testing.Tests.Failures;

/// <summary>Asks for work that nobody waits for at a connection, and waits for its end.</summary>
internal static class BackgroundCalls
{
    private const string Header = "Easel-Simulate";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<(HttpStatusCode, JsonElement)> SendAsync(HttpClient http, string path, object body, string? failure)
    {
        using var content = JsonContent.Create(body);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (failure is not null)
            request.Headers.Add(Header, failure);
        using var response = await http.SendAsync(request, Cancelled);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled));
    }

    /// <summary>The work when it has ended.</summary>
    public static async Task<JsonElement> EndAsync(HttpClient http, string path)
    {
        JsonElement work = default;
        await Eventually.HoldsAsync(async () =>
        {
            using var response = await http.GetAsync(path, Cancelled);
            work = await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, work.ToString());
            return work.GetProperty("status").GetString()
                is not ("queued" or "in_progress" or "processing" or "validating" or "finalizing");
        });
        return work;
    }

    public static async Task<JsonElement> BatchAsync(HttpClient http, int lines, string? failure)
    {
        var requests = Enumerable
            .Range(0, lines)
            .Select(index =>
                $$$"""{"custom_id": "line-{{{index}}}", "method": "POST", "url": "/v1/images/generations", "body": {"model": "gpt-image-2", "prompt": "apple {{{index}}}", "size": "256x256"}}"""
            );
        using var form = new MultipartFormDataContent
        {
            { new StringContent("batch"), "purpose" },
            { new StringContent(string.Join('\n', requests)), "file", "requests.jsonl" },
        };
        using var uploaded = await http.PostAsync("v1/files", form, Cancelled);
        var file = await uploaded.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        var (status, batch) = await SendAsync(
            http,
            "v1/batches",
            new
            {
                input_file_id = file.GetProperty("id").GetString(),
                endpoint = "/v1/images/generations",
                completion_window = "24h",
            },
            failure
        );
        status.ShouldBe(HttpStatusCode.OK, batch.ToString());
        return await EndAsync(http, $"v1/batches/{batch.GetProperty("id").GetString()}");
    }
}
