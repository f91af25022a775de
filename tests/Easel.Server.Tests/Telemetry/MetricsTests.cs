using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Easel.Abstractions.Requests;
using Easel.Server.Health;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Telemetry;

/// <summary><c>/metrics</c>, as Prometheus reads it.</summary>
public sealed class MetricsTests
{
    private const string On = "--Easel:Telemetry:Prometheus=true";
    private const string Key = "a-key-of-sixteen-characters";

    [Fact]
    public async Task Metrics_are_off_unless_asked_for()
    {
        await using var server = await RunningServer.StartAsync();

        (await server.Client.GetAsync("/metrics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_scrape_has_what_the_pipeline_measures()
    {
        await using var server = await StartAsync(new PaintEngine());
        (await server.GenerateAsync(new { prompt = "a fox", n = 2 })).EnsureSuccessStatusCode();

        var scrape = await Scrape.ReadAsync(server.Client);

        var painted = ("gen_ai_request_model", "paint");
        scrape.Value("easel_images_total", painted).ShouldBe(2);
        scrape.Value("gen_ai_server_request_duration_seconds_count", painted).ShouldBe(1);
        scrape.Value("easel_queue_wait_seconds_count", painted).ShouldBe(1);
        scrape.Value("easel_queue_waiting", ("easel_queue", "paint")).ShouldBe(0);
        scrape.Value("easel_queue_running", ("easel_queue", "paint")).ShouldBe(0);
        scrape.Value("easel_queue_age_seconds", ("easel_queue", "paint")).ShouldBe(0);
    }

    /// <summary>The warm-up loads the model, which no client waited for, and draws an image that none asked for.</summary>
    [Fact]
    public async Task What_a_server_draws_to_warm_up_is_not_counted_among_the_clients_images()
    {
        var engine = new PaintEngine();
        await using var server = await RunningServer.StartAsync(engine, [On], services => services.AddHostedService<WarmUp>());
        await Eventually.HoldsAsync(async () => (await server.Client.GetAsync("/readyz")).IsSuccessStatusCode);
        engine.Seen.ShouldHaveSingleItem().ShouldBeOfType<GenerateRequest>().Prompt.ShouldBe("warm up");
        var names = new[]
        {
            "easel_images_total",
            "gen_ai_server_request_duration_seconds_count",
            "easel_queue_wait_seconds_count",
            "easel_route_attempts_total",
        };
        (await server.GenerateAsync(new { prompt = "a fox" })).EnsureSuccessStatusCode();

        var scrape = await Scrape.ReadAsync(server.Client);
        names.Select(name => scrape.Value(name)).ShouldAllBe(value => value == 1);
    }

    [Fact]
    public async Task The_queue_tells_how_many_wait()
    {
        var engine = new PaintEngine { StepByStep = true };
        await using var server = await StartAsync(engine);
        var requests = new[] { "first", "second", "third" }.Select(prompt => server.GenerateAsync(new { prompt })).ToList();

        await Eventually.HoldsAsync(async () =>
            (await Scrape.ReadAsync(server.Client)).Value("easel_queue_waiting", ("easel_queue", "paint")) == 2
        );
        var scrape = await Scrape.ReadAsync(server.Client);
        scrape.Value("easel_queue_running", ("easel_queue", "paint")).ShouldBe(1);
        scrape.Value("easel_queue_age_seconds", ("easel_queue", "paint")).ShouldBeGreaterThan(0);
        engine.Step(3 * PaintEngine.Steps);
        foreach (var request in requests)
            (await request).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task What_another_server_of_the_same_process_measures_is_its_own()
    {
        await using var drawing = await StartAsync(new PaintEngine());
        await using var idle = await StartAsync(new PaintEngine());
        (await drawing.GenerateAsync(new { prompt = "a fox" })).EnsureSuccessStatusCode();

        (await Scrape.ReadAsync(drawing.Client)).Value("easel_images_total").ShouldBe(1);
        (await Scrape.ReadAsync(idle.Client)).Value("easel_images_total").ShouldBe(double.NaN);
    }

    [Fact]
    public async Task Jobs_that_wait_and_run_are_told_by_kind_for_whoever_decides_how_many_machines_draw()
    {
        var engine = new PaintEngine { StepByStep = true };
        await using var server = await StartAsync(engine);
        for (var i = 0; i < 5; i++)
            (await server.Client.PostAsJsonAsync("/v1/responses", Background)).EnsureSuccessStatusCode();

        var response = ("easel_job_kind", "response");
        await Eventually.HoldsAsync(async () => (await Scrape.ReadAsync(server.Client)).Value("easel_jobs_waiting", response) == 3);
        var scrape = await Scrape.ReadAsync(server.Client);
        scrape.Value("easel_jobs_running", response).ShouldBe(2);
        scrape.Value("easel_jobs_age_seconds", response).ShouldBeGreaterThan(0);
        scrape.Value("easel_jobs_waiting", ("easel_job_kind", "batch")).ShouldBe(0);
        engine.Step(5 * PaintEngine.Steps);
        await Eventually.HoldsAsync(async () => (await Scrape.ReadAsync(server.Client)).Value("easel_jobs_running", response) == 0);
    }

    [Fact]
    public async Task With_access_keys_a_scrape_needs_an_administrators()
    {
        const string admin = "the key of an administrator";
        await using var server = await RunningServer.StartAsync(args: [On, $"--Easel:AccessKeys:0={Key}", $"--Easel:AdminKeys:0={admin}"]);

        (await server.Client.GetAsync("/metrics")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        server.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        (await server.Client.GetAsync("/metrics")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        server.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", admin);
        (await server.Client.GetAsync("/metrics")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static object Background =>
        new
        {
            input = "a fox",
            background = true,
            tools = new[] { new { type = "image_generation", size = "64x64" } },
        };

    private static Task<RunningServer> StartAsync(PaintEngine engine) => RunningServer.StartAsync(engine, [On]);

    [Fact]
    public void Bad_options_are_all_told_at_start()
    {
        var error = Console.Error;
        using var told = new StringWriter();
        Console.SetError(told);
        try
        {
            Program
                .Build([
                    $"--Easel:ModelsFolder={TestModels.Folder}",
                    "--Easel:Telemetry:Prometheus=perhaps",
                    "--Easel:Telemetry:OtlpEndpoint=collector",
                    "--Easel:Telemetry:OtlpProtocol=pigeon",
                    "--Easel:Telemetry:Otlp=yes",
                ])
                .ShouldBeNull();
        }
        finally
        {
            Console.SetError(error);
        }

        told.ToString().ShouldContain("Easel:Telemetry:Prometheus is 'perhaps'");
        told.ToString().ShouldContain("Easel:Telemetry:OtlpEndpoint is 'collector'");
        told.ToString().ShouldContain("Easel:Telemetry:OtlpProtocol is 'pigeon'");
        told.ToString().ShouldContain("Easel:Telemetry:Otlp is not an option");
    }
}
