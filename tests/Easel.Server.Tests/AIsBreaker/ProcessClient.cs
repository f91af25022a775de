using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.AIsBreaker;

/// <summary>A client of the AIsBreaker protocol, written from its text alone: JSON in, JSON or events out, read byte by byte.</summary>
internal sealed class ProcessClient(HttpClient http)
{
    public const string Path = "/api/v1/process";

    /// <summary>Sent as <c>Authorization: Bearer</c>; none when null.</summary>
    public string? Secret { get; init; }

    /// <summary>A request of one text to our own service, for a small image when nothing is said of it.</summary>
    public static Dictionary<string, object?> Draw(
        string text = "a red apple",
        object? requested = null,
        object? internOptions = null,
        string? conversationState = null
    ) =>
        new()
        {
            ["inputs"] = new[] { User(text) },
            ["requested"] = requested ?? (conversationState is null ? new { image = new { width = 64, height = 64 } } : null),
            ["internOptions"] = internOptions,
            ["conversationState"] = conversationState,
        };

    public static object User(string content, double? weight = null) =>
        new
        {
            text = new
            {
                role = "user",
                content,
                weight,
            },
        };

    /// <remarks>Bytes are written as base64.</remarks>
    public static object Image(byte[] file, string role = "user") => new { image = new { role, base64 = file } };

    /// <summary>The whole answer, which must be one.</summary>
    public async Task<JsonElement> ProcessAsync(object request, object? service = null)
    {
        var (status, answer) = await SendAsync(request, service);
        status.ShouldBe(HttpStatusCode.OK, answer.ToString());
        CheckFinal(answer);
        return answer;
    }

    /// <summary>The error, which must be one, and its HTTP status that of the object.</summary>
    public async Task<(int Status, string Message)> FailAsync(object request, object? service = null)
    {
        var (status, answer) = await SendAsync(request, service);
        return Error(answer, status);
    }

    public async Task<(HttpStatusCode Status, JsonElement Answer)> SendAsync(object request, object? service = null) =>
        await PostAsync(JsonSerializer.Serialize(new { service = service ?? new { serviceId = "text-to-image:easel" }, request }));

    public async Task<(HttpStatusCode Status, JsonElement Answer)> PostAsync(string body, string? contentType = "application/json")
    {
        using var answer = await RawAsync(body, contentType);
        return (answer.StatusCode, await RunningServer.JsonAsync(answer));
    }

    public async Task<HttpResponseMessage> RawAsync(
        string body,
        string? contentType = "application/json",
        Action<HttpRequestHeaders>? prepare = null
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (contentType is not null)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (Secret is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        prepare?.Invoke(request.Headers);
        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>The events of a streamed answer.</summary>
    public async IAsyncEnumerable<(string Event, JsonElement Data)> StreamAsync(Dictionary<string, object?> request)
    {
        request["stream"] = true;
        using var answer = await RawAsync(JsonSerializer.Serialize(new { service = new { serviceId = "text-to-image:easel" }, request }));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        await using var stream = await answer.Content.ReadAsStreamAsync();
        await foreach (var (name, data) in EventsAsync(stream))
        {
            using var json = JsonDocument.Parse(data);
            yield return (name, json.RootElement.Clone());
        }
    }

    public static (int Status, string Message) Error(JsonElement answer, HttpStatusCode status)
    {
        answer.EnumerateObject().Select(member => member.Name).ShouldBe(["error"]);
        var error = answer.GetProperty("error");
        error.EnumerateObject().Select(member => member.Name).ShouldBe(["message", "statusCode", "statusText"]);
        error.GetProperty("statusCode").GetInt32().ShouldBe((int)status);
        error.GetProperty("statusText").GetString().ShouldNotBeNullOrEmpty();
        return ((int)status, error.GetProperty("message").GetString()!);
    }

    /// <summary>Every member that the protocol names is there and of its kind; of url and base64 there is exactly one.</summary>
    public static void CheckFinal(JsonElement answer)
    {
        answer
            .EnumerateObject()
            .Select(member => member.Name)
            .ShouldBeSubsetOf(["outputs", "conversationState", "usage", "internResponse"]);
        CheckOutputs(answer.GetProperty("outputs")).ShouldAllBe(image => !image.GetProperty("isProcessing").GetBoolean());
        answer.GetProperty("conversationState").GetString().ShouldNotBeNullOrEmpty();
        var usage = answer.GetProperty("usage");
        usage.GetProperty("service").GetProperty("serviceId").GetString().ShouldNotBeNullOrEmpty();
        usage.GetProperty("engine").GetString().ShouldBe(usage.GetProperty("service").GetProperty("engine").GetString());
        usage.GetProperty("totalTokens").GetInt64().ShouldBePositive();
        usage.GetProperty("totalMilliseconds").GetInt64().ShouldBeGreaterThanOrEqualTo(0);
        foreach (var warning in Warnings(answer))
            warning.ShouldNotBeNullOrEmpty();
        answer.GetProperty("internResponse").ValueKind.ShouldBe(JsonValueKind.Object);
    }

    public static IReadOnlyList<JsonElement> CheckOutputs(JsonElement outputs)
    {
        var images = new List<JsonElement>();
        foreach (var output in outputs.EnumerateArray())
        {
            output.EnumerateObject().Select(member => member.Name).ShouldBe(["image"]);
            var image = output.GetProperty("image");
            image.GetProperty("role").GetString().ShouldBe("assistant");
            (image.TryGetProperty("url", out _) ^ image.TryGetProperty("base64", out _)).ShouldBeTrue(image.ToString());
            image.EnumerateObject().Count().ShouldBe(4);
            images.Add(image);
        }

        return images;
    }

    public static IEnumerable<string> Warnings(JsonElement answer) =>
        answer.GetProperty("usage").TryGetProperty("warnings", out var warnings)
            ? warnings.EnumerateArray().Select(warning => warning.GetString()!)
            : [];

    /// <summary>The files of the answer's images, wherever they are.</summary>
    public async Task<List<byte[]>> FilesAsync(JsonElement answer)
    {
        var files = new List<byte[]>();
        foreach (var image in CheckOutputs(answer.GetProperty("outputs")))
        {
            files.Add(
                image.TryGetProperty("base64", out var base64)
                    ? base64.GetBytesFromBase64()
                    : await http.GetByteArrayAsync(image.GetProperty("url").GetString())
            );
        }

        return files;
    }

    /// <summary>Server-sent events as WHATWG describes them: lines of bytes, of which an empty one ends an event, and one that begins with
    /// a colon is none.</summary>
    private static async IAsyncEnumerable<(string Event, byte[] Data)> EventsAsync(Stream stream)
    {
        var line = new List<byte>();
        var data = new List<byte>();
        var name = "message";
        var piece = new byte[1];
        while (await stream.ReadAsync(piece) > 0)
        {
            if (piece[0] != '\n')
            {
                line.Add(piece[0]);
                continue;
            }

            if (line.Count == 0)
            {
                if (data.Count > 0)
                    yield return (name, data.ToArray());
                data.Clear();
                name = "message";
                continue;
            }

            var colon = line.IndexOf((byte)':');
            var field = Encoding.UTF8.GetString([.. line[..colon]]);
            var value = line[(colon + (line.Count > colon + 1 && line[colon + 1] == ' ' ? 2 : 1))..];
            if (field is "event")
                name = Encoding.UTF8.GetString([.. value]);
            else if (field is "data")
                data.AddRange(value);
            line.Clear();
        }

        line.ShouldBeEmpty("a stream ends with its last event");
    }
}
