using System.Text.Json;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Reading;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Tests.Vocabulary;

public sealed class VocabularyFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"vocabulary-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void The_shipped_file_offers_concepts_in_four_styles_and_eleven_colours()
    {
        var vocabulary = Vocabularies.Icons;
        vocabulary.Concepts.Count.ShouldBeGreaterThan(300);
        vocabulary.Styles.Select(style => style.Id).ShouldBe(["flat", "cartoon", "shaded", "3d"]);
        vocabulary
            .Colours.Select(colour => colour.Name)
            .ShouldBe(["red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "grey", "black", "white"]);
        new FileInfo(Vocabularies.ShippedPath).Length.ShouldBeLessThan(1_500_000);
    }

    [Fact]
    public void Every_concept_is_found_by_its_caption_and_its_emoji()
    {
        foreach (var concept in Vocabularies.Icons.Concepts)
        {
            // A comma would part what it lists: "family: man, woman, boy".
            var caption = concept.Caption.Replace(",", "", StringComparison.Ordinal);
            // What has a ready picture is drawn from that.
            if (!IsLand(concept.Caption) && (concept.Drawing is not null || !IsDrawnReady(concept.Caption)))
                Named(caption).ShouldHaveSingleItem().Concept.ShouldBe(concept);
            if (concept.Drawing is not null)
                continue;
            Named(concept.Emoji).ShouldHaveSingleItem().Concept.ShouldBe(concept, concept.Emoji);
        }
    }

    [Fact]
    public void Every_other_name_of_a_concept_leads_to_it()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Vocabularies.ShippedPath));
        var index = Vocabularies.Icons.Concepts.Count(concept => concept.Drawing is not null);
        foreach (var concept in file.RootElement.GetProperty("concepts").EnumerateArray())
        {
            var caption = Vocabularies.Icons.Concepts[index++].Caption;
            if (!concept.TryGetProperty("same", out var words))
                continue;
            foreach (var word in words.EnumerateArray().Where(word => !IsDrawnReady(word.GetString()!) && !IsLand(word.GetString()!)))
                Named(word.GetString()!).ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption, word.GetString());
        }
    }

    /// <summary>What a prompt has drawn, without the horse of a jockey and the heart of a couple in love.</summary>
    private static IEnumerable<SceneObject> Named(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects is [{ Vector: PersonDrawing or GroupDrawing } person, ..]
            ? [person]
            : Vocabularies.Reader.Read(prompt).Objects;

    /// <summary>A sunset and a road alone are a whole picture, and no thing in it.</summary>
    private static bool IsLand(string name) => name is "sunset" or "sunrise" || Ways.Find(name) is not null;

    private static bool IsDrawnReady(string name) =>
        Vocabularies.Icons.Words.Find(name) is { Concept: >= 0 and var found } && Vocabularies.Icons.Concepts[found].Drawing is not null;

    [Fact]
    public void A_small_file_is_enough()
    {
        var vocabulary = Load(
            """
            {"format":1,"default_style":"s","fallback":"dot","styles":[{"id":"s","words":["plain style"]}],
             "colours":[{"name":"red","rgb":"#ff0000","words":["red"]}],"plurals":{"kine":"cow"},
             "concepts":[{"caption":"dot","emoji":"⚫"},{"caption":"cow","emoji":"🐄","same":["moo cow"],"kinds":["heifer"],"near":["milk"],"abroad":["kuh"],"part":true}]}
            """
        );
        var reader = new PromptReader(vocabulary);
        Vocabularies.Objects(reader.Read("kine")).ShouldBe("3 plain style cow");
        Vocabularies.Objects(reader.Read("eine Kuh")).ShouldBe("plain style cow");
        Vocabularies.Objects(reader.Read("two red heifers")).ShouldBe("2 plain style red cow");
        vocabulary.Concepts[1].IsPart.ShouldBeTrue();
        vocabulary.Concepts[0].IsPart.ShouldBeFalse();
    }

    [Fact]
    public void A_loose_word_that_is_part_of_the_name_before_it_is_not_missed()
    {
        var reader = new PromptReader(
            Load(
                """
                {"format":1,"default_style":"s","fallback":"loudly crying face","styles":[{"id":"s","words":["plain style"]}],"colours":[{"name":"red","rgb":"#ff0000","words":["red"]}],
                 "concepts":[{"caption":"loudly crying face","emoji":"😢","same":["crying"]},{"caption":"grin","emoji":"😀","near":["face","weeping"]}]}
                """
            )
        );
        reader
            .Read("a sobbing, crying face")
            .Warnings.ShouldHaveSingleItemWith("prompt_not_drawn")
            .Message.ShouldStartWith("Not drawn: 'sobbing'.");
        reader
            .Read("crying, weeping face")
            .Warnings.ShouldHaveSingleItemWith("prompt_not_drawn")
            .Message.ShouldStartWith("Not drawn: 'weeping' and 'face'.");
    }

    [Fact]
    public void All_problems_are_named_at_once()
    {
        var problems = Should
            .Throw<InvalidVocabularyException>(() =>
                Load(
                    """
                    {"format":2,"default_style":"gone","fallback":"nothing","styles":[{"id":"s"}, 7],
                     "colours":[{"name":"red","rgb":"red","words":[]}],"plurals":{"mice":1},
                     "concepts":[{"emoji":"🐄","same":"cow"},{"caption":"","emoji":"⚫","kinds":[3]}]}
                    """
                )
            )
            .Problems;
        problems.ShouldBe([
            "'format' must be 1.",
            "'styles[0].words' is missing.",
            "'styles[1].id' must be a string that is not empty.",
            "'styles[1].words' is missing.",
            "'colours[0].rgb' is 'red'; it must be a colour such as '#e53935'.",
            "'colours[0].words' must be a list of strings with something in it.",
            "'concepts[0].caption' must be a string that is not empty.",
            "'concepts[1].caption' must be a string that is not empty.",
            "'concepts[0].same' must be a list of strings.",
            "'concepts[1].kinds' holds something that is no word.",
            "'plurals.mice' must be a string.",
            "'default_style' names 'gone', which the file does not describe.",
            "'fallback' names 'nothing', which the file does not describe.",
        ]);
    }

    [Theory]
    [InlineData("\"usual\":\"attic\"", "'concepts[0].usual' must be one of sky, clouds, sea,")]
    [InlineData("\"usual\":3", "'concepts[0].usual' must be one of sky, clouds, sea,")]
    [InlineData("\"wooden\":\"yes\"", "'concepts[0].wooden' must be true or false.")]
    public void A_trait_of_another_kind_is_a_problem(string trait, string problem) =>
        Should
            .Throw<InvalidVocabularyException>(() =>
                Load(
                    $$"""
                    {"format":1,"default_style":"s","fallback":"dot","styles":[{"id":"s","words":["plain style"]}],
                     "colours":[{"name":"red","rgb":"#ff0000","words":["red"]}],"concepts":[{"caption":"dot","emoji":"⚫",{{trait}}}]}
                    """
                )
            )
            .Problems.ShouldHaveSingleItem()
            .ShouldStartWith(problem);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"format":"1","styles":{},"colours":[],"concepts":[null],"plurals":[]}""")]
    public void Broken_files_are_refused(string text) =>
        Should.Throw<InvalidVocabularyException>(() => Load(text)).Problems.ShouldNotBeEmpty();

    private ConceptVocabulary Load(string text)
    {
        File.WriteAllText(_path, text);
        return ConceptVocabulary.Load(_path);
    }
}
