using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Patterns, colours and lengths of clothes and hair are seen on who has them.</summary>
public sealed class ClothesAndHairTests
{
    [Theory]
    [InlineData("a woman in a hat", nameof(Hat.StrawHat))]
    [InlineData("two women in hats drinking tea", nameof(Hat.StrawHat))]
    [InlineData("a lady with a red hat", nameof(Hat.SunHat))]
    [InlineData("a woman in a top hat", nameof(Hat.TopHat))]
    [InlineData("a man in a black hat", nameof(Hat.TopHat))]
    public void A_womans_hat_has_a_brim(string prompt, string hat) => Vocabularies.Person(prompt).Outfit.Hat.ToString().ShouldBe(hat);

    [Theory]
    [InlineData("a man in a striped shirt", SurfaceKind.Striped)]
    [InlineData("a woman in a polka dot dress", SurfaceKind.Dotted)]
    [InlineData("a woman wearing a floral dress", SurfaceKind.Floral)]
    [InlineData("a lumberjack in a plaid jacket", SurfaceKind.Plaid)]
    [InlineData("a man in a checkered suit", SurfaceKind.Checkered)]
    [InlineData("a woman in a red dress with white polka dots", SurfaceKind.Dotted)]
    public void Clothes_have_the_pattern_that_is_asked_for(string prompt, SurfaceKind pattern)
    {
        Vocabularies.Person(prompt).Outfit.Print!.Kind.ShouldBe(pattern);
        Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_skirt_has_its_own_pattern()
    {
        var outfit = Vocabularies.Person("a girl in a plaid skirt and a white shirt").Outfit;
        (outfit.Print, outfit.SkirtPrint!.Kind).ShouldBe((null, SurfaceKind.Plaid));
    }

    [Fact]
    public void What_is_put_on_hides_the_pattern_below_it() =>
        Vocabularies.Person("a man in a striped shirt and a black coat").Outfit.Print.ShouldBeNull();

    [Theory]
    [InlineData("a boy in striped shorts", "striped")]
    [InlineData("a woman in a leather coat", "leather")]
    public void Of_a_surface_that_no_figure_shows_the_warning_says_so(string prompt, string word) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldContain(warning => warning.Message.Contains(word));

    [Theory]
    [InlineData("a woman in a red coat and black boots")]
    [InlineData("a man in a plaid shirt and shorts")]
    [InlineData("a boy in a striped t-shirt and blue jeans")]
    [InlineData("a girl wearing a yellow dress and a straw hat")]
    public void Clothes_named_after_others_are_worn_too(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.IsPerson.ShouldBeTrue();

    [Theory]
    [InlineData("a girl with two braids", HairCut.Braids)]
    [InlineData("a man with dreadlocks", HairCut.Braids)]
    [InlineData("an old woman with white hair in a bun", HairCut.Bun)]
    [InlineData("a woman with her hair in a ponytail", HairCut.Ponytail)]
    [InlineData("a woman with a green mohawk", HairCut.Mohawk)]
    [InlineData("a man with an afro", HairCut.Afro)]
    [InlineData("a boy with spiky hair", HairCut.Spiky)]
    [InlineData("a woman with curly blonde hair", HairCut.Curly)]
    [InlineData("a bald man with a beard", HairCut.Bald)]
    public void Hair_is_cut_as_asked_for(string prompt, object cut)
    {
        Vocabularies.Person(prompt).Person.Cut.ShouldBe((HairCut)cut);
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a girl with glasses and braids", HairCut.Braids)]
    [InlineData("a woman with a red dress and a green mohawk", HairCut.Mohawk)]
    [InlineData("a woman in a hat and curly hair", HairCut.Curly)]
    public void Hair_that_is_named_after_clothes_is_theirs_who_wear_them(string prompt, object cut) =>
        Vocabularies.Person(prompt).Person.Cut.ShouldBe((HairCut)cut);

    [Fact]
    public void A_beard_that_is_named_after_a_hat_is_no_hat()
    {
        var person = Vocabularies.Person("a man with a top hat and a beard");
        (person.Person.HasBeard, person.Outfit.Hat).ShouldBe((true, Hat.TopHat));
    }

    [Fact]
    public void A_beard_has_its_own_colour_and_length()
    {
        var person = Vocabularies.Person("a man with black hair and a long white beard").Person;
        (person.HasBeard, person.HasLongBeard).ShouldBe((true, true));
        person.Beard.ShouldNotBe(person.Hair);
        person.Beard.ShouldNotBeNull();
    }

    [Fact]
    public void A_moustache_is_no_beard()
    {
        var person = Vocabularies.Person("a man with a mustache and a top hat");
        (person.Person.HasMoustache, person.Person.HasBeard, person.Outfit.Hat).ShouldBe((true, false, Hat.TopHat));
    }

    [Theory]
    [InlineData("a boy with freckles")]
    [InlineData("a girl with red hair and freckles")]
    public void Freckles_are_in_the_face(string prompt) => Vocabularies.Person(prompt).Person.HasFreckles.ShouldBeTrue();

    [Fact]
    public void A_bun_with_a_sausage_is_bread() =>
        Vocabularies.Reader.Read("a sausage in a bun").Objects.ShouldContain(thing => thing.Concept.Caption == "bread");

    [Theory]
    [InlineData("a corgi in a spacesuit", "astronaut")]
    [InlineData("a dog in a lab coat", "scientist")]
    public void A_suit_says_who_wears_it(string prompt, string role) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain($"dressed as {English(role)}");

    private static string English(string role) => role[0] is 'a' ? $"an {role}" : $"a {role}";

    [Theory]
    [InlineData("a girl with red hair", Age.Child)]
    [InlineData("a boy with curly hair", Age.Child)]
    [InlineData("a woman with red hair", Age.Adult)]
    public void Who_has_such_hair_is_as_old_as_is_said(string prompt, object age) =>
        Vocabularies.Person(prompt).Person.Age.ShouldBe((Age)age);

    [Fact]
    public void A_girl_with_red_hair_is_told_as_such()
    {
        var scene = Vocabularies.Reader.Read("a girl with red hair");
        scene.Description.ShouldStartWith("a girl with red hair");
        scene.Warnings.ShouldBeEmpty();
    }
}
