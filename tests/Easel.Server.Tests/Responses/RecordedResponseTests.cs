using System.Runtime.CompilerServices;
using System.Text;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Responses;

/// <summary>Whole exchanges of the Responses API, every kind of event among them (<see cref="Recording"/>).</summary>
public sealed class RecordedResponseTests
{
    private const string Responses = "/v1/responses";
    private const string Json = "application/json";

    [Theory]
    [InlineData(
        "response",
        """{"model":"gpt-5","input":"a red apple","instructions":"Flat.","metadata":{"shelf":"top"},"temperature":0.5,"tools":[{"type":"image_generation","seed":41,"quality":"low"}]}"""
    )]
    [InlineData(
        "response-stream",
        """{"model":"gpt-5","input":"a red apple","stream":true,"tools":[{"type":"image_generation","seed":41,"partial_images":1,"output_format":"webp"}]}"""
    )]
    [InlineData(
        "response-queued",
        """{"model":"gpt-5","input":"a red apple","background":true,"stream":true,"tools":[{"type":"image_generation","seed":41}]}"""
    )]
    [InlineData("response-failed", """{"model":"gpt-5","input":"broken","stream":true,"tools":[{"type":"image_generation"}]}""")]
    [InlineData("response-question", """{"model":"gpt-5","input":"What is the capital of France?"}""")]
    [InlineData(
        "response-refused",
        """{"input":[{"role":"robot","content":"a"}],"tools":[{"type":"image_generation","partial_images":9},{"type":"mcp"}],"previous_response_id":"resp_x"}"""
    )]
    public async Task The_wire_is_as_recorded(string name, string body)
    {
        await using var server = await StartAsync();
        using var answer = await server.Client.PostAsync(Responses, Content(body));

        await Recording.CompareAsync(name, Responses, Json, body, answer);
    }

    [Fact]
    public async Task A_cancelled_stream_is_as_recorded()
    {
        const string Body = """{"model":"gpt-5","input":"cancelled","stream":true,"tools":[{"type":"image_generation"}]}""";
        await using var server = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, Responses) { Content = Content(Body) };
        using var answer = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var jobs = await RunningServer.JsonAsync(await server.Client.GetAsync("/v1/jobs"));
        using var cancelled = await server.Client.PostAsync(
            $"/v1/jobs/{jobs.GetProperty("data")[0].GetProperty("id").GetString()}/cancel",
            null
        );

        await Recording.CompareAsync("response-cancelled", Responses, Json, Body, answer);
    }

    private static Task<RunningServer> StartAsync() =>
        RunningServer.StartAsync(new TroubledEngine(), replace: services => services.AddSingleton<TimeProvider>(new ManualTime()));

    private static StringContent Content(string body) => new(body, Encoding.UTF8, new System.Net.Http.Headers.MediaTypeHeaderValue(Json));

    /// <summary>Known bytes; the prompt "broken" fails in the middle, "cancelled" never ends of itself.</summary>
    private sealed class TroubledEngine : IImageEngine
    {
        private readonly CannedEngine _canned = new(32);

        public IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
            request is GenerateRequest { Prompt: "broken" or "cancelled" } troubled
                ? FailAsync(troubled, cancellationToken)
                : _canned.RunAsync(request, cancellationToken);

        private static async IAsyncEnumerable<ImageEvent> FailAsync(
            GenerateRequest request,
            [EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            yield return new ProgressEvent(1, 2);
            if (request.Prompt is "cancelled")
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            yield return new FailureEvent(new ImageError(ImageErrorKind.Engine, "broken", null, "It broke."));
        }
    }
}
