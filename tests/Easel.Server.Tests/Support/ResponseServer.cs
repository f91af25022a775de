using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Easel.Abstractions;
using Easel.Imaging.Tests.Files;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Support;

/// <summary>A server whose engine, data folder and clock the test holds, and what tests of its Responses API ask of it.</summary>
public abstract partial class ResponseServer : IAsyncLifetime
{
    private protected const string Responses = "/v1/responses";

    private readonly TemporaryFolder _data = new();

    private protected PaintEngine Engine { get; } = new();

    private protected RunningServer Server { get; set; } = null!;

    private protected string DataFolder => _data.Path;

    /// <summary>Null: the real one.</summary>
    private protected virtual TimeProvider? Time => null;

    /// <summary>Puts the test's own in the place of a server's services.</summary>
    private protected virtual void Replace(IServiceCollection services) { }

    public async ValueTask InitializeAsync() => Server = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _data.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<RunningServer> StartAsync(IImageEngine? engine = null, params string[] args) =>
        RunningServer.StartAsync(
            engine ?? Engine,
            args,
            services =>
            {
                if (Time is { } time)
                    services.AddSingleton(time);
                Replace(services);
            },
            _data.Path
        );

    /// <summary>A request for an image, as small as may be.</summary>
    internal static JsonObject Ask(JsonNode? input = null, JsonObject? tool = null, params (string Name, JsonNode? Value)[] more)
    {
        tool ??= [];
        tool["type"] = "image_generation";
        tool["size"] ??= "64x64";
        var body = new JsonObject
        {
            ["model"] = "gpt-5",
            ["input"] = input ?? "a red apple",
            ["tools"] = new JsonArray(tool),
        };
        foreach (var (name, value) in more)
            body[name] = value;
        return body;
    }

    private protected static JsonObject Message(params JsonNode[] parts) => new() { ["role"] = "user", ["content"] = new JsonArray(parts) };

    private protected static JsonObject Text(string text) => new() { ["type"] = "input_text", ["text"] = text };

    private protected static JsonObject Image(byte[] png) =>
        new() { ["type"] = "input_image", ["image_url"] = EditTests.DataUrl(png, "image/png") };

    private protected static string Base64(byte[] png) => EditTests.DataUrl(png, "image/png")["data:image/png;base64,".Length..];

    private protected Task<HttpResponseMessage> PostAsync(JsonNode body) => Server.Client.PostAsJsonAsync(Responses, body);

    private protected async Task<JsonElement> RespondAsync(JsonNode body)
    {
        using var answer = await PostAsync(body);
        var response = await RunningServer.JsonAsync(answer);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, response.ToString());
        Schema.Responses.Problems("Response", response).ShouldBeEmpty();
        return response;
    }

    private protected async Task<JsonElement> GetAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await Server.Client.GetAsync(path);
        var json = await RunningServer.JsonAsync(answer);
        answer.StatusCode.ShouldBe(status, json.ToString());
        return json;
    }

    /// <summary>The events of a whole stream, each as described and numbered one after the other.</summary>
    private protected static IReadOnlyList<JsonElement> Events(string stream, int first = 0)
    {
        var events = Sse.Parse(stream);
        foreach (var (index, sse) in events.Index())
        {
            sse.Data.GetProperty("type").GetString().ShouldBe(sse.Event);
            sse.Data.GetProperty("sequence_number").GetInt32().ShouldBe(first + index);
            Schema.Responses.Problems("ResponseStreamEvent", sse.Data).ShouldBeEmpty();
        }

        return [.. events.Select(sse => sse.Data)];
    }

    private protected static IEnumerable<string> Types(IEnumerable<JsonElement> events) =>
        events.Select(one => one.GetProperty("type").GetString()!["response.".Length..]);

    private protected async Task<string> StreamAsync(JsonNode body)
    {
        using var answer = await PostAsync(body);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("text/event-stream");
        return await answer.Content.ReadAsStringAsync();
    }

    private protected Task StatusAsync(string id, string status) =>
        Eventually.HoldsAsync(async () => (await GetAsync($"{Responses}/{id}")).GetProperty("status").GetString() == status);

    private protected static string IdOf(JsonElement response) => response.GetProperty("id").GetString()!;

    private protected static JsonElement Call(JsonElement response) => response.GetProperty("output")[0];

    private protected static byte[] Result(JsonElement call) => call.GetProperty("result").GetBytesFromBase64();

    private protected static (int Width, int Height) SizeOf(JsonElement call)
    {
        var png = PngFile.Parse(Result(call));
        return (png.Width, png.Height);
    }

    /// <summary>What the files of jobs are, without the attempts that kept them.</summary>
    private protected string[] KeptFiles() =>
        [.. KeptPaths().Select(file => Attempt().Replace(Path.GetFileName(file), "")).Order(StringComparer.Ordinal)];

    private protected string[] KeptPaths() =>
        Directory.Exists(Path.Combine(DataFolder, "jobs"))
            ? Directory.GetFiles(Path.Combine(DataFolder, "jobs"), "*", SearchOption.AllDirectories)
            : [];

    [GeneratedRegex("-[0-9a-f]{8}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attempt();
}
