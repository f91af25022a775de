using Easel.Client.Errors;
using Easel.Client.Images;
using Easel.Client.Streaming;
using Easel.Client.Tests.Support;

namespace Easel.Client.Tests;

/// <summary>Streams that break, stall or lie.</summary>
public sealed class BrokenStreamTests
{
    private static readonly ImageGenerateParams Request = new() { Prompt = "x", PartialImages = 2 };

    [Fact]
    public async Task An_error_in_mid_stream_is_an_exception_after_the_events_before_it()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Stream(
                Payloads.Partial(),
                Payloads.Event(
                    "error",
                    """{"type":"error","error":{"message":"Blocked.","type":"image_generation_user_error","code":"moderation_blocked","param":"prompt"}}"""
                )
            )
        );
        using var client = Payloads.Client(server);
        var seen = 0;
        var error = await Should.ThrowAsync<EaselBadRequestException>(async () =>
        {
            await foreach (var _ in client.StreamGenerateAsync(Request))
                seen++;
        });
        seen.ShouldBe(1);
        error.Code.ShouldBe("moderation_blocked");
        error.Param.ShouldBe("prompt");
        error.RequestId.ShouldBe("req_test");
        server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("data: {\"type\":\"image_generation.completed\",\"b64_json\":\"AQID")]
    [InlineData("event: image_generation.completed\n")]
    [InlineData("")]
    public async Task A_stream_that_dies_after_an_event_is_an_exception(string rest)
    {
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.SendAsync(ScriptedConnection.StreamHead);
            await connection.SendChunkAsync(Payloads.Partial() + rest);
        });
        using var client = Payloads.Client(server);
        var seen = 0;
        await Should.ThrowAsync<EaselConnectionException>(async () =>
        {
            await foreach (var _ in client.StreamGenerateAsync(Request))
                seen++;
        });
        seen.ShouldBe(1);
    }

    [Theory]
    [InlineData("data: {\"type\":\"image_generation.completed\",\"b64_json\":\"AQID", "in the middle of an event")]
    [InlineData("", "before an image was finished")]
    public async Task A_stream_that_ends_too_early_is_an_exception_though_its_body_is_whole(string rest, string message)
    {
        await using var server = new ScriptedServer(ScriptedServer.Stream(Payloads.Partial() + rest));
        using var client = Payloads.Client(server);
        (await Should.ThrowAsync<EaselConnectionException>(client.StreamGenerateAsync(Request).ToListAsync())).Message.ShouldContain(
            message
        );
    }

    [Fact]
    public async Task A_stream_that_dies_before_its_first_event_begins_again_under_the_same_key()
    {
        await using var server = new ScriptedServer(
            connection => connection.SendAsync(ScriptedConnection.StreamHead),
            ScriptedServer.Stream(Payloads.Completed())
        );
        using var client = Payloads.Client(server);
        (await client.StreamGenerateAsync(Request).ToListAsync()).Count.ShouldBe(1);
        server.Requests.Count.ShouldBe(2);
        server.Requests[1].Headers["Idempotency-Key"].ShouldBe(server.Requests[0].Headers["Idempotency-Key"]);
    }

    [Fact]
    public async Task A_stream_with_ids_that_dies_goes_on_after_the_last_event()
    {
        await using var server = new ScriptedServer(
            async connection =>
            {
                await connection.SendAsync(ScriptedConnection.StreamHead);
                await connection.SendChunkAsync("id: 1\n" + Payloads.Partial(0) + "id: 2\n" + Payloads.Partial(1)[..40]);
            },
            ScriptedServer.Stream("id: 2\n" + Payloads.Partial(1), "id: 3\n" + Payloads.Completed())
        );
        using var client = Payloads.Client(server);

        var events = await client.StreamGenerateAsync(Request).ToListAsync();

        events.Select(one => (one as PartialImageStreamEvent)?.PartialImageIndex).ShouldBe([0, 1, null]);
        server.Requests[0].Headers.ContainsKey("Last-Event-ID").ShouldBeFalse();
        server.Requests[1].Headers["Last-Event-ID"].ShouldBe("1");
        server.Requests[1].Headers["Idempotency-Key"].ShouldBe(server.Requests[0].Headers["Idempotency-Key"]);
    }

    [Fact]
    public async Task Silence_in_a_stream_is_a_time_out()
    {
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.SendAsync(ScriptedConnection.StreamHead);
            await connection.SendChunkAsync(Payloads.Partial());
            await connection.HangAsync();
        });
        using var client = Payloads.Client(server, options => options.StreamIdleTimeout = TimeSpan.FromMilliseconds(200));
        (await Should.ThrowAsync<EaselTimeoutException>(client.StreamGenerateAsync(Request).ToListAsync())).Message.ShouldContain("0.2 s");
    }

    [Theory]
    [InlineData("data: <html>\n\n")]
    [InlineData("data: [1]\n\n")]
    [InlineData("event: image_generation.completed\ndata: {\"type\":\"image_generation.completed\",\"b64_json\":\"*\"}\n\n")]
    public async Task An_event_that_is_none_is_an_exception(string garbage)
    {
        await using var server = new ScriptedServer(ScriptedServer.Stream(garbage));
        using var client = Payloads.Client(server);
        (await Should.ThrowAsync<EaselProtocolException>(client.StreamGenerateAsync(Request).ToListAsync())).RequestId.ShouldBe("req_test");
    }

    [Fact]
    public async Task An_event_larger_than_allowed_is_an_exception()
    {
        await using var server = new ScriptedServer(ScriptedServer.Stream($"data: {new string('x', 5000)}\n\n"));
        using var client = Payloads.Client(server, options => options.MaxResponseBytes = 4096);
        (await Should.ThrowAsync<EaselProtocolException>(client.StreamGenerateAsync(Request).ToListAsync())).Message.ShouldContain("4096");
    }
}
