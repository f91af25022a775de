using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Usage;

/// <summary>Every API says what a request cost.</summary>
public sealed class ToldCostTests
{
    private static readonly object[] Tools = [new { type = "image_generation", size = "64x64" }];

    [Fact]
    public async Task Chat_completions_say_it_in_a_header_and_beside_the_recipe()
    {
        await using var server = await PricedServer.StartAsync();
        object[] messages = [new { role = "user", content = "a fox" }];

        var whole = await server.Client.PostAsJsonAsync(
            "/v1/chat/completions",
            new
            {
                model = PricedServer.Model,
                messages,
                n = 2,
            }
        );
        var stream = await server.Client.PostAsJsonAsync(
            "/v1/chat/completions",
            new
            {
                model = PricedServer.Model,
                messages,
                stream = true,
            }
        );

        whole.Headers.GetValues("easel-cost").ShouldBe(["0.09"]);
        Cost(await RunningServer.JsonAsync(whole), "easel").ShouldBe(0.09m);
        (await stream.Content.ReadAsStringAsync()).ShouldContain("\"cost\":0.05");
    }

    [Fact]
    public async Task Responses_say_it_however_often_they_are_read()
    {
        await using var server = await PricedServer.StartAsync();

        var made = await RunningServer.JsonAsync(
            await server.Client.PostAsJsonAsync(
                "/v1/responses",
                new
                {
                    model = PricedServer.Model,
                    input = "a fox",
                    tools = Tools,
                }
            )
        );
        var read = await RunningServer.JsonAsync(await server.Client.GetAsync($"/v1/responses/{made.GetProperty("id").GetString()}"));

        Cost(made, "easel").ShouldBe(0.05m);
        Cost(read, "easel").ShouldBe(0.05m);
    }

    [Fact]
    public async Task AIsBreaker_says_it_with_what_is_of_its_server()
    {
        await using var server = await PricedServer.StartAsync();

        var response = await server.Client.PostAsJsonAsync(
            "/api/v1/process",
            new
            {
                service = new { serviceId = "text-to-image:easel" },
                request = new { inputs = new object[] { new { text = new { role = "user", content = "a fox" } } } },
            }
        );

        Cost(await RunningServer.JsonAsync(response), "internResponse").ShouldBe(0.05m);
    }

    private static decimal Cost(JsonElement json, string member) =>
        json.TryGetProperty(member, out var own) && own.TryGetProperty("cost", out var cost)
            ? cost.GetDecimal()
            : throw new InvalidOperationException(json.ToString());
}
