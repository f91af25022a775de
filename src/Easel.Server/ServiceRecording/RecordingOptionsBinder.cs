using Easel.Cassettes;
using Easel.Server.Hosting;
using Easel.Server.Simulation;

namespace Easel.Server.ServiceRecording;

/// <summary>Configuration to <see cref="RecordingOptions"/>.</summary>
internal static class RecordingOptionsBinder
{
    public const string Cassette = "Cassette";
    public const string Mode = "CassetteMode";
    public const string Timing = "CassetteTiming";
    public const string Services = "Services";
    private const string Path = $"{EaselOptions.Section}:{SimulationOptions.Section}";

    public static (RecordingOptions Options, IReadOnlyList<string> Problems) Bind(IConfiguration configuration)
    {
        var problems = new List<string>();
        var section = new SectionReader(configuration.GetSection(Path), problems);
        var file = section.Text(Cassette);
        var mode = section.Choice(Mode, CassetteMode.Auto);
        var timing = section.Flag(Timing, true);
        var services = ReadServices(section.Child(Services), problems);
        if (file is null && services.Count > 0)
            problems.Add($"{Path}:{Services} names services to record, and {Path}:{Cassette} no file to record them in.");
        // A cassette that is to be recorded anew is not opened for a configuration that is wrong.
        return (
            new RecordingOptions
            {
                Services = services,
                Cassette = file is null || problems.Count > 0 ? null : Open(file, mode, timing, problems),
            },
            problems
        );
    }

    private static Cassette? Open(string file, CassetteMode mode, bool timing, List<string> problems)
    {
        try
        {
            return Easel.Cassettes.Cassette.Open(file, mode, timing);
        }
        catch (InvalidCassetteException invalid)
        {
            problems.AddRange(invalid.Problems.Select(problem => $"{Path}:{Cassette} ('{file}'): {problem}"));
            return null;
        }
    }

    private static Dictionary<string, Uri> ReadServices(IConfigurationSection section, List<string> problems)
    {
        var services = new Dictionary<string, Uri>(StringComparer.OrdinalIgnoreCase);
        foreach (var service in section.GetChildren())
        {
            if (
                Uri.TryCreate(service.Value, UriKind.Absolute, out var address)
                && address.Scheme is "http" or "https"
                && address.UserInfo.Length + address.Query.Length + address.Fragment.Length == 0
            )
            {
                services[service.Key] = address.AbsolutePath.EndsWith('/') ? address : new Uri($"{address}/");
                continue;
            }

            // It may hold a password, and is not repeated.
            problems.Add(
                $"{section.Path}:{service.Key} must look like https://api.openai.com: http or https, without user name, query and fragment."
            );
        }

        return services;
    }
}
