using System.Text;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests;

/// <summary>Whatever the text, there is something to draw, within the limits, and the same each time.</summary>
public sealed class AnyPromptTests
{
    private static readonly string[] Pieces =
    [
        "a ",
        "the ",
        "no ",
        "two ",
        "500 ",
        "red ",
        "blue ",
        "light ",
        "dark ",
        "flat ",
        "3d ",
        "cat",
        "dogs",
        "fire engine",
        "eyes",
        "happy",
        "forest",
        "'s",
        " and ",
        ", ",
        ". ",
        " of ",
        " on ",
        " in ",
        " with ",
        " wearing ",
        " or ",
        " left of ",
        " above ",
        " on the left ",
        " background",
        "transparent ",
        "🍎",
        "👩‍🚀",
        "\u200D",
        "\uFE0F",
        "🏽",
        "\uD83C",
        "\uDF4E",
        "猫",
        "고",
        "แ",
        "é",
        "e\u0301",
        "\0",
        "\n",
        "x3",
        "3x",
        "1,000",
        "3.5",
        "'",
        "’",
        "zzz",
        "İ",
        "ß",
        "ﬁ",
        "٣",
        "½",
        "-",
        "_",
        "\"",
        "0 ",
        "dozen ",
        "pair of ",
        "unicorns",
        "oranges",
        "orange ",
    ];

    [Fact]
    public void Random_words_and_characters_always_give_a_drawable_scene()
    {
        var random = new SplitMix(20261121);
        for (var round = 0; round < 20_000; round++)
        {
            var prompt = RandomPrompt(random);
            var scene = Vocabularies.Reader.Read(prompt);
            if (Problem(scene) is { } problem)
                Assert.Fail($"{problem}: {Escape(prompt)}");
        }
    }

    private static string? Problem(Scene scene)
    {
        var objects = scene.Objects;
        var least = scene.Ground is null ? 1 : 0;
        if (objects.Count < least || objects.Count > Scene.MaxObjects || scene.ObjectCount < least || scene.ObjectCount > Scene.MaxObjects)
            return "too few or too many objects";
        if (objects.Any(thing => thing.Count < 1 || thing.Caption.Length == 0))
            return "an empty object";
        if (scene.Relations.Any(relation => relation.First == relation.Second || !IsObject(relation.First) || !IsObject(relation.Second)))
            return "a relation to nothing";
        if (scene.Warnings.Any(warning => warning.Message.Length > 2000))
            return "a warning nobody reads";
        if (objects.Count == 0)
            return null;
        var cells = SceneLayout.Arrange(scene, new ImageSize(1536, 1024), 128).Cells;
        return cells.Count != scene.ObjectCount || cells.Distinct().Count() != cells.Count ? "two objects in one place" : null;

        bool IsObject(int index) => index >= 0 && index < objects.Count;
    }

    [Fact]
    public void The_same_prompt_gives_the_same_scene()
    {
        var random = new SplitMix(7);
        for (var round = 0; round < 500; round++)
        {
            var prompt = RandomPrompt(random);
            var (one, other) = (Vocabularies.Reader.Read(prompt), Vocabularies.Reader.Read(prompt));
            other.Description.ShouldBe(one.Description);
            other.Warnings.ShouldBe(one.Warnings);
        }
    }

    [Theory]
    [InlineData("a cute cat sitting near the very strange zorp, beneath flurb ")]
    [InlineData("zzzzy ")]
    [InlineData("a")]
    [InlineData("🍎")]
    [InlineData("猫")]
    [InlineData("red and ")]
    [InlineData("fire ")]
    [InlineData("no ")]
    [InlineData("\uD83C")]
    public void Prompts_of_32000_characters_are_read(string piece)
    {
        var prompt = new StringBuilder(32_000 + piece.Length);
        while (prompt.Length < 32_000)
            prompt.Append(piece);
        var scene = Vocabularies.Reader.Read(prompt.ToString());
        scene.ObjectCount.ShouldBeInRange(1, Scene.MaxObjects);
        scene.Warnings.ShouldAllBe(warning => warning.Message.Length < 2000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200B\uFE0F")]
    public void Nothing_at_all_is_answered_too(string prompt) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldHaveSingleItemWith("prompt_not_understood");

    private static string RandomPrompt(SplitMix random)
    {
        var text = new StringBuilder();
        for (var count = 1 + random.Next(14); count > 0; count--)
        {
            if (random.Next(6) == 0)
                text.Append((char)random.Next(0x10000));
            else
                text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    private static string Escape(string text) =>
        string.Concat(text.Select(letter => letter is > ' ' and < '\u007f' ? letter.ToString() : $"\\u{(int)letter:x4}"));
}
