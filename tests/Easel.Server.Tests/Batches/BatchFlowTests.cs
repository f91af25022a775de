using System.Net;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Dialects.OpenAI.Batches;
using Easel.Jobs;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Batches;

/// <summary>Who goes first, what a cancellation, the end of the day and the end of a server leave behind.</summary>
public sealed class BatchFlowTests : BatchServer
{
    private protected override string[] Arguments => ["--Easel:MaxQueuedRequests=2"];

    [Fact]
    public async Task Whoever_waits_for_an_answer_goes_before_the_next_line()
    {
        Engine.StepByStep = true;
        var batch = await CreateAsync(Line("1"), Line("2"), Line("3"), Line("4"));
        await Eventually.HoldsAsync(() => Engine.Seen.Count == 1);
        // Two may wait: when a third is refused, they do.
        var sent = Enumerable.Range(0, 3).Select(i => Server.GenerateAsync(new { prompt = $"now {i}", size = "64x64" })).ToList();
        using var refused = await await Task.WhenAny(sent);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        Engine.Step(100);

        foreach (var answer in await Task.WhenAll(sent))
            answer.Dispose();
        await BatchAsync(batch, "completed");
        var drawn = Drawn();
        drawn[0].ShouldBe("1");
        drawn[1..3].ShouldAllBe(prompt => prompt.StartsWith("now"));
        drawn[3..].ShouldBe(["2", "3", "4"]);
    }

    [Fact]
    public async Task What_was_done_before_a_cancellation_stays()
    {
        var id = await OneOfThreeAsync();

        (await CancelAsync(id)).GetProperty("status").GetString().ShouldBeOneOf("cancelling", "cancelled");
        var batch = await BatchAsync(id, "cancelled");

        Counts(batch).ShouldBe("1 + 0 of 3");
        Ids(await OutputAsync(batch)).ShouldBe(["1"]);
        batch.GetProperty("cancelled_at").ValueKind.ShouldBe(JsonValueKind.Number);
        (await CancelAsync(id)).GetProperty("status").GetString().ShouldBe("cancelled");
        Engine.StepByStep = false;
        using var next = await Server.GenerateAsync(new { prompt = "a", size = "64x64" });
        next.StatusCode.ShouldBe(HttpStatusCode.OK);
        Drawn().ShouldNotContain("3");
    }

    [Fact]
    public async Task What_has_ended_cannot_be_cancelled()
    {
        var id = await CreateAsync(Line("1"));
        await BatchAsync(id, "completed");

        using var answer = await Server.Client.PostAsync($"{Batches}/{id}/cancel", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(answer)).GetProperty("error").GetProperty("code").GetString().ShouldBe("already_ended");
    }

    [Fact]
    public async Task After_a_day_what_was_not_done_has_expired()
    {
        var id = await OneOfThreeAsync();
        Time.Advance(TimeSpan.FromHours(24));

        var batch = await BatchAsync(id, "expired");
        Counts(batch).ShouldBe("1 + 2 of 3");
        batch.GetProperty("expired_at").ValueKind.ShouldBe(JsonValueKind.Number);
        Ids(await OutputAsync(batch)).ShouldBe(["1"]);
        var errors = await ErrorsAsync(batch);
        Ids(errors).ShouldBe(["2", "3"]);
        errors[0].GetProperty("response").ValueKind.ShouldBe(JsonValueKind.Null);
        errors[0].GetProperty("error").GetProperty("code").GetString().ShouldBe("batch_expired");
    }

    [Fact]
    public async Task The_next_server_goes_on_where_one_was_stopped()
    {
        var id = await OneOfThreeAsync();
        await Server.DisposeAsync();
        Engine.StepByStep = false;
        var before = Drawn().Count;
        Server = await StartAsync();

        var batch = await BatchAsync(id, "completed");
        Ids(await OutputAsync(batch)).ShouldBe(["1", "2", "3"]);
        Drawn().Skip(before).ShouldBe(["2", "3"]);
    }

    [Fact]
    public async Task A_line_that_ends_its_server_each_time_is_given_up_and_the_others_are_done()
    {
        var input = await UploadAsync(Line("1"), Line("2"), Line("3"));
        var queue = Server.Services.GetRequiredService<IJobQueue>();
        var order = JsonSerializer.SerializeToUtf8Bytes(
            new BatchOrder(input, RunningServer.Generations, null, null),
            BatchRecords.Default.BatchOrder
        );
        // Four servers died: one in the first two lines, three in the first alone.
        var dead = await queue.AddClaimedAsync(
            new NewJob("batch_poison", "anyone", "batch", order, null),
            "dead",
            TimeSpan.FromSeconds(6),
            default
        );
        var note = new BatchNote(3, 1, null, null, Attempts: 4, Done: 0);
        await Server
            .Services.GetRequiredService<IJobStore>()
            .AppendAsync(dead.Lease, JsonSerializer.SerializeToUtf8Bytes(note, BatchRecords.Default.BatchNote), default);

        JsonElement batch = default;
        await Eventually.HoldsAsync(async () =>
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            return (batch = await BatchAsync("batch_poison")).GetProperty("status").GetString() is "completed";
        });
        Ids(await OutputAsync(batch)).ShouldBe(["2", "3"]);
        (await ErrorsAsync(batch)).Select(line => line.GetProperty("error").GetProperty("code").GetString()).ShouldBe(["server_error"]);
    }

    [Fact]
    public async Task A_failure_of_the_engine_is_the_lines_alone_and_never_tells_its_words()
    {
        Engine.BeforeStep = _ =>
            Drawn()[^1] switch
            {
                "bug" => throw new InvalidOperationException("secret"),
                "broken" => new ImageError(ImageErrorKind.Engine, null, null, "secret"),
                _ => null,
            };
        var batch = await BatchAsync(await CreateAsync(Line("a"), Line("bug"), Line("broken"), Line("b")), "completed");

        Ids(await OutputAsync(batch)).ShouldBe(["a", "b"]);
        var errors = await ErrorsAsync(batch);
        errors.Select(line => line.GetProperty("response").GetProperty("status_code").GetInt32()).ShouldBe([500, 500]);
        errors.ShouldAllBe(line => !line.ToString().Contains("secret"));
    }

    [Fact]
    public async Task A_line_whose_result_is_lost_is_drawn_again()
    {
        var id = await OneOfThreeAsync();
        File.Delete(Directory.GetFiles(DataFolder, "done-0", SearchOption.AllDirectories).Single());
        Engine.StepByStep = false;
        Engine.Step(3 * PaintEngine.Steps);

        // It is begun again after a moment.
        await Eventually.HoldsAsync(async () =>
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            return (await BatchAsync(id)).GetProperty("status").GetString() is "completed";
        });

        var batch = await BatchAsync(id);

        Ids(await OutputAsync(batch)).Order(StringComparer.Ordinal).ShouldBe(["1", "2", "3"]);
        Counts(batch).ShouldBe("3 + 0 of 3");
    }

    /// <summary>A batch of three lines, of which one is done and the next has begun.</summary>
    private async Task<string> OneOfThreeAsync()
    {
        Engine.StepByStep = true;
        var id = await CreateAsync(Line("1"), Line("2"), Line("3"));
        Engine.Step(PaintEngine.Steps);
        await Eventually.HoldsAsync(async () => Counts(await BatchAsync(id)) == "1 + 0 of 3");
        return id;
    }
}
