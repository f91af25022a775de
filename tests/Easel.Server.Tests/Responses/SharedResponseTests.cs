using System.Net;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Responses;

/// <summary>Two servers on one data folder: a response of one is followed and cancelled through the other.</summary>
public sealed class SharedResponseTests : ResponseServer
{
    private readonly PaintEngine _idle = new();

    [Fact]
    public async Task A_response_is_followed_on_another_server()
    {
        Engine.StepByStep = true;
        await using var other = await StartAsync(_idle);
        var id = IdOf(await RespondAsync(Ask(null, new() { ["partial_images"] = 1 }, ("background", true))));
        await Eventually.HoldsAsync(() => Engine.Seen.Count + _idle.Seen.Count == 1);

        using var live = await other.Client.GetAsync($"{Responses}/{id}?stream=true", HttpCompletionOption.ResponseHeadersRead);
        Engine.Step(PaintEngine.Steps);
        var stream = await live.Content.ReadAsStringAsync();

        Types(Events(stream)).Last().ShouldBe("completed");
        (await Server.Client.GetStringAsync($"{Responses}/{id}?stream=true")).ShouldBe(stream);
    }

    [Fact]
    public async Task It_is_cancelled_through_another_server()
    {
        Engine.StepByStep = true;
        var id = IdOf(await RespondAsync(Ask(null, null, ("background", true))));
        await Eventually.HoldsAsync(() => Engine.Seen.Count == 1);
        await using var other = await StartAsync(_idle);

        using var answer = await other.Client.PostAsync($"{Responses}/{id}/cancel", null);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await RunningServer.JsonAsync(answer)).GetProperty("status").GetString().ShouldBe("cancelled");
        await Engine.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        _idle.Seen.ShouldBeEmpty();
    }
}
