using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Easel.Abstractions.Events;
using Easel.Dialects.Idempotency;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>The same request with the same key, over a real socket.</summary>
public sealed class IdempotencyTests : IAsyncLifetime
{
    private const string Whole = """{"prompt":"a","size":"64x64","style":"vivid"}""";
    private const string Streamed = """{"prompt":"a","size":"64x64","stream":true,"partial_images":2}""";

    private readonly ManualTime _time = new();
    private readonly TemporaryFolder _data = new();
    private readonly PaintEngine _engine = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _data.Dispose();
    }

    [Theory]
    [InlineData(Whole)]
    [InlineData(Streamed)]
    [InlineData("""{"prompt":"a","size":"banana"}""")]
    [InlineData("""{"prompt":"a","size":"64x64","response_format":"url"}""")]
    public async Task Asked_again_it_gives_the_first_answer_byte_for_byte(string body)
    {
        using var first = await SendAsync(body, "key");
        _time.Advance(TimeSpan.FromHours(23));
        using var second = await SendAsync(body, "key");

        second.StatusCode.ShouldBe(first.StatusCode);
        second.Content.Headers.ContentType.ShouldBe(first.Content.Headers.ContentType);
        Warnings(second).ShouldBe(Warnings(first));
        (await second.Content.ReadAsByteArrayAsync()).ShouldBe(await first.Content.ReadAsByteArrayAsync());
        first.Headers.Contains("idempotent-replayed").ShouldBeFalse();
        second.Headers.GetValues("idempotent-replayed").ShouldBe(["true"]);
        second.Headers.GetValues("x-request-id").ShouldNotBe(first.Headers.GetValues("x-request-id"));
        _engine.Seen.Count.ShouldBe(body.Contains("banana", StringComparison.Ordinal) ? 0 : 1);
    }

    [Fact]
    public async Task The_answer_is_the_one_that_a_request_without_a_key_gets()
    {
        using var plain = await _server.PostAsync("""{"prompt":"a","size":"64x64"}""");
        using var keyed = await SendAsync("""{"prompt":"a","size":"64x64"}""", "key");

        keyed.StatusCode.ShouldBe(plain.StatusCode);
        (await keyed.Content.ReadAsByteArrayAsync()).ShouldBe(await plain.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(Whole)]
    [InlineData(Streamed)]
    public async Task Asked_again_while_it_is_drawn_it_waits_and_gives_the_same(string body)
    {
        _engine.StepByStep = true;
        var first = SendAsync(body, "key");
        await Eventually.HoldsAsync(() => _engine.Seen.Count == 1);
        var others = Enumerable.Range(0, 3).Select(_ => SendAsync(body, "key")).ToList();
        _engine.Step(PaintEngine.Steps);

        var expected = await (await first).Content.ReadAsByteArrayAsync();
        foreach (var other in others)
            (await (await other).Content.ReadAsByteArrayAsync()).ShouldBe(expected);
        _engine.Seen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Another_request_with_the_same_key_is_a_conflict_also_while_the_first_is_drawn()
    {
        _engine.StepByStep = true;
        var first = SendAsync(Whole, "key");
        await Eventually.HoldsAsync(() => _engine.Seen.Count == 1);
        await ConflictAsync();
        _engine.Step(PaintEngine.Steps);
        (await first).StatusCode.ShouldBe(HttpStatusCode.OK);
        await ConflictAsync();
        _engine.Seen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Keys_of_different_callers_have_nothing_to_do_with_each_other()
    {
        await using var server = await RunningServer.StartAsync(
            _engine,
            ["--Easel:AccessKeys:0=the-first-access-key", "--Easel:AccessKeys:1=the-second-access-key"]
        );

        foreach (var access in new[] { "the-first-access-key", "the-second-access-key", "the-first-access-key" })
        {
            using var answer = await SendAsync(
                Whole,
                "key",
                request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", access),
                server
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        _engine.Seen.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(ImageErrorKind.Engine, HttpStatusCode.InternalServerError)]
    [InlineData(ImageErrorKind.Overloaded, HttpStatusCode.TooManyRequests)]
    public async Task A_failure_that_may_pass_is_not_kept(ImageErrorKind kind, HttpStatusCode status)
    {
        _engine.BeforeStep = _ => new ImageError(kind, null, null, "no");
        using var failed = await SendAsync(Whole, "key");
        failed.StatusCode.ShouldBe(status);
        _engine.BeforeStep = null;
        using var again = await SendAsync(Whole, "key");

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        again.Headers.Contains("idempotent-replayed").ShouldBeFalse();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_bug_is_an_error_as_without_a_key_and_not_kept(int step)
    {
        _engine.BeforeStep = at => at == step ? throw new InvalidOperationException("secret") : null;
        using var failed = await SendAsync(Streamed, "key");
        var told = await failed.Content.ReadAsStringAsync();
        failed.StatusCode.ShouldBe(step == 1 ? HttpStatusCode.InternalServerError : HttpStatusCode.OK);
        told.ShouldContain("server_error");
        told.ShouldNotContain("secret");
        _engine.BeforeStep = null;
        using var again = await SendAsync(Streamed, "key");

        (await again.Content.ReadAsStringAsync()).ShouldContain("image_generation.completed");
    }

    [Fact]
    public async Task Answers_outlive_a_restart_and_end_after_a_day()
    {
        using var first = await SendAsync(Whole, "key");
        await _server.DisposeAsync();
        _server = await StartAsync();
        using var second = await SendAsync(Whole, "key");
        (await second.Content.ReadAsByteArrayAsync()).ShouldBe(await first.Content.ReadAsByteArrayAsync());
        _engine.Seen.Count.ShouldBe(1);

        _time.Advance(TimeSpan.FromHours(24));
        using var third = await SendAsync(Whole, "key");

        third.Headers.Contains("idempotent-replayed").ShouldBeFalse();
        _engine.Seen.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_key_every_request_is_drawn()
    {
        using var first = await SendAsync(Whole, null);
        using var second = await SendAsync(Whole, null);

        _engine.Seen.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("*300")]
    public async Task A_key_that_is_none_is_told(string key)
    {
        using var answer = await SendAsync(Whole, key.StartsWith('*') ? new string('k', int.Parse(key[1..])) : key);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(answer)).GetProperty("error").GetProperty("code").GetString().ShouldBe("invalid_idempotency_key");
    }

    [Fact]
    public async Task A_form_sent_again_with_another_boundary_is_the_same_request()
    {
        var original = await FingerprintAsync("x", "cat.png", "picture");

        (await FingerprintAsync("another-boundary", "cat.png", "picture")).ShouldBe(original);
        (await FingerprintAsync("x", "dog.png", "picture")).ShouldNotBe(original);
        (await FingerprintAsync("x", "cat.png", "Picture")).ShouldNotBe(original);
        (await FingerprintAsync("x", "cat.png", "picture", end: "")).ShouldNotBe(original);
    }

    [Fact]
    public async Task Edits_honour_it_too_whatever_boundary_their_form_has()
    {
        var answers = new List<string>();
        foreach (var boundary in new[] { "one", "another" })
        {
            using var form = new MultipartFormDataContent(boundary)
            {
                { new ByteArrayContent(TestPictures.Png(64, 64)), "image", "cat.png" },
                { new StringContent("a"), "prompt" },
            };
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/images/edits") { Content = form };
            request.Headers.Add("Idempotency-Key", "key");
            using var answer = await _server.Client.SendAsync(request);
            answers.Add(await answer.Content.ReadAsStringAsync());
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, answers[^1]);
        }

        answers[1].ShouldBe(answers[0]);
        _engine.Seen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_client_that_leaves_before_its_whole_answer_finds_it_later()
    {
        _engine.StepByStep = true;
        using (var leave = new CancellationTokenSource())
        {
            var left = SendAsync(Whole, "key", cancellation: leave.Token);
            await Eventually.HoldsAsync(() => _engine.Seen.Count == 1);
            await leave.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(left);
        }

        _engine.Step(PaintEngine.Steps);
        using var again = await SendAsync(Whole, "key");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        _engine.Seen.Count.ShouldBe(1);
    }

    private async Task ConflictAsync()
    {
        using var conflict = await SendAsync("""{"prompt":"b"}""", "key");
        conflict.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        conflict.Headers.GetValues("x-should-retry").ShouldBe(["false"]);
        (await RunningServer.JsonAsync(conflict)).GetProperty("error").GetProperty("code").GetString().ShouldBe("idempotency_key_reused");
    }

    private static async Task<string> FingerprintAsync(string boundary, string file, string content, string? end = null)
    {
        var body =
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"image\"; filename=\"{file}\"\r\n\r\n{content}\r\n{end ?? $"--{boundary}--\r\n"}";
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.ContentType = $"multipart/form-data; boundary={boundary}";
        return await RequestFingerprint.OfAsync(context.Request, new MemoryStream(Encoding.UTF8.GetBytes(body)), default);
    }

    private static string? Warnings(HttpResponseMessage response) =>
        response.Headers.TryGetValues("easel-warnings", out var values) ? values.Single() : null;

    private Task<RunningServer> StartAsync() =>
        RunningServer.StartAsync(_engine, replace: services => services.AddSingleton<TimeProvider>(_time), data: _data.Path);

    private async Task<HttpResponseMessage> SendAsync(
        string body,
        string? key,
        Action<HttpRequestMessage>? prepare = null,
        RunningServer? server = null,
        CancellationToken cancellation = default
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (key is not null)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        prepare?.Invoke(request);
        return await (server ?? _server).Client.SendAsync(request, cancellation);
    }
}
