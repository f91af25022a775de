using Easel.Cli.Tests.Support;
using Easel.Client.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests;

public sealed class UsageCommandTests
{
    private const string Images =
        """{"object":"page","data":[{"object":"bucket","start_time":1795651200,"end_time":1795737600,"results":[{"object":"organization.usage.images.result","images":5,"num_model_requests":3,"model":"=gpt-image-2"}]}],"has_more":false,"next_page":null}""";

    private const string Costs =
        """{"object":"page","data":[{"object":"bucket","start_time":1795651200,"end_time":1795737600,"results":[{"object":"organization.costs.result","amount":{"value":0.06,"currency":"usd"},"line_item":"gpt-image-2, output_image_tokens","quantity":2000,"quantity_unit":"tokens"}]}],"has_more":false,"next_page":null}""";

    [Fact]
    public async Task Usage_and_costs_are_shown_as_a_table_JSON_or_CSV()
    {
        using var folder = new TemporaryFolder();
        await using var server = new ScriptedServer(
            ScriptedServer.Answer(Images),
            ScriptedServer.Answer(Costs),
            ScriptedServer.Answer(Images),
            ScriptedServer.Answer(Costs),
            ScriptedServer.Answer(Images)
        );
        string[] service = ["--server", server.BaseUrl.AbsoluteUri, "--retries", "0"];

        var table = (await EaselProgram.RunAsync(folder.Path, ["usage", "--days", "3", .. service])).ShouldSucceed();
        foreach (var cell in (string[])["2026-11-26", "=gpt-image-2", "output_image_tokens", "2000 tokens", "0.06 USD"])
            table.Text.ShouldContain(cell);
        var json = (await EaselProgram.RunAsync(folder.Path, ["usage", "--json", .. service])).ShouldSucceed().Json;
        json.GetProperty("costs")
            .GetProperty("data")[0]
            .GetProperty("results")[0]
            .GetProperty("amount")
            .GetProperty("value")
            .GetDecimal()
            .ShouldBe(0.06m);
        var csv = (await EaselProgram.RunAsync(folder.Path, ["usage", "--csv", "--by", "model", .. service])).ShouldSucceed();
        // A spreadsheet takes nothing for a formula.
        csv.Text.ShouldContain("2026-11-26,\"'=gpt-image-2\",3,5");

        server
            .Requests[0]
            .Line.ShouldMatch(@"^GET /v1/organization/usage/images\?start_time=\d+&limit=3&group_by(\[\]|%5B%5D)=model HTTP/1.1$");
        server
            .Requests[1]
            .Line.ShouldMatch(@"^GET /v1/organization/costs\?start_time=\d+&limit=3&group_by(\[\]|%5B%5D)=line_item HTTP/1.1$");
    }

    [Fact]
    public async Task A_live_server_tells_what_was_drawn()
    {
        using var folder = new TemporaryFolder();
        await using var easel = await LiveEasel.StartAsync();

        var usage = (await easel.RunAsync(folder.Path, "usage", "--json")).ShouldSucceed().Json.GetProperty("usage");

        usage.GetProperty("data").GetArrayLength().ShouldBe(7);
    }
}
