using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>What the Images API gained until November 2026.</summary>
public sealed class NewestParameterTests : IAsyncLifetime
{
    private readonly PaintEngine _engine = new();

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(_engine);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("gpt-image-2.5-sunburst", "xhigh", true)]
    [InlineData("gpt-image-2.6-flare", "max", true)]
    [InlineData("gpt-image-2", "xhigh", false)]
    [InlineData("gpt-image-1", "max", false)]
    [InlineData("paint", "xhigh", true)]
    public async Task The_best_qualities_are_of_the_newest_models(string model, string quality, bool known)
    {
        using var response = await _server.GenerateAsync(Ask(("model", model), ("quality", quality)));
        var json = await RunningServer.JsonAsync(response);

        if (!known)
        {
            Error(response, json).ShouldBe((HttpStatusCode.BadRequest, "quality"));
            return;
        }

        // The local model draws the best it can, and says so.
        _engine.Seen[^1].Quality.ShouldBe(ImageQuality.High);
        Warned(json).ShouldContain("quality");
    }

    [Theory]
    [InlineData("gpt-image-2.6-sunburst", true)]
    [InlineData("paint", true)]
    [InlineData("gpt-image-2.5-flare", false)]
    public async Task Complexity_is_of_the_newest_models(string model, bool known)
    {
        using var response = await _server.GenerateAsync(Ask(("model", model), ("complexity", "high")));
        var json = await RunningServer.JsonAsync(response);

        if (known)
            Warned(json).ShouldBe(["complexity"]);
        else
            Error(response, json).ShouldBe((HttpStatusCode.BadRequest, "complexity"));
    }

    [Fact]
    public async Task A_safety_identifier_is_sent_back_and_wins_over_user()
    {
        var whole = await RunningServer.JsonAsync(await _server.GenerateAsync(Ask(("safety_identifier", "id-1"), ("user", "u"))));
        whole.GetProperty("safety_identifier").GetString().ShouldBe("id-1");
        _engine.Seen[^1].User.ShouldBe("id-1");

        using var streamed = await _server.GenerateAsync(Ask(("safety_identifier", "id-2"), ("stream", true)));
        Sse.Parse(await streamed.Content.ReadAsStringAsync())[^1].Data.GetProperty("safety_identifier").GetString().ShouldBe("id-2");

        var without = await RunningServer.JsonAsync(await _server.GenerateAsync(Ask()));
        without.GetProperty("safety_identifier").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task One_that_is_too_long_is_refused()
    {
        using var response = await _server.GenerateAsync(Ask(("safety_identifier", new string('x', 65))));

        Error(response, await RunningServer.JsonAsync(response)).ShouldBe((HttpStatusCode.BadRequest, "safety_identifier"));
    }

    [Theory]
    [InlineData("2880x2880", true)]
    [InlineData("3840x2160", true)]
    [InlineData("3072x2720", false)]
    [InlineData("3856x1296", false)]
    public async Task Sizes_are_bounded_by_their_pixels(string size, bool allowed)
    {
        // The size is all that matters here.
        _engine.BeforeStep = _ => new ImageError(ImageErrorKind.Overloaded, null, null, "Enough.");
        using var response = await _server.GenerateAsync(Ask(("size", size)));

        response.StatusCode.ShouldBe(allowed ? HttpStatusCode.TooManyRequests : HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("gpt-image-1.5", "2026-12-01")]
    [InlineData("dall-e-3", "2026-05-12")]
    [InlineData("gpt-image-2.6-flare", null)]
    [InlineData("paint", null)]
    public async Task A_model_says_when_it_is_shut_down(string model, string? date)
    {
        var json = await RunningServer.JsonAsync(await _server.Client.GetAsync($"/v1/models/{model}"));

        json.GetProperty("shutdown_date").GetString().ShouldBe(date);
    }

    [Fact]
    public async Task A_refusal_says_what_it_was_for_and_what_of()
    {
        _engine.BeforeStep = _ => new ImageError(ImageErrorKind.Blocked, "moderation_blocked", "prompt", "No.")
        {
            Categories = ["violence", "hate"],
            Stage = RefusalStage.Output,
        };
        using var response = await _server.GenerateAsync(Ask());

        var details = (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("moderation_details");
        details.GetProperty("categories").EnumerateArray().Select(one => one.GetString()).ShouldBe(["violence", "hate"]);
        details.GetProperty("moderation_stage").GetString().ShouldBe("output");
    }

    private static JsonObject Ask(params (string Name, JsonNode? Value)[] more)
    {
        var body = new JsonObject { ["prompt"] = "a red apple", ["size"] = "64x64" };
        foreach (var (name, value) in more)
            body[name] = value;
        return body;
    }

    private static (HttpStatusCode, string?) Error(HttpResponseMessage response, JsonElement json) =>
        (response.StatusCode, json.GetProperty("error").GetProperty("param").GetString());

    private static IEnumerable<string?> Warned(JsonElement json) =>
        json.GetProperty("easel").GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("param").GetString());
}
