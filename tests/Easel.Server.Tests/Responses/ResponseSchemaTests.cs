using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Responses;

/// <summary>Responses and their events against this server's own description of them, which names every member.</summary>
public sealed class ResponseSchemaTests : ResponseServer
{
    [Fact]
    public async Task Everything_is_as_described()
    {
        var described = Schema.Of(await Server.Client.GetStringAsync("/openapi/v1.json"));
        var input = new JsonArray(Message(Text("a hat on it"), Image(TestPictures.Png(64, 64))));
        var response = await RespondAsync(
            Ask(
                input,
                more: [("user", "a"), ("prompt_cache_key", "b"), ("safety_identifier", "c"), ("temperature", 1), ("max_tool_calls", 2)]
            )
        );
        var id = IdOf(response);

        described.Problems("Response", response).ShouldBeEmpty();
        described.Problems("Response", await GetAsync($"{Responses}/{id}")).ShouldBeEmpty();
        foreach (var happened in Events(await StreamAsync(Ask(more: ("stream", true)))))
            described.Problems("ResponseStreamEvent", happened).ShouldBeEmpty();
        using var deleted = await Server.Client.DeleteAsync($"{Responses}/{id}");
        described.Problems("DeleteResponseResponse", await RunningServer.JsonAsync(deleted)).ShouldBeEmpty();
        using var gone = await Server.Client.GetAsync($"{Responses}/{id}");
        described.Problems("ErrorResponse", await RunningServer.JsonAsync(gone)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_check_itself_finds_what_is_not_described()
    {
        var described = Schema.Of(await Server.Client.GetStringAsync("/openapi/v1.json"));
        var deleted = JsonSerializer.Deserialize<JsonElement>("""{"id": "a", "object": "response.deleted", "deleted": true, "more": 1}""");

        described.Problems("DeleteResponseResponse", deleted).ShouldBe(["DeleteResponseResponse.more is not described"]);
    }
}
