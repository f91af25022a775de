using Easel.Server.Hosting;
using Easel.Server.ServiceRecording;

namespace Easel.Server.Simulation;

/// <summary>Configuration to <see cref="SimulationOptions"/>.</summary>
internal static class SimulationOptionsBinder
{
    private const string Path = $"{EaselOptions.Section}:{SimulationOptions.Section}";
    private const string Scenario = "Scenario";

    public static (SimulationOptions Options, IReadOnlyList<string> Problems) Bind(IConfiguration configuration)
    {
        var problems = new List<string>();
        var section = new SectionReader(configuration.GetSection(Path), problems);
        var options = new SimulationOptions
        {
            Simulate = section.Choice(nameof(SimulationOptions.Simulate), SimulationMode.Auto),
            Rules = section.Text(Scenario) is { } file ? Read(file, problems) : [],
        };
        foreach (
            var name in new[]
            {
                RecordingOptionsBinder.Cassette,
                RecordingOptionsBinder.Mode,
                RecordingOptionsBinder.Timing,
                RecordingOptionsBinder.Services,
            }
        )
            section.Know(name);
        section.RefuseUnknown();
        return (options, problems);
    }

    private static IReadOnlyList<ScenarioRule> Read(string file, List<string> problems)
    {
        try
        {
            var (rules, wrong) = ScenarioFile.Parse(File.ReadAllBytes(file));
            problems.AddRange(wrong.Select(problem => $"{Path}:{Scenario} ('{file}'): {problem}"));
            return rules;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{Path}:{Scenario} is '{file}', which cannot be read: {unreadable.Message}");
            return [];
        }
    }
}
