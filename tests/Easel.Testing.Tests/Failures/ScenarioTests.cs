using System.Net.Http.Json;

namespace Easel.Testing.Tests.Failures;

public sealed class ScenarioTests
{
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_says_which_requests_fail()
    {
        await using var easel = await StartAsync(
            """
            {
              // A retry succeeds.
              "rules": [
                {"path": "/v1/images/*", "nth": 1, "fail": "429; retry_after=0", "comment": "first"},
                {"path": "/v1/images/*", "nth": "2-3", "fail": "500"},
                {"path": "/v1/images/*", "method": "POST", "nth": "5-", "fail": "insufficient_quota"},
              ],
            }
            """
        );
        using var http = easel.CreateHttpClient();

        var statuses = new List<int>();
        for (var i = 0; i < 6; i++)
        {
            using var response = await http.PostAsJsonAsync(
                "v1/images/generations",
                new { prompt = "an apple", size = "256x256" },
                Cancelled
            );
            statuses.Add((int)response.StatusCode);
        }

        statuses.ShouldBe([429, 500, 500, 200, 429, 429]);
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_file_is_told_at_the_start()
    {
        var refused = await Should.ThrowAsync<EaselStartException>(() =>
            StartAsync(
                """
                {"rule": 1, "rules": [
                  {"path": "v1", "fail": "429"},
                  {"fail": "418"},
                  {"nth": 0, "fail": "slow_first_byte; seconds=4000"},
                  {"nth": "3-2", "fail": "500; retry_after=1", "code": 7},
                  {"path": "/v1/*"},
                  "429",
                  {"custom_id": "a", "path": "/v1/*", "fail": "connection_reset"},
                  {"prompt": 7, "fail": "500"}
                ]}
                """
            )
        );

        refused.Problems.Count.ShouldBe(13);
        refused.Problems.ShouldAllBe(problem => problem.Contains("Easel:Testing:Scenario"));
        string[] named = ["'rule'", "Rule 1: 'path'", "Rule 2: '418'", "Rule 3: 'nth'", "Rule 3: 'seconds'"];
        foreach (
            var name in named.Concat([
                "Rule 4: 'nth'",
                "Rule 4: '500' has no 'retry_after'",
                "Rule 4: 'code'",
                "Rule 5: 'fail'",
                "Rule 6: It must",
                "Rule 7: 'custom_id' and 'prompt' are of drawings",
                "Rule 7: 'connection_reset' is of a connection",
                "Rule 8: 'prompt'",
            ])
        )
            refused.Problems.ShouldContain(problem => problem.Contains(name), name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"rules\": [")]
    [InlineData("[]")]
    [InlineData("{\"rules\": {}}")]
    public async Task What_is_no_scenario_is_refused(string text) =>
        (await Should.ThrowAsync<EaselStartException>(() => StartAsync(text))).Problems.ShouldHaveSingleItem();

    [Fact]
    public async Task A_file_that_was_cut_is_refused()
    {
        const string whole = """{"rules": [{"path": "/v1/images/*", "nth": "2-3", "fail": "429; retry_after=0"}]}""";
        for (var length = 0; length < whole.Length; length += 9)
            (await Should.ThrowAsync<EaselStartException>(() => StartAsync(whole[..length]))).Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        var options = new EaselServerOptions { Drawing = TestDrawing.Stub, Scenario = "/nowhere/scenario.json" };

        var refused = await Should.ThrowAsync<EaselStartException>(() => EaselServer.StartAsync(options, Cancelled));

        refused.Message.ShouldContain("/nowhere/scenario.json");
    }

    private static async Task<EaselServer> StartAsync(string scenario)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, scenario, Cancelled);
            return await EaselServer.StartAsync(new() { Drawing = TestDrawing.Stub, Scenario = file }, Cancelled);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
