using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Abstractions.Requests;
using Easel.Imaging.Tests.Files;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Chat;

/// <summary>A server whose engine the test holds, and what tests of its chat completions ask of it.</summary>
public abstract class ChatServer : IAsyncLifetime
{
    private protected const string Path = "/v1/chat/completions";

    private protected PaintEngine Engine { get; } = new();

    private protected RunningServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await RunningServer.StartAsync(Engine);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A request for an image, as small as may be.</summary>
    private protected static JsonObject Ask(JsonNode? content = null, params (string Name, JsonNode? Value)[] more) =>
        Chat([User(content ?? "a red apple")], more);

    private protected static JsonObject Chat(JsonArray messages, params (string Name, JsonNode? Value)[] more)
    {
        var body = new JsonObject
        {
            ["model"] = "paint",
            ["messages"] = messages,
            ["image_config"] = new JsonObject { ["size"] = "64x64" },
        };
        foreach (var (name, value) in more)
            body[name] = value;
        return body;
    }

    private protected static JsonObject User(JsonNode content) => new() { ["role"] = "user", ["content"] = content };

    private protected static JsonObject Text(string text) => new() { ["type"] = "text", ["text"] = text };

    private protected static JsonObject Image(byte[] png) => Image(EditTests.DataUrl(png, "image/png"));

    private protected static JsonObject Image(string url) =>
        new()
        {
            ["type"] = "image_url",
            ["image_url"] = new JsonObject { ["url"] = url },
        };

    private protected static JsonObject Assistant(params byte[][] images) =>
        new()
        {
            ["role"] = "assistant",
            ["content"] = "",
            ["images"] = new JsonArray([.. images.Select(image => (JsonNode)Image(image))]),
        };

    private protected Task<HttpResponseMessage> PostAsync(JsonNode body) => Server.Client.PostAsJsonAsync(Path, body);

    private protected async Task<JsonElement> CompleteAsync(JsonNode body)
    {
        using var response = await PostAsync(body);
        var completion = await RunningServer.JsonAsync(response);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, completion.ToString());
        return completion;
    }

    private protected async Task<JsonElement> RefusedAsync(JsonNode body)
    {
        using var response = await PostAsync(body);
        var error = await RunningServer.JsonAsync(response);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, error.ToString());
        return error.GetProperty("error");
    }

    private protected static string UrlOf(JsonElement completion, int choice = 0) =>
        completion
            .GetProperty("choices")[choice]
            .GetProperty("message")
            .GetProperty("images")[0]
            .GetProperty("image_url")
            .GetProperty("url")
            .GetString()!;

    private protected static (int Width, int Height) SizeOf(string dataUrl)
    {
        dataUrl.ShouldStartWith("data:image/png;base64,");
        var png = PngFile.Parse(Convert.FromBase64String(dataUrl["data:image/png;base64,".Length..]));
        return (png.Width, png.Height);
    }

    private protected EditRequest Edit() => Engine.Seen[^1].ShouldBeOfType<EditRequest>();

    private protected GenerateRequest Generation() => Engine.Seen[^1].ShouldBeOfType<GenerateRequest>();

    private protected static IEnumerable<string?> Warned(JsonElement completion) =>
        completion
            .GetProperty("easel")
            .GetProperty("warnings")
            .EnumerateArray()
            .Select(warning => warning.GetProperty("param").GetString());
}
