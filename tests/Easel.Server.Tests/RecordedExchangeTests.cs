using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>
/// Whole exchanges byte for byte, as files in <c>Recorded/</c>, so that a change of the wire is seen in review.
/// After a wanted change: delete the file, run the test, look at what it wrote.
/// </summary>
public sealed partial class RecordedExchangeTests
{
    [Theory]
    [InlineData("generation", """{"prompt":"a red apple","n":2,"seed":41,"user":"u","style":"vivid"}""")]
    [InlineData("generation-dall-e", """{"prompt":"a red apple","model":"dall-e-3"}""")]
    [InlineData("generation-stream", """{"prompt":"a red apple","stream":true,"partial_images":2,"seed":41,"output_format":"webp","background":"transparent"}""")]
    [InlineData("generation-refused", """{"n":0,"size":"banana","stream":"yes","foo":true}""")]
    [InlineData("generation-no-model", """{"prompt":"a","model":"nope"}""")]
    [InlineData("generation-malformed", """{"prompt":"a",}""")]
    public async Task The_wire_is_as_recorded(string name, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        content.Headers.ContentType!.CharSet = null;
        await CompareAsync(name, RunningServer.Generations, content, "application/json", body);
    }

    [Theory]
    [InlineData("process", """{"service":{"serviceId":"text-to-image:easel"},"request":{"inputs":[{"text":{"role":"user","content":"a red apple"}}],"requested":{"image":{"width":1000,"height":500},"samples":2},"internOptions":{"seed":41}}}""")]
    [InlineData("process-stream", """{"service":{"serviceId":"aisbreaker:mirror","forward2ServiceProps":{"serviceId":"text-to-image:stability.ai"}},"request":{"inputs":[{"text":{"role":"user","content":"a red apple"}}],"requested":{"samples":2},"internOptions":{"seed":41,"partialImages":1},"stream":true}}""")]
    [InlineData("process-refused", """{"service":{"serviceId":"chat:openai.com"},"request":{"inputs":[{"text":{"role":"robot","content":"a"}},{"image":{"role":"user"}}],"requested":{"samples":0},"conversationState":"x"}}""")]
    public Task AIsBreakers_wire_is_as_recorded(string name, string body) =>
        CompareAsync(name, ProcessClient.Path, new StringContent(body, Encoding.UTF8, "text/plain"), "text/plain", body);

    [Theory]
    [InlineData("response", """{"model":"gpt-5","input":"a red apple","instructions":"Flat.","metadata":{"shelf":"top"},"temperature":0.5,"tools":[{"type":"image_generation","seed":41,"quality":"low"}]}""")]
    [InlineData("response-stream", """{"model":"gpt-5","input":"a red apple","stream":true,"tools":[{"type":"image_generation","seed":41,"partial_images":1,"output_format":"webp"}]}""")]
    [InlineData("response-queued", """{"model":"gpt-5","input":"a red apple","background":true,"stream":true,"tools":[{"type":"image_generation","seed":41}]}""")]
    [InlineData("response-failed", """{"model":"gpt-5","input":"broken","stream":true,"tools":[{"type":"image_generation"}]}""")]
    [InlineData("response-cancelled", """{"model":"gpt-5","input":"cancelled","stream":true,"tools":[{"type":"image_generation"}]}""")]
    [InlineData("response-question", """{"model":"gpt-5","input":"What is the capital of France?"}""")]
    [InlineData("response-refused", """{"input":[{"role":"robot","content":"a"}],"tools":[{"type":"image_generation","partial_images":9},{"type":"mcp"}],"previous_response_id":"resp_x"}""")]
    public async Task A_response_is_as_recorded(string name, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        content.Headers.ContentType!.CharSet = null;
        await CompareAsync(name, "/v1/responses", content, "application/json", body);
    }

    [Theory]
    [InlineData("edit", "/v1/images/edits", "prompt=a red hat", "image[]=@cat.png", "image[]=@cat.png", "mask=@mask.png", "n=2", "seed=41", "input_fidelity=high")]
    [InlineData("edit-stream", "/v1/images/edits", "image=@cat.png", "prompt=a red hat", "stream=true", "partial_images=1", "seed=41")]
    [InlineData("edit-dall-e", "/v1/images/edits", "model=dall-e-2", "image=@cat.png", "prompt=a red hat", "size=256x256")]
    [InlineData("edit-refused", "/v1/images/edits", "image[]=@cat.png", "image[]=@broken.png", "mask=@wide.png", "n=many", "foo=1")]
    [InlineData("variation", "/v1/images/variations", "image=@cat.png", "n=2", "size=512x512", "seed=41", "response_format=b64_json")]
    [InlineData("upscale-refused", "/v1/images/upscale", "image=@cat.png", "scale=9", "prompt=a cat")]
    [InlineData("variation-refused", "/v1/images/variations", "model=dall-e-3", "prompt=a cat")]
    public async Task A_form_is_answered_as_recorded(string name, string path, params string[] parts)
    {
        var form = new Form();
        foreach (var part in parts)
        {
            var (field, value) = (part[..part.IndexOf('=', StringComparison.Ordinal)], part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            if (value.StartsWith('@')) form.File(field, Picture(value[1..]), value[1..]);
            else form.Field(field, value);
        }

        await CompareAsync(name, path, form.Content, "multipart/form-data", string.Join('\n', parts));
    }

    [Fact]
    public async Task A_JSON_edit_is_answered_as_recorded()
    {
        const string Body = """{"prompt":"a red hat","images":[{"image_url":"(cat.png)"}],"mask":{"image_url":"(mask.png)"},"seed":41}""";
        var sent = Body.Replace("(cat.png)", EditTests.DataUrl(Picture("cat.png"), "image/png"), StringComparison.Ordinal)
            .Replace("(mask.png)", EditTests.DataUrl(Picture("mask.png"), "image/png"), StringComparison.Ordinal);

        await CompareAsync("edit-json", "/v1/images/edits", new StringContent(sent, Encoding.UTF8, "application/json"), "application/json", Body);
    }

    private static byte[] Picture(string name) => name switch
    {
        "broken.png" => TestPictures.Png()[..^30],
        "wide.png" => TestPictures.Png(64, 32),
        _ => TestPictures.Png(),
    };

    private static async Task CompareAsync(string name, string path, HttpContent content, string contentType, string shown)
    {
        await using var server = await RunningServer.StartAsync(
            new TroubledEngine(), replace: services => services.AddSingleton<TimeProvider>(new FixedTime()));
        using var answer = await PostAsync(server, path, content, isCancelled: name is "response-cancelled");

        var exchange = await ToTextAsync(path, contentType, shown, answer);
        var file = Path.Combine(Folder(), "Recorded", $"{name}.http");
        if (!File.Exists(file))
        {
            await File.WriteAllTextAsync(file, exchange);
            Assert.Fail($"There was no recording; {file} is one now. Look at it, and run again.");
        }

        exchange.ShouldBe(await File.ReadAllTextAsync(file));
    }

    private static async Task<HttpResponseMessage> PostAsync(RunningServer server, string path, HttpContent content, bool isCancelled)
    {
        if (!isCancelled) return await server.Client.PostAsync(path, content);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        var answer = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var jobs = await RunningServer.JsonAsync(await server.Client.GetAsync("/v1/jobs"));
        using var cancelled = await server.Client.PostAsync($"/v1/jobs/{jobs.GetProperty("data")[0].GetProperty("id").GetString()}/cancel", null);
        return answer;
    }

    private static async Task<string> ToTextAsync(string path, string contentType, string body, HttpResponseMessage answer)
    {
        var text = new StringBuilder($"POST {path}\ncontent-type: {contentType}\n\n{body}\n\n--\n\nHTTP {(int)answer.StatusCode}\n");
        foreach (var (header, values) in answer.Headers.Concat(answer.Content.Headers).OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase))
        {
            if (header.ToLowerInvariant() is "date" or "transfer-encoding") continue;
            var value = header.Equals("x-request-id", StringComparison.OrdinalIgnoreCase) ? "(32 random hex digits)" : string.Join(", ", values);
            text.Append($"{header.ToLowerInvariant()}: {value}\n");
        }

        var answered = AssetUrl().Replace(await answer.Content.ReadAsStringAsync(), "http://(host)/v1/assets/${expires}-(32 random hex digits).png?signature=(43 characters)");
        answered = ConversationState().Replace(answered, "${expires}-(32 random hex digits).${format}.(43 characters)");
        answered = ResponseId().Replace(answered, "${kind}_(32 random hex digits)");
        return text.Append('\n').Append(answered).Append('\n').ToString();
    }

    [GeneratedRegex("http://127[.]0[.]0[.]1:[0-9]+/v1/assets/(?<expires>[0-9]{10})-[0-9a-f]{32}[.]png[?]signature=[A-Za-z0-9_-]{43}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AssetUrl();

    [GeneratedRegex("(?<expires>[0-9]{10})-[0-9a-f]{32}[.](?<format>[a-z]+)[.][A-Za-z0-9_-]{43}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ConversationState();

    [GeneratedRegex("(?<kind>resp|ig|msg)_[0-9a-f]{32}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ResponseId();

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    /// <summary>Known bytes; the prompt "broken" fails in the middle, "cancelled" as its owner wants it.</summary>
    private sealed class TroubledEngine : IImageEngine
    {
        private readonly CannedEngine _canned = new(32);

        public IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
            request is GenerateRequest { Prompt: "broken" or "cancelled" } troubled ? FailAsync(troubled, cancellationToken) : _canned.RunAsync(request, cancellationToken);

        private static async IAsyncEnumerable<ImageEvent> FailAsync(GenerateRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            yield return new ProgressEvent(1, 2);
            if (request.Prompt is "cancelled") await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            yield return new FailureEvent(new ImageError(ImageErrorKind.Engine, "broken", null, "It broke."));
        }
    }

    /// <summary>Always 2026-01-01 00:00 UTC; nothing takes time.</summary>
    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);

        public override long GetTimestamp() => 0;
    }
}
