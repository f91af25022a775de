using System.Runtime.CompilerServices;

namespace Easel.Client.Tests;

/// <summary>What the documentation shows is what the sample compiles.</summary>
public sealed class SnippetTests
{
    [Theory]
    [InlineData("README.md", 1)]
    [InlineData("docs/client.md", 4)]
    [InlineData("src/Easel.Client/README.md", 2)]
    public void Every_snippet_of_the_client_is_in_the_sample(string page, int snippets)
    {
        var sample = string.Concat(Directory.GetFiles(PathOf("samples/Easel.Samples.Client"), "*.cs").Select(File.ReadAllText).Select(Trim));
        var found = File.ReadAllText(PathOf(page)).Split("```csharp\n")[1..].Select(block => block.Split("```")[0]).Where(block => IsOurs(block, page)).ToList();
        found.Count.ShouldBe(snippets);
        foreach (var snippet in found) sample.ShouldContain(Trim(snippet));
    }

    /// <summary>The README shows other clients too.</summary>
    private static bool IsOurs(string block, string page) => page != "README.md" || block.Contains("Easel.Client", StringComparison.Ordinal);

    /// <summary>Without indentation and empty lines.</summary>
    private static string Trim(string code) => string.Concat(code.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line + "\n"));

    private static string PathOf(string path, [CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", path);
}
