using Easel.Scenes.Composition;
using Easel.Scenes.Figures;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Prompts in German, French, Spanish, Italian and Portuguese.</summary>
public sealed class NounsAbroadTests
{
    private static readonly string[] Languages = ["German", "French", "Spanish", "Italian", "Portuguese"];

    /// <summary>An article of the language, with which the noun stands in no other.</summary>
    private static readonly string[] Articles = ["eine", "une", "una", "una", "uma"];

    [Fact]
    public void The_commonest_three_hundred_concepts_have_a_noun_in_each_of_five_languages()
    {
        var complete = Lines()
            .Count(line => line.Nouns.Take(Languages.Length).All(nouns => nouns.Length > 0) && line.Nouns.Count >= Languages.Length);
        complete.ShouldBeGreaterThanOrEqualTo(300);
    }

    [Fact]
    public void Every_noun_leads_to_its_concept_among_words_of_its_language()
    {
        var wrong = new List<string>();
        foreach (var (caption, nouns) in Lines())
        {
            for (var language = 0; language < Math.Min(nouns.Count, Languages.Length); language++)
            {
                foreach (var noun in nouns[language])
                {
                    var scene = Vocabularies.Reader.Read($"{Articles[language]} {noun}");
                    if (!IsAlone(scene) || !IsPicture(scene.Objects[0].Concept.Caption, caption))
                        wrong.Add($"{Languages[language]} '{noun}' is {Vocabularies.Objects(scene)} {Place(scene)}and not {caption}");
                }
            }
        }

        wrong.ShouldBeEmpty(string.Join('\n', wrong));
    }

    /// <summary>It is the concept, or the ready picture that its English name has.</summary>
    private static bool IsPicture(string drawn, string caption) =>
        string.Equals(drawn, caption, StringComparison.Ordinal)
        || (
            Vocabularies.Icons.FindNamed(caption) is >= 0 and var named
            && string.Equals(drawn, Vocabularies.Icons.Concepts[named].Caption, StringComparison.Ordinal)
        );

    /// <summary>But for what somebody is known by.</summary>
    private static bool IsAlone(Scene scene) => scene.Objects is [_] or [{ Vector: PersonDrawing }, _];

    private static string Place(Scene scene) => scene.Ground is { } ground ? $"{ground.Words} " : "";

    private static IEnumerable<(string Caption, List<string[]> Nouns)> Lines() =>
        from line in File.ReadLines(FilePath)
        where line.Length > 0 && line[0] != '#'
        let parts = line.Split(" = ")
        select (
            parts[0],
            parts[1]
                .Split('|')
                .Select(words => words.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .ToList()
        );

    private static string FilePath { get; } = Path.Combine(Vocabularies.Repository, "training", "icons", "nouns_abroad.txt");
}
