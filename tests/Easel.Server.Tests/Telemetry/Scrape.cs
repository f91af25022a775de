using System.Globalization;
using System.Text.RegularExpressions;

namespace Easel.Server.Tests.Telemetry;

/// <summary>What <c>/metrics</c> had at one moment.</summary>
internal sealed partial class Scrape
{
    private readonly List<(string Name, Dictionary<string, string> Labels, double Value)> _samples = [];

    private Scrape(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')))
        {
            var sample = Sample().Match(line);
            sample.Success.ShouldBeTrue(line);
            _samples.Add(
                (
                    sample.Groups["name"].Value,
                    Label()
                        .Matches(sample.Groups["labels"].Value)
                        .ToDictionary(label => label.Groups["name"].Value, label => label.Groups["value"].Value, StringComparer.Ordinal),
                    double.Parse(sample.Groups["value"].Value, CultureInfo.InvariantCulture)
                )
            );
        }
    }

    public IEnumerable<string> Names => _samples.Select(sample => sample.Name).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> Labels => _samples.SelectMany(sample => sample.Labels.Keys).Distinct(StringComparer.Ordinal);

    public static async Task<Scrape> ReadAsync(HttpClient server) => new(await server.GetStringAsync("/metrics"));

    /// <summary>The sum of the samples of a name that have these labels; NaN when there is none.</summary>
    public double Value(string name, params (string Name, string Value)[] labels)
    {
        var found = _samples
            .Where(sample =>
                sample.Name == name && Array.TrueForAll(labels, label => sample.Labels.GetValueOrDefault(label.Name) == label.Value)
            )
            .ToList();
        return found.Count == 0 ? double.NaN : found.Sum(sample => sample.Value);
    }

    [GeneratedRegex(
        """^(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(\{(?<labels>.*)\})? (?<value>\S+)( \d+)?$""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Sample();

    [GeneratedRegex(
        @"(?<name>[a-zA-Z_][a-zA-Z0-9_]*)=""(?<value>([^""\\]|\\.)*)""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Label();
}
