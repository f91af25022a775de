using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Abstractions.Events;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Chat;

/// <summary>Streamed chat completions.</summary>
public sealed class ChatStreamTests : ChatServer
{
    [Fact]
    public async Task A_stream_says_who_speaks_sends_the_image_and_ends()
    {
        var chunks = await ChunksAsync(Ask(null, ("stream", true)));

        chunks.Count.ShouldBe(3);
        chunks.ShouldAllBe(chunk => chunk.GetProperty("object").GetString() == "chat.completion.chunk");
        chunks.Select(chunk => chunk.GetProperty("id").GetString()).Distinct().Count().ShouldBe(1);
        Delta(chunks[0]).GetProperty("role").GetString().ShouldBe("assistant");
        SizeOf(Delta(chunks[1]).GetProperty("images")[0].GetProperty("image_url").GetProperty("url").GetString()!).ShouldBe((64, 64));
        chunks.Select(Finish).ShouldBe([null, null, "stop"]);
    }

    [Fact]
    public async Task Usage_comes_last_where_it_is_asked_for()
    {
        var chunks = await ChunksAsync(
            Ask(null, ("stream", true), ("stream_options", new JsonObject { ["include_usage"] = true }), ("n", 2))
        );

        chunks[^1].GetProperty("choices").GetArrayLength().ShouldBe(0);
        chunks[^1].GetProperty("usage").GetProperty("completion_tokens").GetInt32().ShouldBe(8);
        chunks.SkipLast(1).ShouldAllBe(chunk => chunk.GetProperty("usage").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Previews_stand_beside_the_choices()
    {
        var chunks = await ChunksAsync(Ask(null, ("stream", true), ("partial_images", 2)));

        var previews = chunks.Where(chunk =>
            chunk.TryGetProperty("easel", out var easel) && easel.TryGetProperty("partial_image_index", out _)
        );
        previews
            .Select(chunk => chunk.GetProperty("easel").GetProperty("image_url").GetProperty("url").GetString()![..22])
            .ShouldBe(["data:image/png;base64,", "data:image/png;base64,"]);
        chunks.Count(chunk => Delta(chunk).TryGetProperty("images", out _)).ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_may_carry_urls()
    {
        var chunks = await ChunksAsync(
            Ask(null, ("stream", true), ("image_config", new JsonObject { ["size"] = "64x64", ["response_format"] = "url" }))
        );

        Delta(chunks[1]).GetProperty("images")[0].GetProperty("image_url").GetProperty("url").GetString()!.ShouldContain("/v1/assets/");
        chunks[1].GetProperty("easel").GetProperty("warnings").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_failure_in_mid_stream_is_its_last_event()
    {
        Engine.BeforeStep = step => step == 3 ? new ImageError(ImageErrorKind.Engine, "engine_failed", null, "secret") : null;
        using var response = await PostAsync(Ask(null, ("stream", true)));
        var lines = (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

        lines[^1].ShouldStartWith("data: {\"error\":{");
        lines[^1].ShouldNotContain("secret");
        lines.ShouldNotContain("data: [DONE]");
    }

    [Fact]
    public async Task An_image_without_room_ends_it_and_no_image_follows()
    {
        // Of three images of 600 KB in a mebibyte the second finds no room.
        await using var server = await RunningServer.StartAsync(new CannedEngine(600_000), ["--Easel:AssetQuotaBytes=1048576"]);
        using var response = await server.Client.PostAsJsonAsync(
            Path,
            Ask(null, ("stream", true), ("n", 3), ("image_config", new JsonObject { ["size"] = "64x64", ["response_format"] = "url" }))
        );
        var events = (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

        events.Count(one => one.Contains("/v1/assets/", StringComparison.Ordinal)).ShouldBe(1);
        events[^1].ShouldStartWith("data: {\"error\":{");
        events[^1].ShouldContain("insufficient_storage");
    }

    [Fact]
    public async Task A_failure_before_it_is_a_plain_error()
    {
        Engine.BeforeStep = _ => new ImageError(ImageErrorKind.Blocked, "moderation_blocked", "prompt", "No.");

        var error = await RefusedAsync(Ask(null, ("stream", true)));

        error.GetProperty("code").GetString().ShouldBe("moderation_blocked");
    }

    private async Task<IReadOnlyList<JsonElement>> ChunksAsync(JsonNode body)
    {
        using var response = await PostAsync(body);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("text/event-stream");
        var events = (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        events.ShouldAllBe(one => one.StartsWith("data: ", StringComparison.Ordinal) && !one.Contains('\n'));
        events[^1].ShouldBe("data: [DONE]");
        return [.. events.SkipLast(1).Select(one => JsonSerializer.Deserialize<JsonElement>(one[6..]))];
    }

    private static JsonElement Delta(JsonElement chunk) => chunk.GetProperty("choices")[0].GetProperty("delta");

    private static string? Finish(JsonElement chunk) => chunk.GetProperty("choices")[0].GetProperty("finish_reason").GetString();
}
