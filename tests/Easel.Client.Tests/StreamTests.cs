using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Streaming;
using Easel.Client.Tests.Support;
using Easel.Client.Vocabulary;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Client.Tests;

public sealed class StreamTests
{
    private static readonly ImageGenerateParams Request = new() { Prompt = "x", PartialImages = 2 };

    [Fact]
    public async Task Events_come_typed_and_in_order()
    {
        await using var server = new ScriptedServer(ScriptedServer.Stream(Payloads.Partial(0), Payloads.Partial(1), Payloads.Completed()));
        using var client = Payloads.Client(server);

        var events = await client.StreamGenerateAsync(Request).ToListAsync();

        events.Count.ShouldBe(3);
        events[0].ShouldBeOfType<ImageGenPartialImageEvent>().PartialImageIndex.ShouldBe(0);
        events[1].ShouldBeOfType<ImageGenPartialImageEvent>().PartialImageIndex.ShouldBe(1);
        var completed = events[2].ShouldBeOfType<ImageGenCompletedEvent>();
        completed.Bytes.ToArray().ShouldBe(Payloads.Bytes);
        completed.CreatedAt.ShouldBe(DateTimeOffset.FromUnixTimeSeconds(1713833628));
        completed.Usage!.TotalTokens.ShouldBe(100);
        completed.Size.ShouldBe(OutputSize.Square);
        completed.OutputFormat.ShouldBe(OutputFormat.Png);
        var request = server.Requests.ShouldHaveSingleItem();
        request.Body.ShouldBe("""{"prompt":"x","partial_images":2,"stream":true}""");
    }

    [Fact]
    public async Task Comments_unknown_events_and_a_closing_DONE_are_no_events()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Stream(
                ": keep-alive\n\n",
                Payloads.Event("image_generation.thinking", """{"type":"image_generation.thinking","b64_json":5}"""),
                Payloads.Event("tomorrow", """{"x":1}"""),
                Payloads.Completed(),
                "data: [DONE]\n\n",
                Payloads.Completed()
            )
        );
        using var client = Payloads.Client(server);
        (await client.StreamGenerateAsync(Request).ToListAsync()).ShouldHaveSingleItem().ShouldBeOfType<ImageGenCompletedEvent>();
    }

    [Fact]
    public async Task The_event_s_name_tells_its_type_where_the_data_does_not()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Stream(Payloads.Completed().Replace("\"type\":\"image_generation.completed\",", "", StringComparison.Ordinal))
        );
        using var client = Payloads.Client(server);
        (await client.StreamGenerateAsync(Request).ToListAsync())
            .ShouldHaveSingleItem()
            .ShouldBeOfType<ImageGenCompletedEvent>()
            .Bytes.ToArray()
            .ShouldBe(Payloads.Bytes);
    }

    [Fact]
    public async Task Each_warning_is_an_event_once_before_the_image_that_tells_it()
    {
        static string Told(int index) =>
            $$$"""
                ,"easel":{"image_index":{{{index}}},"warnings":[{"code":"unsupported_parameter","param":"style","message":"No styles."}]}
                """;
        await using var server = new ScriptedServer(
            ScriptedServer.Stream(Payloads.Completed(more: Told(0)), Payloads.Completed(more: Told(1)))
        );
        using var client = Payloads.Client(server);

        var events = await client.StreamGenerateAsync(Request).ToListAsync();

        events.Select(one => one.Type).ShouldBe(["warning", "image_generation.completed", "image_generation.completed"]);
        events[0]
            .ShouldBeOfType<WarningStreamEvent>()
            .Warning.ShouldBe(
                new EaselWarning
                {
                    Code = "unsupported_parameter",
                    Param = "style",
                    Message = "No styles.",
                }
            );
        events[2].ShouldBeOfType<ImageGenCompletedEvent>().ImageIndex.ShouldBe(1);
    }

    [Fact]
    public async Task An_edit_has_events_of_its_own()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Stream(Payloads.Partial(0, "image_edit"), Payloads.Completed("image_edit"))
        );
        using var client = Payloads.Client(server);
        var events = await client
            .StreamEditAsync(
                new ImageEditParams
                {
                    Prompt = "x",
                    Images = [ImageInput.FromBytes(Payloads.Bytes)],
                    PartialImages = 1,
                }
            )
            .ToListAsync();
        events[0].ShouldBeOfType<ImageEditPartialImageEvent>().Type.ShouldBe("image_edit.partial_image");
        events[1].ShouldBeOfType<ImageEditCompletedEvent>().Bytes.ToArray().ShouldBe(Payloads.Bytes);
        server.Requests[0].Body.ShouldContain("name=\"stream\"\r\n\r\ntrue\r\n");
    }

    [Fact]
    public async Task A_service_that_does_not_stream_is_heard_all_the_same()
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer(Payloads.OpenAI));
        using var client = Payloads.Client(server);
        var completed = (await client.StreamGenerateAsync(Request).ToListAsync())
            .ShouldHaveSingleItem()
            .ShouldBeOfType<ImageGenCompletedEvent>();
        completed.Bytes.ToArray().ShouldBe(Payloads.Bytes);
        completed.Usage!.OutputTokens.ShouldBe(50);
    }

    [Fact]
    public async Task A_stream_of_single_bytes_is_read()
    {
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.SendAsync(ScriptedConnection.StreamHead);
            foreach (var letter in Payloads.Partial() + Payloads.Completed())
                await connection.SendChunkAsync(letter.ToString());
            await connection.SendAsync("0\r\n\r\n");
        });
        using var client = Payloads.Client(server);
        (await client.StreamGenerateAsync(Request).ToListAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_client_that_is_slow_itself_does_not_time_out()
    {
        await using var server = new ScriptedServer(ScriptedServer.Stream(Payloads.Partial(), Payloads.Partial(1), Payloads.Completed()));
        var time = new FakeTimeProvider();
        using var client = Payloads.Client(server, options => (options.StreamIdleTimeout, options.Clock) = (TimeSpan.FromMinutes(1), time));
        var seen = 0;
        await foreach (var _ in client.StreamGenerateAsync(Request))
        {
            seen++;
            time.Advance(TimeSpan.FromMinutes(2));
        }

        seen.ShouldBe(3);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Leaving_a_stream_closes_the_connection(bool byToken)
    {
        var closed = new TaskCompletionSource();
        await using var server = new ScriptedServer(async connection =>
        {
            await connection.SendAsync(ScriptedConnection.StreamHead);
            await connection.SendChunkAsync(Payloads.Partial());
            await connection.ClosedAsync();
            closed.SetResult();
        });
        using var client = Payloads.Client(server);
        using var cancellation = new CancellationTokenSource();
        if (byToken)
        {
            var left = await Should.ThrowAsync<OperationCanceledException>(async () =>
            {
                await foreach (var _ in client.StreamGenerateAsync(Request, cancellation.Token))
                    await cancellation.CancelAsync();
            });
            left.CancellationToken.ShouldBe(cancellation.Token);
        }
        else
        {
            await foreach (var _ in client.StreamGenerateAsync(Request))
                break;
        }

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
