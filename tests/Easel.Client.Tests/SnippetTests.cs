using System.Runtime.CompilerServices;

namespace Easel.Client.Tests;

/// <summary>What the documentation shows is what the sample compiles.</summary>
public sealed class SnippetTests
{
    [Theory]
    [InlineData("README.md", 1)]
    [InlineData("docs/client.md", 5)]
    [InlineData("src/Easel.Client/README.md", 2)]
    public void Every_snippet_of_the_client_is_in_the_sample(string page, int snippets)
    {
        var sample = string.Concat(
            Directory.GetFiles(PathOf("samples/Easel.Samples.Client"), "*.cs").Select(File.ReadAllText).Select(Trim)
        );
        var found = File.ReadAllText(PathOf(page))
            .Split("```csharp\n")[1..]
            .Select(block => block.Split("```")[0])
            .Where(block => IsOurs(block, page))
            .ToList();
        found.Count.ShouldBe(snippets);
        foreach (var line in found.SelectMany(Usings).Distinct(StringComparer.Ordinal))
            sample.ShouldContain(line);
        foreach (var snippet in found)
            Flat(WithoutUsings(sample)).ShouldContain(Flat(WithoutUsings(snippet)));
    }

    /// <summary>The README shows other clients too.</summary>
    private static bool IsOurs(string block, string page) =>
        page != "README.md" || block.Contains("Easel.Client", StringComparison.Ordinal);

    private static IEnumerable<string> Usings(string code) => Lines(code).Where(IsUsing);

    /// <summary>A snippet imports only what it uses; the sample, what all of them use.</summary>
    private static string WithoutUsings(string code) =>
        string.Concat(Lines(code).Where(line => !IsUsing(line)).Select(line => line + "\n"));

    /// <summary>However it is laid out: a formatter breaks lines where a page does not.</summary>
    private static string Flat(string code) =>
        string.Concat(code.Where(letter => !char.IsWhiteSpace(letter))).Replace(",}", "}", StringComparison.Ordinal);

    private static bool IsUsing(string line) => line.StartsWith("using Easel.", StringComparison.Ordinal);

    private static string[] Lines(string code) => code.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Without indentation and empty lines.</summary>
    private static string Trim(string code) => string.Concat(Lines(code).Select(line => line + "\n"));

    private static string PathOf(string path, [CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", path);
}
