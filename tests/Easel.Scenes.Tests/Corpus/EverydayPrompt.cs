using System.Runtime.CompilerServices;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Corpus;

/// <summary>A line of <c>everyday-prompts.tsv</c>: a prompt, and what a person means by it.</summary>
internal sealed record EverydayPrompt(string Prompt, string Objects, string Warnings, string Relations, string Ground)
{
    public static IReadOnlyList<EverydayPrompt> All { get; } =
    [.. File.ReadLines(FilePath()).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    /// <summary>Null where the scene is what was meant, else what differs.</summary>
    public string? Difference(Scene scene)
    {
        var problems = new List<string>();
        if (!MatchesObjects(scene))
            problems.Add($"objects '{Written(scene)}' instead of '{Objects}'");
        if (!MatchesWarnings(scene))
            problems.Add($"warnings [{string.Join(" / ", scene.Warnings.Select(warning => warning.Message))}] instead of '{Warnings}'");
        if (Relations.Length > 0 && Written(scene.Relations) is var relations && !Relations.Split(", ").All(relations.Contains))
            problems.Add($"relations '{string.Join(", ", relations)}' instead of '{Relations}'");
        if (GroundOf(scene) is var ground && ground != Ground)
            problems.Add($"ground '{ground}' instead of '{Ground}'");
        return problems.Count == 0 ? null : $"{Prompt}: {string.Join("; ", problems)}";
    }

    private bool MatchesObjects(Scene scene)
    {
        var (wanted, drawn) = (Objects.Split(" + "), scene.Objects.Count == 0 ? ["none"] : Named(scene).Select(Written).ToArray());
        if (Objects is "*")
            return true;
        if (Objects.StartsWith('!'))
            return !drawn.Contains(Objects[1..]);
        return wanted.Length == drawn.Length && wanted.Zip(drawn).All(pair => Matches(pair.First, pair.Second));
    }

    private static bool Matches(string wanted, string drawn)
    {
        if (wanted == "*" || wanted == drawn)
            return true;
        if (wanted.StartsWith("*:", StringComparison.Ordinal))
            return drawn.EndsWith(wanted[1..], StringComparison.Ordinal);
        // ":!red" is any colour but red, and a colour.
        var not = wanted.IndexOf(":!", StringComparison.Ordinal);
        return not > 0
            && drawn.StartsWith(wanted[..(not + 1)], StringComparison.Ordinal)
            && drawn != $"{wanted[..(not + 1)]}{wanted[(not + 2)..]}";
    }

    private bool MatchesWarnings(Scene scene) =>
        Warnings switch
        {
            "" => true,
            "-" => scene.Warnings.Count == 0,
            "!" => scene.Warnings.Count > 0,
            _ => scene.Warnings.Any(warning => warning.Message.Contains(Warnings[1..], StringComparison.OrdinalIgnoreCase)),
        };

    private static string Written(Scene scene) => string.Join(" + ", Named(scene).Select(Written));

    /// <summary>Without what only shows which place it is.</summary>
    private static IEnumerable<SceneObject> Named(Scene scene) =>
        scene.Objects.Where(thing => !thing.IsBackdrop || thing.IsCrop || thing.BackdropPlace == BackdropPlace.Sky);

    private static string Written(SceneObject thing)
    {
        var colour = thing.Colour is null ? "" : $":{thing.Colour.Name}";
        if (thing.Text is { } text)
            return $"text:{text}{colour}";
        var name = thing.Concept.Caption.Replace('’', '\'');
        return thing.Concept == Vocabularies.Icons.Fallback ? "?" : $"{(thing.Count > 1 ? $"{thing.Count} " : "")}{name}{colour}";
    }

    private static List<string> Written(IReadOnlyList<SceneRelation> relations) =>
        [.. relations.Select(relation => $"{relation.First} {relation.Kind} {relation.Second}")];

    private static string GroundOf(Scene scene) =>
        scene.Ground switch
        {
            null => "",
            { Place: ScenePlace.Sky, Light: not SceneLight.Day } sky => Lower(sky.Light),
            { Light: SceneLight.Day } day => Lower(day.Place),
            { Place: ScenePlace.Space } space => Lower(space.Place),
            { } ground => $"{Lower(ground.Place)}/{Lower(ground.Light)}",
        };

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();

    private static EverydayPrompt Parse(string line)
    {
        var fields = line.Split('\t');
        return new EverydayPrompt(fields[0], Field(1), Field(2), Field(3), Field(4));

        string Field(int index) => index < fields.Length ? fields[index].Trim() : "";
    }

    private static string FilePath([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "everyday-prompts.tsv");
}
