using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Abstractions.Events;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Dialects.OpenAI.Responses.Writing;
using Easel.Jobs;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Responses;

/// <summary>An image that was kept and is not there any more: no client is shown a completed response without it.</summary>
public sealed class LostImageTests : ResponseServer
{
    private const string Lost = "not in this server's storage any more";

    [Fact]
    public async Task The_response_has_failed_however_it_is_asked_for()
    {
        var id = IdOf(await RespondAsync(Ask(null, new() { ["partial_images"] = 1 }, ("background", true), ("stream", false))));
        await StatusAsync(id, "completed");
        var heard = Events(await Server.Client.GetStringAsync($"{Responses}/{id}?stream=true"));
        Lose("image");

        var response = await GetAsync($"{Responses}/{id}");
        response.GetProperty("status").GetString().ShouldBe("failed");
        response.GetProperty("error").GetProperty("message").GetString()!.ShouldContain(Lost);
        Call(response).GetProperty("status").GetString().ShouldBe("failed");
        Schema.Responses.Problems("Response", response).ShouldBeEmpty();

        var events = Events(await Server.Client.GetStringAsync($"{Responses}/{id}?stream=true"));
        Types(events).Last().ShouldBe("failed");
        Types(events).ShouldNotContain("completed");
        events[^1].GetProperty("response").GetProperty("error").GetProperty("message").GetString()!.ShouldContain(Lost);

        // Who has heard of the image goes on after that.
        var last = heard.Count - 2;
        var rest = Events(await Server.Client.GetStringAsync($"{Responses}/{id}?stream=true&starting_after={last}"), last + 1);
        Types(rest).ShouldBe(["failed"]);
    }

    [Fact]
    public async Task Nothing_else_is_drawn_or_edited_in_its_place()
    {
        var id = IdOf(await RespondAsync(Ask()));
        Lose("image");

        using var next = await PostAsync(Ask("make it blue", null, ("previous_response_id", id)));

        var error = await RunningServer.JsonAsync(next);
        next.StatusCode.ShouldBe(HttpStatusCode.BadRequest, error.ToString());
        error.GetProperty("error").GetProperty("code").GetString().ShouldBe("item_not_found");
        Engine.Seen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_preview_that_is_lost_ends_the_stream_and_says_so()
    {
        var id = IdOf(await RespondAsync(Ask(null, new() { ["partial_images"] = 1 }, ("background", true))));
        await StatusAsync(id, "completed");
        Lose("partial-0");

        var stream = Sse.Parse(await Server.Client.GetStringAsync($"{Responses}/{id}?stream=true"));

        stream[^1].Event.ShouldBe("response.failed");
        stream[^1].Data.ToString().ShouldContain(Lost);
        (await GetAsync($"{Responses}/{id}")).GetProperty("status").GetString().ShouldBe("completed", "the image is there");
    }

    [Fact]
    public async Task An_image_of_the_input_that_is_lost_is_told()
    {
        var drawn = Call(await RespondAsync(Ask()));
        var call = new JsonObject { ["type"] = "image_generation_call", ["id"] = IdOf(drawn) };
        var id = IdOf(await RespondAsync(Ask(new JsonArray(call, Message(Text("make it blue"))))));
        var items = $"{Responses}/{id}/input_items";
        Result((await GetAsync(items)).GetProperty("data")[1]).ShouldBe(Result(drawn));

        Lose("input-0");

        (await GetAsync(items, HttpStatusCode.InternalServerError)).ToString().ShouldContain(Lost);
    }

    [Fact]
    public void A_note_that_follows_the_image_does_not_hide_it()
    {
        var image = new ImageNote("image-1", "opaque", null, Recipe(1), []);
        var state = State(new PartialNote(0, "partial-0"), image);
        var told = ResponseEvent.Of(state).Select(one => one.Type.ToString()).ToList();

        foreach (var late in new ResponseNote[] { new PartialNote(1, "partial-1"), Generating })
        {
            var later = state with { Notes = [.. state.Notes, late] };
            later.Image.ShouldBe(image);
            ResponseEvent.Of(later).Select(one => one.Type.ToString()).ShouldBe(told, "what was told stays where it was");
        }

        var again = new ImageNote("image-2", "opaque", null, Recipe(1), []);
        var twice = state with { Notes = [.. state.Notes, again] };
        twice.Image.ShouldBe(again, "it was drawn again because the first was lost");
        ResponseEvent.Of(twice).Select(one => one.Type.ToString()).ShouldBe(told);
    }

    private static GeneratingNote Generating { get; } = new("m", "generate", "64x64", "auto", "auto", "png", 1, 1);

    private static ImageRecipe Recipe(long seed) => new() { Model = "m", Seed = seed };

    private static ResponseState State(params ResponseNote[] notes) =>
        new(
            JsonSerializer.Deserialize("""{"Id":"resp_0","Model":"m","Input":[],"Echo":{}}""", ResponseJson.Request)!,
            new Job
            {
                Id = "resp_0",
                Owner = "me",
                Kind = "response",
                State = JobState.Completed,
                CreatedAt = DateTimeOffset.UnixEpoch,
                StartedAt = DateTimeOffset.UnixEpoch,
                EndedAt = DateTimeOffset.UnixEpoch,
            },
            [Generating, .. notes]
        );

    private void Lose(string name) =>
        File.Delete(KeptPaths().Single(path => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal)));
}
