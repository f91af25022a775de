using System.Net;
using System.Text;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;

namespace Easel.Server.Tests.Storage;

/// <summary>Requests with an idempotency key that are sent to one server and asked for again at another, which shares its records and its
/// folder.</summary>
public sealed class SharedResponsesTests : IDisposable
{
    private const string Whole = """{"prompt":"a","size":"64x64"}""";
    private const string Streamed = """{"prompt":"a","size":"64x64","stream":true,"partial_images":3}""";

    private readonly TemporaryFolder _data = new();
    private readonly PaintEngine _first = new() { StepByStep = true };
    private readonly PaintEngine _second = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData(Whole, true)]
    [InlineData(Streamed, true)]
    [InlineData(Whole, false)]
    public async Task Asked_again_elsewhere_while_it_is_drawn_it_is_drawn_once(string body, bool postgreSql)
    {
        await using var one = await StartAsync(_first, postgreSql);
        await using var other = await StartAsync(_second, postgreSql);
        var first = SendAsync(one, body);
        await Eventually.HoldsAsync(() => _first.Seen.Count == 1);
        var second = SendAsync(other, body);
        _first.Step(PaintEngine.Steps);

        using var drawn = await first;
        using var read = await second;
        read.StatusCode.ShouldBe(HttpStatusCode.OK);
        read.Headers.GetValues("idempotent-replayed").ShouldBe(["true"]);
        (await read.Content.ReadAsByteArrayAsync()).ShouldBe(await drawn.Content.ReadAsByteArrayAsync());
        using var later = await SendAsync(other, body);
        (await later.Content.ReadAsByteArrayAsync()).ShouldBe(await drawn.Content.ReadAsByteArrayAsync());
        _second.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_lost_stream_goes_on_at_another_server_after_the_last_event()
    {
        await using var one = await StartAsync(_first, postgreSql: true);
        await using var other = await StartAsync(_second, postgreSql: true);
        _first.Step(2);
        var before = new StringBuilder();
        using (var lost = await SendAsync(one, Streamed, headOnly: true))
        {
            using var reader = new StreamReader(await lost.Content.ReadAsStreamAsync());
            while (await reader.ReadLineAsync() is { Length: > 0 } line)
                before.Append(line).Append('\n');
        }

        var resumed = SendAsync(other, Streamed, lastEvent: "1");
        _first.Step(PaintEngine.Steps);
        using var rest = await resumed;
        var after = await rest.Content.ReadAsStringAsync();
        using var whole = await SendAsync(other, Streamed);

        (before.Append('\n').ToString() + after).ShouldBe(await whole.Content.ReadAsStringAsync());
        _second.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_request_with_the_same_key_is_a_conflict_elsewhere_too()
    {
        await using var one = await StartAsync(_first, postgreSql: false);
        await using var other = await StartAsync(_second, postgreSql: false);
        var first = SendAsync(one, Whole);
        await Eventually.HoldsAsync(() => _first.Seen.Count == 1);

        using var conflict = await SendAsync(other, Streamed);

        conflict.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        _first.Step(PaintEngine.Steps);
        (await first).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_cancel_reaches_the_server_that_draws()
    {
        await using var one = await StartAsync(_first, postgreSql: true);
        await using var other = await StartAsync(_second, postgreSql: true);
        var first = SendAsync(one, Whole);
        await Eventually.HoldsAsync(() => _first.Seen.Count == 1);
        using var cancel = new HttpRequestMessage(HttpMethod.Post, "/v1/images/cancel");
        cancel.Headers.Add("Idempotency-Key", "key");

        (await other.Client.SendAsync(cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await _first.Cancelled.Task;
        await Should.ThrowAsync<Exception>(async () => (await first).EnsureSuccessStatusCode());
    }

    [Fact]
    public async Task When_the_server_that_draws_is_killed_who_followed_elsewhere_is_told_to_try_again_and_gets_it()
    {
        var body = """{"prompt":"a red apple","size":"128x128","steps":150,"seed":1}""";
        var records = $"--Easel:Storage:ConnectionString={PostgreSqlServer.Shared.CreateDatabase()}";
        await using var second = await ServerProcess.StartAsync(_data.Path, records);
        Task<HttpResponseMessage> followed;
        await using (var first = await ServerProcess.StartAsync(_data.Path, records))
        {
            _ = SendAsync(first.Client, body).ContinueWith(lost => lost.Exception, TaskScheduler.Default);
            await Eventually.HoldsAsync(() => Directory.EnumerateFiles(Path.Combine(_data.Path, "temp")).Any());
            followed = SendAsync(second.Client, body);
            await first.KillAsync();
        }

        using var told = await followed;
        if (told.StatusCode is not HttpStatusCode.OK)
        {
            told.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            told.Headers.RetryAfter.ShouldNotBeNull();
        }

        using var again = await SendAsync(second.Client, body);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private string? _records;

    private Task<RunningServer> StartAsync(PaintEngine engine, bool postgreSql)
    {
        if (postgreSql)
            _records ??= $"--Easel:Storage:ConnectionString={PostgreSqlServer.Shared.CreateDatabase()}";
        return RunningServer.StartAsync(engine, _records is { } records ? [records] : [], data: _data.Path);
    }

    private static Task<HttpResponseMessage> SendAsync(
        RunningServer server,
        string body,
        string? lastEvent = null,
        bool headOnly = false
    ) => SendAsync(server.Client, body, lastEvent, headOnly);

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        string body,
        string? lastEvent = null,
        bool headOnly = false
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", "key");
        if (lastEvent is not null)
            request.Headers.Add("Last-Event-ID", lastEvent);
        return await client.SendAsync(
            request,
            headOnly ? HttpCompletionOption.ResponseHeadersRead : HttpCompletionOption.ResponseContentRead
        );
    }
}
