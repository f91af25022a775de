using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Easel.Core.Tests;

/// <summary>Holds the project references under src/ to the picture in docs/architecture.md.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Easel.Abstractions"] = [],
        ["Easel.Imaging"] = ["Easel.Abstractions"],
        ["Easel.Diffusion"] = ["Easel.Abstractions"],
        ["Easel.Scenes"] = ["Easel.Abstractions"],
        ["Easel.Client"] = [],
        ["Easel.Cli"] = ["Easel.Client", "Easel.Imaging", "Easel.Server"],
        ["Easel.Core"] = ["Easel.Abstractions"],
        ["Easel.Storage"] = ["Easel.Core"],
        ["Easel.Upstream"] = ["Easel.Abstractions", "Easel.Imaging"],
        ["Easel.Server"] = ["Easel.Core", "Easel.Diffusion", "Easel.Imaging", "Easel.Scenes", "Easel.Storage"],
    };

    [Fact]
    public void Every_room_references_only_what_the_picture_allows()
    {
        var found = Directory.EnumerateFiles(Path.Combine(RepositoryRoot(), "src"), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, References, StringComparer.Ordinal);

        found.Keys.Order().ShouldBe(Allowed.Keys.Order());
        foreach (var (room, references) in found) references.ShouldBe(Allowed[room], ignoreOrder: true, room);
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static string RepositoryRoot([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
