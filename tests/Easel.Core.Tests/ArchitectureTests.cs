using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Easel.Core.Tests;

/// <summary>Holds the project references under src/ to the picture in docs/architecture.md, and what all code keeps to.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Easel.Abstractions"] = [],
        ["Easel.Imaging"] = ["Easel.Abstractions"],
        ["Easel.Diffusion"] = ["Easel.Abstractions"],
        ["Easel.Scenes"] = ["Easel.Abstractions"],
        ["Easel.Cassettes"] = [],
        ["Easel.Client"] = [],
        ["Easel.Cli"] = ["Easel.Client", "Easel.Diffusion", "Easel.Imaging", "Easel.Server"],
        ["Easel.Core"] = ["Easel.Abstractions"],
        ["Easel.Jobs"] = ["Easel.Core"],
        ["Easel.Jobs.RabbitMq"] = ["Easel.Jobs"],
        ["Easel.Storage"] = ["Easel.Jobs"],
        ["Easel.Storage.PostgreSql"] = ["Easel.Storage"],
        ["Easel.Storage.S3"] = ["Easel.Storage"],
        ["Easel.Dialects"] = ["Easel.Core", "Easel.Imaging"],
        ["Easel.Dialects.AIsBreaker"] = ["Easel.Dialects"],
        ["Easel.Dialects.Saas"] = ["Easel.Dialects"],
        ["Easel.Dialects.OpenAI"] = ["Easel.Dialects", "Easel.Jobs"],
        ["Easel.Providers"] = ["Easel.Abstractions", "Easel.Core", "Easel.Imaging"],
        ["Easel.Studio"] = ["Easel.Client"],
        ["Easel.Server"] =
        [
            "Easel.Cassettes",
            "Easel.Core",
            "Easel.Dialects.AIsBreaker",
            "Easel.Dialects.OpenAI",
            "Easel.Dialects.Saas",
            "Easel.Diffusion",
            "Easel.Imaging",
            "Easel.Jobs",
            "Easel.Jobs.RabbitMq",
            "Easel.Providers",
            "Easel.Scenes",
            "Easel.Storage",
            "Easel.Storage.PostgreSql",
            "Easel.Studio",
            "Easel.Storage.S3",
        ],
        ["Easel.Testing"] = ["Easel.Cassettes", "Easel.Client", "Easel.Server"],
    };

    [Fact]
    public void Every_project_references_only_what_the_picture_allows()
    {
        var found = Directory
            .EnumerateFiles(Path.Combine(RepositoryRoot(), "src"), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, References, StringComparer.Ordinal);

        found.Keys.Order().ShouldBe(Allowed.Keys.Order());
        foreach (var (project, references) in found)
            references.ShouldBe(Allowed[project], ignoreOrder: true, project);
    }

    [Fact]
    public void No_dialect_knows_another()
    {
        var dialects = Directory
            .EnumerateFiles(Path.Combine(RepositoryRoot(), "src"), "Easel.Dialects.*.csproj", SearchOption.AllDirectories)
            .ToList();

        dialects.Count.ShouldBeGreaterThan(1);
        foreach (var dialect in dialects)
            References(dialect).ShouldNotContain(name => name.StartsWith("Easel.Dialects.", StringComparison.Ordinal), dialect);
    }

    [Fact]
    public void Namespaces_follow_folders()
    {
        foreach (var part in new[] { "src", "tests", "bench", "samples" })
        {
            var root = Path.Combine(RepositoryRoot(), part);
            foreach (var file in SourceFiles(root))
            {
                var declared = File.ReadLines(file).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
                declared?.ShouldBe(
                    $"namespace {Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.')};",
                    file
                );
            }
        }
    }

    /// <summary>A pause is too short on a busy machine and too long on all others: tests wait for signals, move a clock by hand, or poll
    /// with <see cref="Eventually"/>, the one exception.</summary>
    [Fact]
    public void No_test_pauses_for_a_fixed_time()
    {
        string[] parts = ["tests", "samples"];
        foreach (var file in parts.SelectMany(part => SourceFiles(Path.Combine(RepositoryRoot(), part))))
        {
            // The chaos test's clients and its monkey have a rhythm of their own; nothing that they assert waits for a pause.
            if (Path.GetFileName(file) is "Eventually.cs" || Path.GetFileName(Path.GetDirectoryName(file)) is "Chaos")
                continue;
            foreach (var (index, line) in File.ReadLines(file).Index())
                Pause().IsMatch(line).ShouldBeFalse($"{file}:{index + 1}: {line.Trim()}");
        }
    }

    /// <summary>Waiting for what a token ends is no pause, nor is what an engine of the tests takes by the clock that it was given.</summary>
    [GeneratedRegex(
        @"\bTask\.Delay\((?!Timeout\.Infinite|\w+, clock\b)|\bThread\.(Sleep|SpinWait)\(|\bSpinWait\.|\bWaitForTimeoutAsync\(",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Pause();

    private static IEnumerable<string> SourceFiles(string root) =>
        Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Where(file => !IsOutput(Path.GetRelativePath(root, file)));

    private static bool IsOutput(string path) => path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj");

    private static IEnumerable<string> References(string project) =>
        XDocument
            .Load(project)
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static string RepositoryRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
