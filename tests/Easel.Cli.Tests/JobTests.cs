using Easel.Cli.Tests.Support;
using Easel.Client.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

public sealed class JobTests
{
    private const string Job =
        """{"id":"resp_1","object":"job","kind":"response","status":"in_progress","cancel_requested":true,"created_at":1713833628,"started_at":null,"ended_at":null,"expires_at":1713920028,"attempts":1,"error":null}""";

    [Fact]
    public async Task Jobs_are_listed_shown_and_cancelled()
    {
        using var folder = new TemporaryFolder();
        await using var server = new ScriptedServer(
            ScriptedServer.Answer($$"""{"object":"list","data":[{{Job}}],"has_more":false}"""),
            ScriptedServer.Answer(Job),
            ScriptedServer.Answer(Job)
        );
        string[] service = ["--server", server.BaseUrl.AbsoluteUri, "--retries", "0"];

        var list = (await EaselProgram.RunAsync(folder.Path, ["jobs", "--kind", "response", "--limit", "5", .. service])).ShouldSucceed();
        foreach (var cell in (string[])["resp_1", "response", "in_progress, to be cancelled"])
            list.Text.ShouldContain(cell);
        (await EaselProgram.RunAsync(folder.Path, ["jobs", "show", "resp_1", "--json", .. service]))
            .ShouldSucceed()
            .Json.GetProperty("status")
            .GetString()
            .ShouldBe("in_progress");
        (await EaselProgram.RunAsync(folder.Path, ["jobs", "cancel", "resp/1", .. service])).ShouldSucceed();

        server
            .Requests.Select(request => request.Line)
            .ShouldBe([
                "GET /v1/jobs?limit=5&kind=response HTTP/1.1",
                "GET /v1/jobs/resp_1 HTTP/1.1",
                "POST /v1/jobs/resp%2F1/cancel HTTP/1.1",
            ]);
    }

    [Fact]
    public async Task A_live_server_has_none_at_first_and_knows_none_of_any_name()
    {
        using var folder = new TemporaryFolder();
        await using var easel = await LiveEasel.StartAsync();
        (await easel.RunAsync(folder.Path, "jobs", "--json")).ShouldSucceed().Json.GetProperty("jobs").GetArrayLength().ShouldBe(0);
        var unknown = await easel.RunAsync(folder.Path, "jobs", "show", "resp_1");
        unknown.ExitCode.ShouldBe(ExitCode.Refused);
        unknown.Errors.ShouldContain("resp_1");
    }
}
