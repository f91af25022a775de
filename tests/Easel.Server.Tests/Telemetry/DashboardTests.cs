using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Easel.Abstractions.Events;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Telemetry;

/// <summary>Holds <c>docs/grafana/easel.json</c> to what the server exports.</summary>
public sealed partial class DashboardTests
{
    [Fact]
    public async Task Every_metric_and_label_of_the_dashboard_is_exported()
    {
        var engine = new PaintEngine();
        await using var server = await RunningServer.StartAsync(
            engine,
            ["--Easel:Telemetry:Prometheus=true"],
            services => services.ServeOnly(PaintEngine.Card with { Id = "billed" }, new BilledEngine(engine))
        );
        (await server.GenerateAsync(new { prompt = "a fox" })).EnsureSuccessStatusCode();
        engine.BeforeStep = _ => new ImageError(ImageErrorKind.Engine, "out_of_paint", null, "No paint.");
        (await server.GenerateAsync(new { prompt = "a fox" })).IsSuccessStatusCode.ShouldBeFalse();
        var scrape = await Scrape.ReadAsync(server.Client);

        var expressions = Expressions().ToList();

        expressions.Count.ShouldBeGreaterThan(10);
        foreach (var expression in expressions)
        {
            var labels = Grouping().Matches(expression).SelectMany(group => group.Groups["labels"].Value.Split(", "));
            labels = labels.Concat(Selector().Matches(expression).Select(selector => selector.Groups["label"].Value));
            labels.Except(scrape.Labels).ShouldBeEmpty(expression);
            var names = Name().Matches(Grouping().Replace(expression, "")).Select(name => name.Groups["name"].Value).ToList();
            names.ShouldNotBeEmpty(expression);
            names.Except(scrape.Names).ShouldBeEmpty(expression);
        }
    }

    private static IEnumerable<string> Expressions([CallerFilePath] string source = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(source)!, "../../../docs/grafana/easel.json");
        using var dashboard = JsonDocument.Parse(File.ReadAllBytes(file));
        return
        [
            .. dashboard
                .RootElement.GetProperty("panels")
                .EnumerateArray()
                .Where(panel => panel.TryGetProperty("targets", out _))
                .SelectMany(panel => panel.GetProperty("targets").EnumerateArray())
                .Select(target => target.GetProperty("expr").GetString()!),
        ];
    }

    [GeneratedRegex(@"by \((?<labels>[a-z_, ]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grouping();

    [GeneratedRegex(@"\{(?<label>[a-z_]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Selector();

    /// <summary>A metric: what is selected from, ranged over, or ends a call.</summary>
    [GeneratedRegex(@"(?<name>[a-z]+(_[a-z]+)+)(?=[\{\[\)])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
