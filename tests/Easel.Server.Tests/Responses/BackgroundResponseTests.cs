using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Responses;

/// <summary>Responses that are worked on while nobody waits: polled, followed, cancelled, and done by another server.</summary>
public sealed class BackgroundResponseTests : ResponseServer
{
    private readonly ManualTime _time = new();

    private protected override TimeProvider Time => _time;

    [Fact]
    public async Task It_is_queued_at_once_and_then_done()
    {
        Engine.StepByStep = true;
        var queued = await RespondAsync(Ask(null, null, ("background", true)));

        queued.GetProperty("status").GetString().ShouldBe("queued");
        queued.GetProperty("background").GetBoolean().ShouldBeTrue();
        queued.GetProperty("output").GetArrayLength().ShouldBe(0);
        await StatusAsync(IdOf(queued), "in_progress");
        Engine.Step(PaintEngine.Steps);
        await StatusAsync(IdOf(queued), "completed");
        Result(Call(await GetAsync($"{Responses}/{IdOf(queued)}"))).Length.ShouldBeGreaterThan(0);
        var job = await GetAsync($"/v1/jobs/{IdOf(queued)}");
        job.GetProperty("kind").GetString().ShouldBe("response");
        job.GetProperty("status").GetString().ShouldBe("completed");
    }

    [Fact]
    public async Task Its_stream_is_followed_from_the_middle_while_it_is_made()
    {
        Engine.StepByStep = true;
        var id = IdOf(await RespondAsync(Ask(null, new() { ["partial_images"] = 2 }, ("background", true))));
        Engine.Step(2);
        await Eventually.HoldsAsync(() => KeptFiles().Contains("partial-0", StringComparer.Ordinal));

        using var live = await Server.Client.GetAsync(
            $"{Responses}/{id}?stream=true&starting_after=3",
            HttpCompletionOption.ResponseHeadersRead
        );
        Engine.Step(2);
        var rest = await live.Content.ReadAsStringAsync();

        Events(rest, 4);
        var whole = await Server.Client.GetStringAsync($"{Responses}/{id}?stream=true");
        Types(Events(whole)).Take(4).ShouldBe(["created", "queued", "in_progress", "output_item.added"]);
        whole.ShouldEndWith(rest);
    }

    [Fact]
    public async Task Cancelling_stops_the_work_within_a_step()
    {
        Engine.StepByStep = true;
        var id = IdOf(await RespondAsync(Ask(null, null, ("background", true))));
        using var live = await Server.Client.GetAsync($"{Responses}/{id}?stream=true", HttpCompletionOption.ResponseHeadersRead);
        Engine.Step();
        await StatusAsync(id, "in_progress");

        var cancelled = await CancelAsync(id, HttpStatusCode.OK);

        cancelled.GetProperty("status").GetString().ShouldBe("cancelled");
        await Engine.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var last = Events(await live.Content.ReadAsStringAsync())[^1];
        last.GetProperty("type").GetString().ShouldBe("response.incomplete");
        last.GetProperty("response").ToString().ShouldBe(cancelled.ToString());
        (await CancelAsync(id, HttpStatusCode.OK)).ToString().ShouldBe(cancelled.ToString(), "to cancel twice is to cancel once");
    }

    [Fact]
    public async Task What_has_ended_cannot_be_cancelled()
    {
        var id = IdOf(await RespondAsync(Ask()));

        (await CancelAsync(id, HttpStatusCode.BadRequest)).GetProperty("error").GetProperty("code").GetString().ShouldBe("already_ended");
        (await CancelAsync("resp_nobody", HttpStatusCode.NotFound))
            .GetProperty("error")
            .GetProperty("code")
            .GetString()
            .ShouldBe("response_not_found");
    }

    [Fact]
    public async Task A_response_that_is_deleted_while_it_is_drawn_stops()
    {
        Engine.StepByStep = true;
        var id = IdOf(await RespondAsync(Ask(null, null, ("background", true))));
        await Eventually.HoldsAsync(() => Engine.Seen.Count == 1);

        await Server.Client.DeleteAsync($"{Responses}/{id}");

        await Engine.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await GetAsync($"{Responses}/{id}", HttpStatusCode.NotFound);
        KeptFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task Stopping_the_server_in_mid_work_loses_no_event_and_repeats_none()
    {
        Engine.StepByStep = true;
        var id = IdOf(await RespondAsync(Ask(null, new() { ["partial_images"] = 2 }, ("background", true))));
        Engine.Step(2);
        await Eventually.HoldsAsync(() => KeptFiles().Contains("partial-0", StringComparer.Ordinal));
        var before = await UntilAsync(id, "image_generation_call.partial_image");
        await Server.DisposeAsync();

        Server = await StartAsync(new PaintEngine());
        await StatusAsync(id, "completed");

        var after = Events(await Server.Client.GetStringAsync($"{Responses}/{id}?stream=true"));
        Types(after).Count(type => type is "image_generation_call.partial_image").ShouldBe(2);
        Types(after).Count(type => type is "in_progress").ShouldBe(1);
        after.Take(before.Count).Select(one => one.ToString()).ShouldBe(before.Select(one => one.ToString()));
        KeptFiles().ShouldBe(["image", "partial-0", "partial-1"]);
    }

    [Fact]
    public async Task An_edit_of_the_queue_finds_its_images_and_its_mask_after_a_restart()
    {
        Engine.StepByStep = true;
        var png = Base64(TestPictures.Png(96, 64));
        var id = IdOf(
            await RespondAsync(
                Ask(
                    new JsonArray(Message(Text("a hat"), Image(TestPictures.Png(96, 64)))),
                    new()
                    {
                        ["size"] = "auto",
                        ["seed"] = 9,
                        ["input_image_mask"] = new JsonObject { ["image_url"] = png },
                    },
                    ("background", true)
                )
            )
        );
        await Server.DisposeAsync();

        var engine = new LookingEngine();
        Server = await StartAsync(engine);
        await StatusAsync(id, "completed");

        var edit = engine.Edit();
        engine.Sizes.ShouldBe([new(96, 64)]);
        edit.Mask.ShouldNotBeNull();
        edit.Seed.ShouldBe(9);
        edit.Prompt.ShouldBe("a hat");
        Call(await GetAsync($"{Responses}/{id}")).GetProperty("action").GetString().ShouldBe("edit");
    }

    [Fact]
    public async Task It_expires_after_thirty_days()
    {
        var id = IdOf(await RespondAsync(Ask()));

        _time.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        await GetAsync($"{Responses}/{id}");
        _time.Advance(TimeSpan.FromSeconds(1));
        await GetAsync($"{Responses}/{id}", HttpStatusCode.NotFound);
    }

    /// <summary>The events that have happened, with the first of this type as the last.</summary>
    private async Task<IReadOnlyList<JsonElement>> UntilAsync(string id, string type)
    {
        using var live = await Server.Client.GetAsync($"{Responses}/{id}?stream=true", HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await live.Content.ReadAsStreamAsync());
        var events = new StringBuilder();
        var isLast = false;
        while (await reader.ReadLineAsync() is { } line)
        {
            events.Append(line).Append('\n');
            isLast |= line == $"event: response.{type}";
            if (isLast && line.Length == 0)
                break;
        }

        return Events(events.ToString());
    }

    private async Task<JsonElement> CancelAsync(string id, HttpStatusCode status)
    {
        using var answer = await Server.Client.PostAsync($"{Responses}/{id}/cancel", null);
        answer.StatusCode.ShouldBe(status);
        return await RunningServer.JsonAsync(answer);
    }
}
