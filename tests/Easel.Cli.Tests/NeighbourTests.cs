using Easel.Cli.Services;
using Easel.Client.Tests.Support;

namespace Easel.Cli.Tests;

/// <summary>Only an Easel on this machine is sent a prompt that named no server.</summary>
public sealed class NeighbourTests
{
    [Fact]
    public async Task An_easel_is_known_by_its_health()
    {
        await using var easel = await LiveEasel.StartAsync();
        (await Neighbour.IsEaselAsync(new Uri(easel.BaseUrl, "/v1"), CancellationToken.None)).ShouldBeTrue("it needs no key to say so");
    }

    [Fact]
    public async Task Another_program_and_nobody_are_none()
    {
        await using var other = new ScriptedServer(
            ScriptedServer.Answer("<html>Welcome</html>", type: "text/html"),
            ScriptedServer.Answer("", 404),
            connection => connection.HangAsync()
        );
        for (var i = 0; i < 3; i++)
            (await Neighbour.IsEaselAsync(other.BaseUrl, CancellationToken.None)).ShouldBeFalse();
        (await Neighbour.IsEaselAsync(new Uri("http://127.0.0.1:9"), CancellationToken.None)).ShouldBeFalse();
        other.Requests.ShouldAllBe(request => !request.Headers.ContainsKey("Authorization") && request.Body.Length == 0);
    }
}
