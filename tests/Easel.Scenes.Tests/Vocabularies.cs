using System.Runtime.CompilerServices;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Tests;

/// <summary>The built-in model's own vocabulary, as shipped.</summary>
internal static class Vocabularies
{
    // First, for what follows is read from there.
    public static string Repository { get; } = FindRepository();

    public static string ModelFolder { get; } = Path.Combine(Repository, "models", "easel-icons");

    public static string ShippedPath { get; } = Path.Combine(ModelFolder, "vocabulary.json");

    private static readonly Lazy<ConceptVocabulary> Shipped = new(() => ConceptVocabulary.Load(ShippedPath));

    public static ConceptVocabulary Icons => Shipped.Value;

    public static PromptReader Reader { get; } = new(Shipped.Value);

    /// <summary>The first person that a prompt has drawn as a figure.</summary>
    public static PersonDrawing Person(string prompt) =>
        Reader.Read(prompt).Objects.Select(thing => thing.Vector).OfType<PersonDrawing>().First();

    /// <summary>"2 flat red apple + flat pear", with "@Left" where a side was asked for.</summary>
    public static string Objects(Scene scene) =>
        string.Join(
            " + ",
            scene.Objects.Select(thing =>
                $"{(thing.Count > 1 ? $"{thing.Count} " : "")}{thing.Caption}{(thing.Side == SceneSide.Anywhere ? "" : $"@{thing.Side}")}"
            )
        );

    private static string FindRepository([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
