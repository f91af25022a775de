using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Things that are bitten, wilted, torn, rusty, folded, open or full.</summary>
public sealed class ThingStateTests
{
    [Theory]
    [InlineData("a half-eaten sandwich", SceneChange.Bitten)]
    [InlineData("a bitten cookie", SceneChange.Bitten)]
    [InlineData("a cookie with a bite taken out of it", SceneChange.Bitten)]
    [InlineData("a chocolate bar with a bite missing", SceneChange.Bitten)]
    [InlineData("a wilted rose", SceneChange.Wilted)]
    [InlineData("a drooping tulip", SceneChange.Wilted)]
    [InlineData("a torn newspaper", SceneChange.Torn)]
    [InlineData("ripped jeans", SceneChange.Torn)]
    public void What_has_happened_to_it_is_seen(string prompt, object change)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Objects.ShouldHaveSingleItem().Change.ShouldBe((SceneChange)change);
    }

    [Theory]
    [InlineData("an overflowing trash can", "overflowing trash can")]
    [InlineData("an overflowing laundry basket", "overflowing laundry basket")]
    [InlineData("the bathtub is overflowing", "overflowing bathtub")]
    [InlineData("a deflated balloon", "deflated balloon")]
    [InlineData("a flat basketball", "deflated basketball")]
    [InlineData("tangled headphones", "tangled headphones")]
    [InlineData("tangled christmas lights", "tangled string lights")]
    [InlineData("a bent fork", "bent fork")]
    [InlineData("a messy desk", "messy desk")]
    [InlineData("a dented car", "crashed car")]
    [InlineData("a pile of old newspapers", "stack of newspapers")]
    public void A_state_that_has_a_picture_is_that_picture(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("spilled orange juice", "orange")]
    [InlineData("spilled espresso", "brown")]
    [InlineData("an overflowing cup", null)]
    [InlineData("an overflowing mug", null)]
    public void What_runs_over_stands_in_what_it_held(string prompt, string? colour)
    {
        var puddle = Vocabularies.Reader.Read(prompt).Objects.Single(thing => thing.Concept.Caption == "puddle");
        puddle.Colour?.Name.ShouldBe(colour);
    }

    [Theory]
    [InlineData("an overflowing shelf", "overflowing")]
    [InlineData("a hot car", "hot")]
    [InlineData("a cold chair", "cold")]
    public void Only_what_holds_a_drink_or_is_eaten_is_so(string prompt, string word)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        scene.Warnings.ShouldContain(warning => warning.Message.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a torn teddy bear")]
    [InlineData("a ripped doll")]
    public void Toys_of_cloth_are_torn(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Change.ShouldBe(SceneChange.Torn);

    [Theory]
    [InlineData("a wilted car", "wilted")]
    [InlineData("a bitten chair", "bitten")]
    [InlineData("a folded car", "folded")]
    public void What_cannot_be_so_is_told(string prompt, string word)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Change.ShouldBe(SceneChange.None);
        scene.Warnings.ShouldContain(warning => warning.Message.Contains(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a rusty bicycle", "bicycle")]
    [InlineData("a rusty old car", "automobile")]
    [InlineData("a mossy rock", "rock")]
    [InlineData("burnt toast", "toast")]
    [InlineData("a rotten apple", "red apple")]
    [InlineData("an overripe banana", "banana")]
    [InlineData("a dusty book", "closed book")]
    [InlineData("a car covered in rust", "automobile")]
    [InlineData("a statue covered in green moss", "statue")]
    [InlineData("a table covered with a thick layer of dust", "table")]
    public void What_grew_on_it_is_in_patches(string prompt, string thing)
    {
        var read = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
        (read.Concept.Caption, read.Surface?.Kind).ShouldBe((thing, SurfaceKind.Patches));
    }

    [Theory]
    [InlineData("a dog covered in mud", "dirty dog")]
    [InlineData("a spider web with dew drops", "wet spider web")]
    [InlineData("a leaf with water droplets", "wet leaf")]
    [InlineData("a tree covered in ice", "frozen deciduous tree")]
    public void What_lies_over_it_is_shown_as_its_adjective_is(string prompt, string drawn)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Description.ShouldBe($"a {drawn}, flat style");
    }

    [Fact]
    public void A_thing_that_is_named_after_what_covers_others_is_itself() =>
        Vocabularies.Reader.Read("a castle with dust devils").Description.ShouldNotContain("dusty");

    [Theory]
    [InlineData("a house covered in snow")]
    [InlineData("a house covered in fresh snow")]
    public void What_snow_covers_stands_in_it_and_beside_no_flake(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Snow);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("house");
    }

    [Theory]
    [InlineData("a folded blue shirt", "folded shirt", "blue")]
    [InlineData("a folded shirt", "folded shirt", null)]
    [InlineData("an empty glass", "empty glass", null)]
    [InlineData("a full glass", "full glass", null)]
    [InlineData("a half full glass of water", "half full glass", null)]
    [InlineData("an empty bookshelf", "empty bookshelf", null)]
    [InlineData("an empty wine glass", "empty wine glass", null)]
    [InlineData("a closed box", "closed box", null)]
    [InlineData("a lit match", "burning match", null)]
    [InlineData("an open red door", "open door", "red")]
    [InlineData("the fridge is open", "open fridge", null)]
    [InlineData("a broken window", "broken window", null)]
    [InlineData("a peeled banana", "peeled banana", null)]
    [InlineData("a car with a flat tire", "car with flat tire", null)]
    public void A_state_has_its_own_picture(string prompt, string picture, string? colour)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        var read = scene.Objects.ShouldHaveSingleItem();
        (read.Concept.Caption, read.Colour?.Name).ShouldBe((picture, colour));
    }

    [Fact]
    public void Each_of_two_is_in_its_own_state() =>
        Vocabularies
            .Reader.Read("an empty glass next to a full glass")
            .Objects.Select(thing => thing.Concept.Caption)
            .ShouldBe(["empty glass", "full glass"]);
}
