using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Server.Tests.AIsBreaker;

/// <summary>Streamed answers: <c>progress</c>, <c>final</c>, <c>error</c>.</summary>
public sealed class ProcessStreamTests : ProcessServer
{
    [Theory]
    [InlineData("url")]
    [InlineData("base64")]
    public async Task Unfinished_images_come_before_the_whole_answer(string delivery)
    {
        var events = await EventsAsync(
            ProcessClient.Draw(
                requested: new
                {
                    image = new
                    {
                        width = 64,
                        height = 64,
                        delivery,
                    },
                },
                internOptions: new { seed = 9 }
            )
        );

        events.Select(one => one.Event).ShouldBe(["progress", "progress", "final"]);
        foreach (var (_, data) in events[..2])
        {
            data.EnumerateObject().Select(member => member.Name).ShouldBe(["outputs"]);
            var image = ProcessClient.CheckOutputs(data.GetProperty("outputs")).ShouldHaveSingleItem();
            (image.GetProperty("index").GetInt32(), image.GetProperty("isProcessing").GetBoolean()).ShouldBe((0, true));
            image.TryGetProperty(delivery, out _).ShouldBeTrue();
            Convert.ToHexString((await Client.FilesAsync(data))[0].AsSpan(0, 4)).ShouldBe("89504E47");
        }

        ProcessClient.CheckFinal(events[2].Data);
        // Two previews of 100 tokens, 3 for the text, and a 256th of 1,056 for 64x64: 4 (OpenAI's table, by area).
        events[2].Data.GetProperty("usage").GetProperty("totalTokens").GetInt32().ShouldBe(207);
        var whole = await Client.ProcessAsync(
            ProcessClient.Draw(
                requested: new
                {
                    image = new
                    {
                        width = 64,
                        height = 64,
                        delivery,
                    },
                },
                internOptions: new { seed = 9 }
            )
        );
        (await Client.FilesAsync(events[2].Data)).ShouldBe(await Client.FilesAsync(whole));
    }

    [Fact]
    public async Task Finished_images_come_as_they_are_done_and_all_of_them_at_the_end()
    {
        var events = await EventsAsync(
            ProcessClient.Draw(
                requested: new { image = new { width = 64, height = 64 }, samples = 3 },
                internOptions: new { partialImages = 0 }
            )
        );

        events.Select(one => one.Event).ShouldBe(["progress", "progress", "final"]);
        events[..2]
            .Select(one => one.Data.GetProperty("outputs")[0].GetProperty("image"))
            .Select(image => (image.GetProperty("index").GetInt32(), image.GetProperty("isProcessing").GetBoolean()))
            .ShouldBe([(0, false), (1, false)]);
        events[2].Data.GetProperty("outputs").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task A_stream_leads_to_a_state_to_go_on_with()
    {
        var events = await EventsAsync(ProcessClient.Draw(requested: new { image = new { width = 64, height = 64 } }));
        await Client.ProcessAsync(ProcessClient.Draw("b", conversationState: events[^1].Data.GetProperty("conversationState").GetString()));

        Engine.Seen[^1].ShouldBeOfType<EditRequest>().Images[0].Size.ShouldBe(new ImageSize(64, 64));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failure_in_mid_stream_is_the_last_event(bool thrown)
    {
        var error = new ImageError(ImageErrorKind.Engine, null, null, "secret");
        Engine.BeforeStep = step =>
            step < 3 ? null
            : thrown ? throw new InvalidOperationException("secret")
            : error;

        var events = await EventsAsync(ProcessClient.Draw(requested: new { image = new { width = 64, height = 64 } }));

        events.Select(one => one.Event).ShouldBe(["progress", "progress", "error"]);
        var (status, message) = ProcessClient.Error(events[^1].Data, System.Net.HttpStatusCode.InternalServerError);
        status.ShouldBe(500);
        message.ShouldNotContain("secret");
    }

    [Fact]
    public async Task What_is_wrong_before_the_stream_is_a_plain_error()
    {
        var (status, message) = await Client.FailAsync(
            new
            {
                inputs = new[] { ProcessClient.User("a") },
                stream = true,
                requested = new { samples = 0 },
            }
        );
        (status, message).ShouldBe((400, "'request.requested.samples' is 0; it must be between 1 and 10."));

        Engine.BeforeStep = _ => new ImageError(ImageErrorKind.Overloaded, null, null, "Too much.");
        (await Client.FailAsync(new { inputs = new[] { ProcessClient.User("a") }, stream = true })).ShouldBe((429, "Too much."));
    }

    [Fact]
    public async Task A_stream_goes_on_where_its_connection_was_lost()
    {
        const string Body =
            """{"service":{"serviceId":"text-to-image:easel"},"request":{"inputs":[{"text":{"role":"user","content":"a"}}],"stream":true}}""";
        using var first = await Client.RawAsync(Body, prepare: headers => headers.Add("Idempotency-Key", "k"));
        var all = await first.Content.ReadAsStringAsync();
        using var rest = await Client.RawAsync(
            Body,
            prepare: headers =>
            {
                headers.Add("Idempotency-Key", "k");
                headers.Add("Last-Event-ID", "2");
            }
        );

        var resumed = await rest.Content.ReadAsStringAsync();
        resumed.ShouldStartWith("id: 3\nevent: final\n");
        all.ShouldEndWith(resumed);
        Engine.Seen.Count.ShouldBe(1);
    }

    private async Task<List<(string Event, JsonElement Data)>> EventsAsync(Dictionary<string, object?> request)
    {
        var events = new List<(string, JsonElement)>();
        await foreach (var one in Client.StreamAsync(request))
            events.Add(one);
        return events;
    }
}
