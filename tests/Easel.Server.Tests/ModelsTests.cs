using System.Net;
using Easel.Abstractions.Events;
using Easel.Server.Health;
using Easel.Server.Roles;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

public sealed class ModelsTests
{
    [Fact]
    public async Task Local_models_come_first_then_the_names_they_answer_to()
    {
        await using var server = await RunningServer.StartAsync();

        var list = await RunningServer.JsonAsync(await server.Client.GetAsync("/v1/models"));

        list.GetProperty("object").GetString().ShouldBe("list");
        list.GetProperty("data")
            .EnumerateArray()
            .Select(model => model.GetProperty("id").GetString())
            .ShouldBe([
                "paint",
                "gpt-image-2.6-sunburst",
                "gpt-image-2.6-flare",
                "gpt-image-2.5-sunburst",
                "gpt-image-2.5-sunburst-2026-09-08",
                "gpt-image-2.5-flare",
                "gpt-image-2.5-flare-2026-09-08",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "gpt-image-1.5",
                "gpt-image-1-mini",
                "chatgpt-image-latest",
                "gpt-image-1",
                "dall-e-2",
                "dall-e-3",
            ]);
        list.GetProperty("data")
            .EnumerateArray()
            .ShouldAllBe(model => model.GetProperty("easel").GetProperty("served_by").GetString() == "paint");
    }

    [Fact]
    public async Task One_model_is_told_by_its_name()
    {
        await using var server = await RunningServer.StartAsync();

        (await server.Client.GetStringAsync("/v1/models/gpt-image-1")).ShouldBe(
            """{"id":"gpt-image-1","object":"model","created":1728000000,"owned_by":"easel","shutdown_date":"2026-10-23","easel":{"served_by":"paint","name":"Paint","description":"","license":"Apache-2.0","transparency":true,"styles":[],"capabilities":{"max_count":10,"max_prompt_length":32000,"default_size":"1024x1024","sizes":[],"size_rule":{"multiple":16,"max_ratio":3,"min_side":64,"max":"3840x3840","max_pixels":8294400},"aspect_ratios":[],"resolutions":[],"qualities":["low","medium","high"],"edits":true,"variations":true,"input_images":2,"roles":[],"parameters":["seed","steps","guidance_scale","negative_prompt","quality","background","partial_images","mask","input_fidelity","strength","loras","controls","scheduler","clip_skip"]},"extra":[],"schedulers":["euler_ancestral"]}}"""
        );
    }

    [Theory]
    [InlineData("/v1/models/nope")]
    [InlineData("/v1/models/a/b%2Fc")]
    public async Task An_unknown_model_is_not_found(string path)
    {
        await using var server = await RunningServer.StartAsync();

        using var answer = await server.Client.GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await RunningServer.JsonAsync(answer)).GetProperty("error").GetProperty("code").GetString().ShouldBe("model_not_found");
    }

    [Fact]
    public async Task OpenAIs_names_can_be_turned_off()
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:AcceptOpenAIModelNames=false"]);

        using var answer = await server.GenerateAsync(new { prompt = "a", model = "gpt-image-1" });

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await RunningServer.JsonAsync(await server.Client.GetAsync("/v1/models"))).GetProperty("data").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_server_is_ready_when_its_models_are_warm()
    {
        var engine = new PaintEngine { StepByStep = true };
        await using var server = await RunningServer.StartAsync(engine, replace: services => services.AddHealth(ServerRole.All));

        (await server.Client.GetStringAsync("/healthz")).ShouldBe("""{"status":"live"}""");
        using (var starting = await server.Client.GetAsync("/readyz"))
        {
            starting.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await starting.Content.ReadAsStringAsync()).ShouldBe(
                """{"status":"not_ready","models":[{"id":"paint","status":"starting"}],"storage":{"status":"ready","problems":[]}}"""
            );
        }

        engine.Step(PaintEngine.Steps);
        await Eventually.HoldsAsync(async () => (await server.Client.GetAsync("/readyz")).StatusCode == HttpStatusCode.OK);
        (await server.Client.GetStringAsync("/readyz")).ShouldBe(
            """{"status":"ready","models":[{"id":"paint","status":"ready"}],"storage":{"status":"ready","problems":[]}}"""
        );
    }

    [Fact]
    public async Task A_model_that_cannot_draw_is_told_as_failed_and_the_server_lives()
    {
        var engine = new PaintEngine { BeforeStep = _ => new ImageError(ImageErrorKind.Engine, null, null, "no weights") };
        await using var server = await RunningServer.StartAsync(engine, replace: services => services.AddHealth(ServerRole.All));

        var text = "";
        await Eventually.HoldsAsync(async () =>
        {
            using var answer = await server.Client.GetAsync("/readyz");
            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            text = await answer.Content.ReadAsStringAsync();
            return !text.Contains("starting", StringComparison.Ordinal);
        });

        text.ShouldBe("""{"status":"not_ready","models":[{"id":"paint","status":"failed"}],"storage":{"status":"ready","problems":[]}}""");
        (await server.Client.GetStringAsync("/healthz")).ShouldBe("""{"status":"live"}""");
    }
}
