using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Dialects.Streaming;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>What is sent while nothing happens, with and without an idempotency key.</summary>
public sealed class KeepAliveTests : IAsyncLifetime
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    private readonly ManualTime _time = new();
    private readonly PaintEngine _engine = new() { StepByStep = true };
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() =>
        _server = await RunningServer.StartAsync(_engine, replace: services => services.AddSingleton<TimeProvider>(_time));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("key")]
    public async Task A_silent_stream_carries_comments(string? key)
    {
        var sending = SendAsync("""{"prompt":"a","size":"64x64","stream":true,"partial_images":1}""", key);
        // Not one step was done: the stream begins with the first comment.
        using var response = await SilentAsync(sending);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        (await reader.ReadLineAsync()).ShouldBe(": keep-alive");
        (await reader.ReadLineAsync()).ShouldBe("");
        var next = reader.ReadLineAsync();
        await SilentAsync(next);
        (await next).ShouldBe(": keep-alive");
        (await reader.ReadLineAsync()).ShouldBe("");
        _engine.Step(PaintEngine.Steps);
        var rest = await reader.ReadToEndAsync();

        rest.ShouldNotContain("keep-alive");
        rest.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        if (key is null)
            return;
        using var again = await SendAsync("""{"prompt":"a","size":"64x64","stream":true,"partial_images":1}""", key);
        (await again.Content.ReadAsStringAsync()).ShouldBe(rest);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("key")]
    public async Task Before_a_whole_answer_that_takes_its_time_comes_white_space(string? key)
    {
        const string Body = """{"prompt":"a","size":"64x64"}""";
        var sending = SendAsync(Body, key);
        using var response = await SilentAsync(sending);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        await using var body = await response.Content.ReadAsStreamAsync();
        body.ReadByte().ShouldBe(' ');
        _engine.Step(PaintEngine.Steps);
        using var reader = new StreamReader(body);
        var rest = await reader.ReadToEndAsync();

        using var answer = JsonDocument.Parse(rest);
        answer.RootElement.GetProperty("data").GetArrayLength().ShouldBe(1);
        if (key is null)
            return;
        using var again = await SendAsync(Body, key);
        (await again.Content.ReadAsStringAsync()).ShouldBe(rest.TrimStart(' '));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(null, false)]
    [InlineData("key", true)]
    [InlineData("key", false)]
    public async Task An_error_after_white_space_is_told_in_a_200(string? key, bool thrown)
    {
        _engine.BeforeStep = step =>
            step < 2 ? null
            : thrown ? throw new InvalidOperationException("secret")
            : new ImageError(ImageErrorKind.Engine, null, null, "secret");
        var sending = SendAsync("""{"prompt":"a","size":"64x64"}""", key);
        using var response = await SilentAsync(sending);
        _engine.Step(2);
        var text = await response.Content.ReadAsStringAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        text.ShouldStartWith(" ");
        text.ShouldNotContain("secret");
        using var answer = JsonDocument.Parse(text);
        answer.RootElement.GetProperty("error").GetProperty("type").GetString().ShouldBe("server_error");
    }

    [Fact]
    public async Task A_client_that_leaves_in_a_silence_stops_the_engine()
    {
        using (await SilentAsync(SendAsync("""{"prompt":"a","stream":true}""", null))) { }

        await _engine.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task An_image_that_comes_when_its_reader_has_left_is_freed()
    {
        var image = EncodedImage.Rent(10, new ImageSize(64, 64), ImageFormat.Png);
        var come = new TaskCompletionSource();
        async IAsyncEnumerable<ImageEvent> Late()
        {
            await come.Task;
            yield return new PartialImageEvent(0, 0, image);
        }

        var events = Late().WithSilences(TimeSpan.FromTicks(1), TimeProvider.System).GetAsyncEnumerator();
        (await events.MoveNextAsync()).ShouldBeTrue();
        events.Current.ShouldBeNull();
        var leaving = events.DisposeAsync();
        come.SetResult();
        await leaving;

        Should.Throw<ObjectDisposedException>(() => image.Memory);
    }

    [Fact]
    public async Task It_can_be_turned_off()
    {
        await using var server = await RunningServer.StartAsync(
            _engine,
            ["--Easel:KeepAliveSeconds=0"],
            services => services.AddSingleton<TimeProvider>(_time)
        );
        var sending = server.PostAsync("""{"prompt":"a","size":"64x64"}""");
        await Eventually.HoldsAsync(() => _engine.Seen.Count == 1);
        _time.Advance(TimeSpan.FromMinutes(10));
        _engine.Step(PaintEngine.Steps);

        (await (await sending).Content.ReadAsStringAsync()).ShouldStartWith("{");
    }

    /// <summary>Lets one silent interval pass, in which <paramref name="waited"/> comes.</summary>
    private async Task<T> SilentAsync<T>(Task<T> waited)
    {
        await Eventually.HoldsAsync(() => _time.IsSetFor(Interval));
        _time.Advance(Interval);
        await Eventually.HoldsAsync(() => waited.IsCompleted);
        return await waited;
    }

    private async Task<HttpResponseMessage> SendAsync(string body, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
