using System.Net;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Server.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Easel.Server.Tests.Responses;

/// <summary>A response's events: all of them, in order, from any of them on.</summary>
public sealed class ResponseStreamTests : ResponseServer
{
    private static readonly string[] Whole =
    [
        "created",
        "in_progress",
        "output_item.added",
        "image_generation_call.in_progress",
        "image_generation_call.generating",
        "image_generation_call.partial_image",
        "image_generation_call.partial_image",
        "image_generation_call.completed",
        "output_item.done",
        "output_item.added",
        "content_part.added",
        "output_text.delta",
        "output_text.done",
        "content_part.done",
        "output_item.done",
        "completed",
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Events_come_in_their_order(bool store)
    {
        var events = Events(
            await StreamAsync(Ask(null, new() { ["partial_images"] = 2, ["seed"] = 5 }, ("stream", true), ("store", store)))
        );

        Types(events).ShouldBe(Whole);
        events[0].GetProperty("response").GetProperty("status").GetString().ShouldBe("in_progress");
        events[0].GetProperty("response").GetProperty("output").GetArrayLength().ShouldBe(0);
        var (added, done) = (events[2].GetProperty("item"), events[8].GetProperty("item"));
        added.GetProperty("status").GetString().ShouldBe("in_progress");
        added.GetProperty("result").ValueKind.ShouldBe(JsonValueKind.Null);
        events[5].GetProperty("partial_image_index").GetInt32().ShouldBe(0);
        events[6].GetProperty("partial_image_index").GetInt32().ShouldBe(1);
        events[6].GetProperty("partial_image_b64").GetBytesFromBase64().Length.ShouldBeGreaterThan(0);
        events[6].GetProperty("size").GetString().ShouldBe("64x64");
        events
            .Skip(3)
            .Take(5)
            .Select(one => one.GetProperty("item_id").GetString())
            .Distinct()
            .ShouldBe([done.GetProperty("id").GetString()]);
        done.GetProperty("status").GetString().ShouldBe("completed");
        var response = events[^1].GetProperty("response");
        response.GetProperty("status").GetString().ShouldBe("completed");
        Call(response).ToString().ShouldBe(done.ToString());
        // 1,056 tokens of a medium 1024x1024 image by area, and two previews.
        response.GetProperty("usage").GetProperty("output_tokens").GetInt32().ShouldBe(4 + 200);
    }

    [Fact]
    public async Task A_finished_stream_is_read_again_from_any_event_also_after_a_restart()
    {
        var stream = await StreamAsync(Ask(null, new() { ["partial_images"] = 2 }, ("stream", true)));
        var id = IdOf(Events(stream)[0].GetProperty("response"));

        (await ResumeAsync(id, null)).ShouldBe(stream);
        await Server.DisposeAsync();
        Server = await StartAsync();
        foreach (var last in new[] { 0, 4, 14 })
        {
            var rest = await ResumeAsync(id, last);
            Events(rest, last + 1);
            stream.ShouldEndWith(rest);
        }

        (await ResumeAsync(id, 15)).ShouldBeEmpty("there is nothing after the last");
    }

    [Theory]
    [InlineData("stream=true&starting_after=16", "starting_after", "invalid_value")]
    [InlineData("stream=true&starting_after=-1", "starting_after", "invalid_value")]
    [InlineData("starting_after=1", "starting_after", "invalid_value")]
    [InlineData("stream=maybe", "stream", "invalid_value")]
    [InlineData("foo=1", "foo", "unknown_parameter")]
    public async Task A_wrong_question_is_told(string query, string param, string code)
    {
        var id = IdOf(await RespondAsync(Ask()));

        var error = (await GetAsync($"{Responses}/{id}?{query}", HttpStatusCode.BadRequest)).GetProperty("error");

        error.GetProperty("param").GetString().ShouldBe(param);
        error.GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task A_failure_in_mid_stream_is_its_last_event()
    {
        Engine.BeforeStep = step => step == 3 ? new ImageError(ImageErrorKind.Engine, "broken", null, "secret") : null;
        var events = Events(await StreamAsync(Ask(null, new() { ["partial_images"] = 1 }, ("stream", true))));

        Types(events)
            .Skip(4)
            .ShouldBe(["image_generation_call.generating", "image_generation_call.partial_image", "output_item.done", "failed"]);
        events[^2].GetProperty("item").GetProperty("status").GetString().ShouldBe("failed");
        var response = events[^1].GetProperty("response");
        response.GetProperty("status").GetString().ShouldBe("failed");
        response.GetProperty("error").GetProperty("code").GetString().ShouldBe("server_error");
        response.GetProperty("error").GetProperty("message").GetString()!.ShouldNotContain("secret");
        (await GetAsync($"{Responses}/{IdOf(response)}")).ToString().ShouldBe(response.ToString());
    }

    [Fact]
    public async Task A_stream_that_cannot_go_on_ends_with_the_failed_response()
    {
        var (id, live) = await FollowAsync();
        using (live)
        {
            using (var database = new SqliteConnection($"Data Source={Path.Combine(DataFolder, "easel.db")};Pooling=False"))
            {
                database.Open();
                using var damage = database.CreateCommand();
                damage.CommandText = "INSERT INTO job_notes (job, note) SELECT sequence, '{' FROM jobs";
                damage.ExecuteNonQuery();
            }

            var failed = Failed(Events(await live.Content.ReadAsStringAsync()));
            failed.GetProperty("id").GetString().ShouldBe(id);
            failed.GetProperty("error").GetProperty("message").GetString()!.ShouldContain(id);
        }

        using var whole = await Server.Client.GetAsync($"{Responses}/{id}");
        whole.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task A_stream_whose_response_is_deleted_ends_with_the_failed_response()
    {
        var (id, live) = await FollowAsync();
        using (live)
        {
            await Server.Client.DeleteAsync($"{Responses}/{id}");

            Failed(Events(await live.Content.ReadAsStringAsync()))
                .GetProperty("error")
                .GetProperty("message")
                .GetString()
                .ShouldBe("The response was deleted.");
        }
    }

    /// <summary>A response in the background that has begun and waits, and its stream.</summary>
    private async Task<(string Id, HttpResponseMessage Live)> FollowAsync()
    {
        Engine.StepByStep = true;
        var id = IdOf(await RespondAsync(Ask(null, null, ("background", true))));
        await Eventually.HoldsAsync(() => Engine.Seen.Count == 1);
        return (id, await Server.Client.GetAsync($"{Responses}/{id}?stream=true", HttpCompletionOption.ResponseHeadersRead));
    }

    private static JsonElement Failed(IReadOnlyList<JsonElement> events)
    {
        events[^1].GetProperty("type").GetString().ShouldBe("response.failed");
        var response = events[^1].GetProperty("response");
        response.GetProperty("status").GetString().ShouldBe("failed");
        response.GetProperty("error").GetProperty("code").GetString().ShouldBe("server_error");
        return response;
    }

    [Fact]
    public async Task The_same_key_gives_the_same_response()
    {
        Server.Client.DefaultRequestHeaders.Add("Idempotency-Key", "a-key");
        var first = await RespondAsync(Ask());
        var again = await RespondAsync(Ask());

        IdOf(again).ShouldBe(IdOf(first));
        Engine.Seen.Count.ShouldBe(1);
    }

    private async Task<string> ResumeAsync(string id, int? after) =>
        await Server.Client.GetStringAsync($"{Responses}/{id}?stream=true{(after is null ? "" : $"&starting_after={after}")}");
}
