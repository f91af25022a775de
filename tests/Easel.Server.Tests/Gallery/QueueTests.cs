using System.Net;
using System.Text.Json;
using Easel.Server.Tests.Access;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Gallery;

/// <summary><c>/v1/queue</c>: what is drawn and waits, for whom, and how it is ended.</summary>
public sealed class QueueTests : IAsyncLifetime
{
    private const string Queue = "/v1/queue";

    private readonly PaintEngine _engine = new() { StepByStep = true };
    private KeyServer _server = null!;
    private string _mine = "";
    private string _yours = "";

    public async ValueTask InitializeAsync()
    {
        _server = await KeyServer.StartAsync(_engine);
        _mine = (await _server.CreateAsync(new { name = "mine", user = "ada" })).Value;
        _yours = (await _server.CreateAsync(new { name = "yours", user = "bob" })).Value;
    }

    public async ValueTask DisposeAsync()
    {
        _engine.Step(1000);
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task What_is_drawn_comes_first_with_its_steps_and_what_waits_with_its_place()
    {
        var first = DrawAsync(_mine, "a red fox");
        await Eventually.HoldsAsync(async () => (await ListAsync(_mine)) is [{ } one] && Text(one, "status") is "running");
        var second = DrawAsync(_mine, "a snowy owl");
        // It is listed a moment before it stands in the model's line.
        await Eventually.HoldsAsync(async () => (await ListAsync(_mine)) is [_, { } other] && Text(other, "status") is "waiting");
        _engine.Step(2);
        await Eventually.HoldsAsync(async () => (await ListAsync(_mine))[0].GetProperty("step").GetInt32() == 2);

        var items = await ListAsync(_mine);
        items.Select(item => Text(item, "status")).ShouldBe(["running", "waiting"]);
        items.Select(item => Text(item, "prompt")).ShouldBe(["a red fox", "a snowy owl"]);
        items[0].GetProperty("steps").GetInt32().ShouldBe(PaintEngine.Steps);
        items[0].GetProperty("ahead").ValueKind.ShouldBe(JsonValueKind.Null);
        items[1].GetProperty("ahead").GetInt32().ShouldBe(1);
        items.ShouldAllBe(item =>
            Text(item, "model") == "paint" && Text(item, "operation") == "generate" && Text(item, "kind") == "request"
        );

        _engine.Step(20);
        (await first).ShouldBe(HttpStatusCode.OK);
        (await second).ShouldBe(HttpStatusCode.OK);
        (await ListAsync(_mine)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_sees_the_own_and_an_administrator_all_without_their_prompts()
    {
        var mine = DrawAsync(_mine, "a secret");
        await Eventually.HoldsAsync(async () => (await ListAsync(_mine)).Count == 1);

        (await ListAsync(_yours)).ShouldBeEmpty();
        (await ListAsync(KeyServer.Admin)).ShouldBeEmpty();
        var seen = (await ListAsync(KeyServer.Admin, "?all=true")).ShouldHaveSingleItem();
        seen.TryGetProperty("prompt", out _).ShouldBeFalse();
        (Text(seen, "user"), seen.GetProperty("own").GetBoolean()).ShouldBe(("ada", false));
        await _server.AskAsync(HttpMethod.Get, $"{Queue}?all=true", _mine, expected: HttpStatusCode.Forbidden);
        await _server.AskAsync(HttpMethod.Get, $"{Queue}?all=maybe&x=1", _mine, expected: HttpStatusCode.BadRequest);
        await _server.AskAsync(HttpMethod.Post, $"{Queue}/{Text(seen, "id")}/cancel", _yours, expected: HttpStatusCode.NotFound);

        await _server.AskAsync(HttpMethod.Post, $"{Queue}/{Text(seen, "id")}/cancel", KeyServer.Admin);
        (await mine).ShouldBe(HttpStatusCode.BadRequest);
        await Eventually.HoldsAsync(async () => (await ListAsync(_mine)).Count == 0);
    }

    [Fact]
    public async Task Whoever_waits_for_what_is_cancelled_is_told_and_the_next_has_its_turn()
    {
        var drawing = _server.SendAsync(HttpMethod.Post, RunningServer.Generations, _mine, new { prompt = "one" });
        await Eventually.HoldsAsync(async () => (await ListAsync(_mine)).Count == 1);
        var waiting = DrawAsync(_mine, "two");
        await Eventually.HoldsAsync(async () => (await ListAsync(_mine)).Count == 2);

        await _server.AskAsync(HttpMethod.Post, $"{Queue}/{Text((await ListAsync(_mine))[0], "id")}/cancel", _mine);

        using var response = await drawing;
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("code").GetString().ShouldBe("cancelled");
        _engine.Step(20);
        (await waiting).ShouldBe(HttpStatusCode.OK);
        await _server.AskAsync(HttpMethod.Post, $"{Queue}/run_none/cancel", _mine, expected: HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_job_is_one_item_with_how_far_its_drawing_is()
    {
        var body = new
        {
            model = "paint",
            input = "a fox",
            background = true,
            tools = new[] { new { type = "image_generation" } },
        };
        var job = await _server.AskAsync(HttpMethod.Post, "/v1/responses", _mine, body);
        _engine.Step();
        await Eventually.HoldsAsync(async () =>
            (await ListAsync(_mine)) is [{ } one] && one.TryGetProperty("step", out var step) && step.GetInt32() == 1
        );

        var item = (await ListAsync(_mine)).ShouldHaveSingleItem();
        (Text(item, "id"), Text(item, "kind")).ShouldBe((Text(job, "id"), "response"));
        (await ListAsync(KeyServer.Admin, "?all=true")).ShouldHaveSingleItem();
        await _server.AskAsync(HttpMethod.Post, $"{Queue}/{Text(item, "id")}/cancel", KeyServer.Admin);

        await Eventually.HoldsAsync(async () => (await ListAsync(_mine)).Count == 0);
        await Eventually.HoldsAsync(async () =>
            Text(await _server.AskAsync(HttpMethod.Get, $"/v1/jobs/{Text(job, "id")}", _mine), "status") is "cancelled"
        );
    }

    private async Task<HttpStatusCode> DrawAsync(string key, string prompt)
    {
        using var response = await _server.SendAsync(HttpMethod.Post, RunningServer.Generations, key, new { prompt });
        return response.StatusCode;
    }

    private async Task<List<JsonElement>> ListAsync(string key, string query = "") =>
        [.. (await _server.AskAsync(HttpMethod.Get, Queue + query, key)).GetProperty("data").EnumerateArray()];

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
}
