using System.Net;
using System.Text;
using Easel.Dialects.Idempotency;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>Streams whose connection was lost.</summary>
public sealed class ResumeTests : IAsyncLifetime
{
    private const string Body = """{"prompt":"a","size":"64x64","stream":true,"partial_images":3,"n":2}""";

    // Three previews of each of two images, and the two images.
    private const int Events = 8;

    private readonly ManualTime _time = new();
    private readonly PaintEngine _engine = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() =>
        _server = await RunningServer.StartAsync(_engine, replace: services => services.AddSingleton<TimeProvider>(_time));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task With_a_key_events_are_numbered_and_without_they_are_not()
    {
        using var keyed = await SendAsync("key");
        var blocks = Blocks(await keyed.Content.ReadAsStringAsync());
        using var plain = await SendAsync(null);

        blocks.Select(block => block.Split('\n')[0]).ShouldBe(Enumerable.Range(1, Events).Select(id => $"id: {id}"));
        foreach (var block in blocks)
            block.Split('\n')[1].ShouldStartWith("event: image_generation.");
        (await plain.Content.ReadAsStringAsync()).ShouldNotContain("id: ");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task A_lost_stream_goes_on_after_the_last_event_neither_losing_nor_repeating_one(int received)
    {
        _engine.StepByStep = true;
        // A step gives a preview of each image.
        _engine.Step((received + 1) / 2);
        List<string> before;
        using (var lost = await SendAsync("key", headOnly: true))
        {
            using var reader = new StreamReader(await lost.Content.ReadAsStreamAsync());
            before = await ReadBlocksAsync(reader, received);
        }

        var resumed = SendAsync("key", lastEvent: $"{received}");
        _engine.Step(PaintEngine.Steps);
        using var rest = await resumed;
        using var whole = await SendAsync("key");

        var all = Blocks(await whole.Content.ReadAsStringAsync());
        all.Count.ShouldBe(Events);
        before.Concat(Blocks(await rest.Content.ReadAsStringAsync())).ShouldBe(all);
        _engine.Seen.Count.ShouldBe(1);
        _engine.Cancelled.Task.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task An_event_that_came_by_another_server_and_is_not_here_yet_is_waited_for()
    {
        _engine.StepByStep = true;
        _engine.Step();
        using (var lost = await SendAsync("key", headOnly: true))
        using (var reader = new StreamReader(await lost.Content.ReadAsStreamAsync()))
            await ReadBlocksAsync(reader, 2);

        var ahead = SendAsync("key", lastEvent: "4");
        // Answered after it was asked: so, most likely, is the other.
        (await SendAsync("key", lastEvent: "1", headOnly: true)).Dispose();
        _engine.Step(PaintEngine.Steps);
        using var rest = await ahead;

        rest.StatusCode.ShouldBe(HttpStatusCode.OK, await rest.Content.ReadAsStringAsync());
        Blocks(await rest.Content.ReadAsStringAsync()).Count.ShouldBe(Events - 4);
        using var beyond = await SendAsync("key", lastEvent: "9");
        beyond.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Any_event_of_a_finished_stream_can_be_gone_on_after()
    {
        using var whole = await SendAsync("key");
        var all = Blocks(await whole.Content.ReadAsStringAsync());
        for (var last = 1; last <= Events; last++)
        {
            using var rest = await SendAsync("key", lastEvent: $"{last}");
            rest.StatusCode.ShouldBe(HttpStatusCode.OK);
            Blocks(await rest.Content.ReadAsStringAsync()).ShouldBe(all[last..]);
        }

        _engine.Seen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task After_the_grace_time_work_that_nobody_follows_is_cancelled()
    {
        await LoseAsync();
        _time.Advance(TimeSpan.FromSeconds(119));
        _engine.Cancelled.Task.IsCompleted.ShouldBeFalse();
        await Eventually.HoldsAsync(() =>
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            return _engine.Cancelled.Task.IsCompleted;
        });
        _engine.StepByStep = false;

        await Eventually.HoldsAsync(async () => (await SendAsync("key", lastEvent: "1")).StatusCode == HttpStatusCode.NotFound);
        using var anew = await SendAsync("key");
        Blocks(await anew.Content.ReadAsStringAsync()).Count.ShouldBe(Events);
        _engine.Seen.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_follower_in_time_keeps_the_work_going()
    {
        await LoseAsync();
        _time.Advance(TimeSpan.FromSeconds(100));
        var resumed = SendAsync("key", lastEvent: "1");
        await Eventually.HoldsAsync(() => _time.Waiting >= 2);
        _time.Advance(TimeSpan.FromSeconds(1000));
        _engine.Step(PaintEngine.Steps);

        (await (await resumed).Content.ReadAsStringAsync()).ShouldContain("image_generation.completed");
        _engine.Cancelled.Task.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_that_stops_ends_the_work()
    {
        await LoseAsync();

        await _server.DisposeAsync();
        _server = await RunningServer.StartAsync();

        _engine.Cancelled.Task.IsCompleted.ShouldBeTrue();
    }

    [Theory]
    [InlineData("key", "9", HttpStatusCode.BadRequest, "invalid_value")]
    [InlineData("key", "first", HttpStatusCode.BadRequest, "invalid_value")]
    [InlineData("key", "-1", HttpStatusCode.BadRequest, "invalid_value")]
    [InlineData("another", "1", HttpStatusCode.NotFound, "stream_not_found")]
    public async Task What_cannot_be_gone_on_after_is_told(string key, string lastEvent, HttpStatusCode status, string code)
    {
        using var whole = await SendAsync("key");
        using var answer = await SendAsync(key, lastEvent);

        answer.StatusCode.ShouldBe(status);
        var error = (await RunningServer.JsonAsync(answer)).GetProperty("error");
        error.GetProperty("code").GetString().ShouldBe(code);
        error.GetProperty("param").GetString().ShouldBe("Last-Event-ID");
        _engine.Seen.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Numbers_come_before_events_whatever_the_pieces(int size)
    {
        const string Stream = "event: a\ndata: 1\n\nevent: b\ndata: 2\n\nevent: c\ndata: 3\n\n";
        var numbers = new EventNumbers { Enabled = true };
        var written = new StringBuilder();
        foreach (var piece in Encoding.ASCII.GetBytes(Stream).Chunk(size))
        {
            var rest = piece.AsMemory();
            while (!rest.IsEmpty)
            {
                var (number, length) = numbers.Next(rest.Span);
                written.Append(Encoding.ASCII.GetString(number.Span)).Append(Encoding.ASCII.GetString(rest.Span[..length]));
                rest = rest[length..];
            }
        }

        written.ToString().ShouldBe("id: 1\nevent: a\ndata: 1\n\nid: 2\nevent: b\ndata: 2\n\nid: 3\nevent: c\ndata: 3\n\n");
    }

    /// <summary>A stream is begun and its connection lost after the first events; the engine waits.</summary>
    private async Task LoseAsync()
    {
        _engine.StepByStep = true;
        _engine.Step();
        using (var lost = await SendAsync("key", headOnly: true))
        {
            using var reader = new StreamReader(await lost.Content.ReadAsStreamAsync());
            await ReadBlocksAsync(reader, 1);
        }

        // The sweep's timer, and now that of the grace time; the silence's timer in the handler is the third.
        await Eventually.HoldsAsync(() => _time.Waiting >= 3);
    }

    private static List<string> Blocks(string text) => [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)];

    private static async Task<List<string>> ReadBlocksAsync(StreamReader reader, int count)
    {
        var blocks = new List<string>();
        var lines = new List<string>();
        while (blocks.Count < count)
        {
            var line = (await reader.ReadLineAsync()).ShouldNotBeNull();
            if (line.Length > 0)
            {
                lines.Add(line);
                continue;
            }

            blocks.Add(string.Join('\n', lines));
            lines.Clear();
        }

        return blocks;
    }

    private async Task<HttpResponseMessage> SendAsync(string? key, string? lastEvent = null, bool headOnly = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations)
        {
            Content = new StringContent(Body, Encoding.UTF8, "application/json"),
        };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        if (lastEvent is not null)
            request.Headers.Add("Last-Event-ID", lastEvent);
        return await _server.Client.SendAsync(
            request,
            headOnly ? HttpCompletionOption.ResponseHeadersRead : HttpCompletionOption.ResponseContentRead
        );
    }
}
