using System.Net.Http.Json;
using Easel.Abstractions.Events;
using Easel.Core.Queueing;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Telemetry;

/// <summary>What a collector gets of a request.</summary>
public sealed class OtlpTests
{
    private const string Secret = "a lighthouse nobody knows of";
    private const string Model = "traced";

    [Fact]
    public async Task A_request_is_one_trace_from_the_callers_span_to_the_encoded_image()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        var trace = "0af7651916cd43dd8448eb211c80319c";
        using (var message = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations))
        {
            message.Headers.Add("traceparent", $"00-{trace}-b7ad6b7169203331-01");
            message.Content = JsonContent.Create(
                new
                {
                    prompt = Secret,
                    n = 2,
                    seed = 3,
                }
            );
            await SendAsync(collector, message);
        }

        var spans = collector.Spans.Where(span => span.TraceId == trace).ToList();
        var server = spans.Single(span => span.Kind == ReceivedSpan.Server);
        server.ParentId.ShouldBe("b7ad6b7169203331");
        var request = spans.Single(span => span.Name == $"generate_content {Model}");
        request.ParentId.ShouldBe(server.Id);
        request.Attributes["gen_ai.operation.name"].ShouldBe("generate_content");
        request.Attributes["gen_ai.request.model"].ShouldBe(Model);
        request.Attributes["gen_ai.output.type"].ShouldBe("image");
        request.Attributes["gen_ai.request.choice.count"].ShouldBe("2");
        request.Attributes["gen_ai.request.seed"].ShouldBe("3");
        request.Attributes.Values.ShouldNotContain(value => value.Contains(Secret, StringComparison.Ordinal));
        var draw = spans.Single(span => span.Name == $"draw {Model}");
        draw.ParentId.ShouldBe(request.Id);
        draw.Events.ShouldBe([.. Enumerable.Repeat("easel.step", PaintEngine.Steps), "easel.image", "easel.image"]);
        var encoded = spans.Where(span => span.Name == "encode").ToList();
        encoded.Select(span => span.ParentId).ShouldBe([request.Id, request.Id]);
        encoded.Select(span => span.Attributes["easel.image.index"]).Order().ShouldBe(["0", "1"]);
        encoded.ShouldAllBe(span => span.Attributes["easel.image.format"] == "png");
        collector.ServiceNames.ShouldNotBeEmpty();
        collector.ServiceNames.ShouldAllBe(name => name == "easel");
    }

    [Fact]
    public async Task Waiting_for_a_turn_is_a_span_of_the_request()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        var engine = new PaintEngine { StepByStep = true };
        await using (var server = await StartAsync(collector, engine, "waiting"))
        {
            var first = server.GenerateAsync(new { prompt = "first" });
            await Eventually.HoldsAsync(() => engine.Contexts.Count == 1);
            var second = server.GenerateAsync(new { prompt = "second" });
            var queue = server.Services.GetRequiredService<TurnQueues>();
            await Eventually.HoldsAsync(() => queue.Depths.Single().Waiting == 1);
            engine.Step(2 * PaintEngine.Steps);
            (await first).EnsureSuccessStatusCode();
            (await second).EnsureSuccessStatusCode();
            await server.StopAsync();
        }

        var requests = collector.Spans.Where(span => span.Name == "generate_content waiting").ToList();
        requests.Count.ShouldBe(2);
        var draws = collector.Spans.Where(span => span.Name == "draw waiting").ToList();
        var queued = collector.Spans.Where(span => span.Name == "queue" && span.Attributes["gen_ai.request.model"] == "waiting").ToList();
        queued.Count.ShouldBe(1);
        foreach (var wait in queued)
            requests.ShouldContain(request => request.Id == wait.ParentId);
        draws.Select(draw => draw.ParentId).ShouldBe(requests.Select(request => request.Id), ignoreOrder: true);
    }

    [Fact]
    public async Task A_failure_is_an_error_of_its_span()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        var engine = new PaintEngine
        {
            BeforeStep = step => step == 2 ? new ImageError(ImageErrorKind.Engine, "out_of_paint", null, "No paint.") : null,
        };
        await using (var server = await StartAsync(collector, engine, "failing"))
        {
            (await server.GenerateAsync(new { prompt = "a fox" })).IsSuccessStatusCode.ShouldBeFalse();
            await server.StopAsync();
        }

        foreach (var name in new[] { "generate_content failing", "draw failing" })
        {
            var span = collector.Spans.Single(span => span.Name == name);
            span.IsError.ShouldBeTrue();
            span.Attributes["error.type"].ShouldBe("out_of_paint");
        }
    }

    [Fact]
    public async Task Metrics_and_logs_are_sent_too_and_no_prompt_with_them()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        await DrawAsync(collector, "--Logging:LogLevel:Easel=Information");

        collector.Metrics.ShouldContain("gen_ai.server.request.duration");
        collector.Metrics.ShouldContain("http.server.request.duration");
        collector.Metrics.ShouldContain("easel.images");
        collector.Logs.ShouldContain(line => line.StartsWith("POST /v1/images/generations 200 in ", StringComparison.Ordinal));
        collector.Logs.ShouldNotContain(line => line.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Prompts_are_logged_and_traced_where_the_operator_wants_it()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        await DrawAsync(collector, "--Logging:LogLevel:Easel=Information", "--Easel:Telemetry:LogPrompts=true");

        collector.Logs.ShouldContain(line => line.EndsWith($"asks {Model} for \"{Secret}\"", StringComparison.Ordinal));
        collector
            .Spans.Single(span => span.Name == $"generate_content {Model}")
            .Attributes["gen_ai.input.messages"]
            .ShouldBe($$"""[{"role":"user","parts":[{"type":"text","content":"{{Secret}}"}]}]""");
    }

    [Fact]
    public async Task A_logged_prompt_is_one_line_whatever_it_contains()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        using var message = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations)
        {
            Content = JsonContent.Create(new { prompt = "a fox\n12:00:00 info: all is well\u001b[2J" }),
        };
        await SendAsync(collector, message, "--Logging:LogLevel:Easel=Information", "--Easel:Telemetry:LogPrompts=true");

        collector.Logs.ShouldContain(line =>
            line.EndsWith("""for "a fox\n12:00:00 info: all is well\u001B[2J" """.Trim(), StringComparison.Ordinal)
        );
    }

    private static async Task DrawAsync(OtlpReceiver collector, params string[] args)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations)
        {
            Content = JsonContent.Create(new { prompt = Secret }),
        };
        await SendAsync(collector, message, args);
    }

    /// <summary>Returns when the server has stopped: then everything is sent.</summary>
    private static async Task SendAsync(OtlpReceiver collector, HttpRequestMessage message, params string[] args)
    {
        await using var server = await StartAsync(collector, new PaintEngine(), Model, args);
        // This process is the client too; its own spans stay out of the request.
        using var client = new HttpClient(new SocketsHttpHandler { ActivityHeadersPropagator = null }) { BaseAddress = server.Address };
        using var response = await client.SendAsync(message);
        response.EnsureSuccessStatusCode();
        await server.StopAsync();
    }

    /// <param name="model">Its name: other servers of this process write spans too.</param>
    private static Task<RunningServer> StartAsync(OtlpReceiver collector, PaintEngine engine, string model, params string[] args) =>
        RunningServer.StartAsync(
            engine,
            [$"--Easel:Telemetry:OtlpEndpoint={collector.Address}", "--Easel:Telemetry:OtlpProtocol=http", .. args],
            services => services.ServeOnly(PaintEngine.Card with { Id = model }, engine)
        );
}
