using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What people wear besides clothes, what is upon these, and what their outfits have anyway.</summary>
public sealed class AccessoryTests
{
    [Fact]
    public void Small_things_are_worn_where_they_belong()
    {
        Worn("a woman in a red scarf").Scarf.ShouldNotBeNull();
        Worn("a woman with earrings and a necklace").Earrings.ShouldNotBeNull();
        Worn("a woman with earrings and a necklace").Necklace.ShouldNotBeNull();
        Worn("a girl with a bow in her hair").Hat.ShouldBe(Hat.Bow);
        Worn("a man wearing gloves").Gloves.ShouldNotBeNull();
        Worn("a man in a blue shirt and suspenders").Details.ShouldContain(Detail.Suspenders);
        Worn("a woman wearing a blue hijab").Hat.ShouldBe(Hat.Hijab);
    }

    [Theory]
    [InlineData("a man in a T-shirt with a star on it")]
    [InlineData("a man in a T-shirt with a star")]
    [InlineData("a girl wearing a sweater with a heart on it")]
    [InlineData("a boy in a shirt with a cat on it")]
    public void A_picture_on_a_shirt_is_on_who_wears_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.FeatureOf, 0)]);
    }

    [Theory]
    [InlineData("a man in a T-shirt with a dog")]
    [InlineData("a girl in a dress with a balloon")]
    public void What_is_beside_who_wears_a_shirt_is_not_on_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.FeatureOf);

    [Theory]
    [InlineData("a nurse in uniform", "nurse")]
    [InlineData("a samurai in armor", "samurai")]
    [InlineData("a viking with a helmet", "viking")]
    [InlineData("a witch in a hat", "witch")]
    public void What_an_outfit_has_is_not_put_on_again(string prompt, string who)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        if (scene.Objects[0].Vector is not null)
            Worn(prompt).ShouldBe(Outfits.Find(who));
    }

    [Fact]
    public void An_outfits_own_hat_has_the_colour_that_is_asked_for()
    {
        var chef = Worn("a chef in a red hat");
        (chef.Hat, chef.HatColour).ShouldBe((Hat.ChefHat, Vocabularies.Icons.Colours[Vocabularies.Icons.FindColour("red")!.Value].Rgb));
    }

    [Theory]
    [InlineData("a woman in armor", Hat.KnightHelmet)]
    [InlineData("a devil with a trident", Hat.Horns)]
    [InlineData("an angel with white wings", Hat.Halo)]
    [InlineData("a dwarf with an axe", Hat.GnomeHat)]
    [InlineData("a leprechaun with a pot of gold", Hat.TopHat)]
    public void Those_of_tales_look_as_tales_have_them(string prompt, object hat)
    {
        Worn(prompt).Hat.ShouldBe((Hat)hat);
        Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a bullfighter with a red cape")]
    [InlineData("an Eskimo in a fur coat")]
    [InlineData("a punk with pink hair and a leather jacket")]
    [InlineData("a bullfighter in a striped shirt")]
    public void Who_wears_clothes_is_somebody_though_nothing_more_is_known_of_them(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<PersonDrawing>();
        scene.Warnings.ShouldContain(warning => warning.Code == "prompt_replaced");
    }

    [Theory]
    [InlineData("a rack with coats")]
    [InlineData("a gadget in a box")]
    public void What_only_holds_clothes_is_nobody(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.IsPerson);

    [Fact]
    public void A_turban_is_worn()
    {
        Worn("a man in a white turban").Hat.ShouldBe(Hat.Turban);
        Vocabularies.Reader.Read("a man in a white turban").Description.ShouldBe("a man wearing a white turban, flat style");
    }

    [Fact]
    public void A_giant_is_taller_than_a_dwarf()
    {
        var people = Vocabularies.Reader.Read("a giant and a dwarf").Objects.Select(thing => (PersonDrawing)thing.Vector!).ToList();
        Build.Of(people[0].Person).Leg.ShouldBeGreaterThan(1.5 * Build.Of(people[1].Person).Leg);
    }

    [Fact]
    public void Heads_have_what_is_said_of_them()
    {
        Vocabularies.Person("a pirate with an eye patch").Person.HasEyePatch.ShouldBeTrue();
        Vocabularies.Person("an elf with pointed ears").Person.HasPointedEars.ShouldBeTrue();
        Vocabularies.Person("a girl with rosy cheeks").Person.HasRosyCheeks.ShouldBeTrue();
        Vocabularies.Person("an angry boy with crossed arms").PoseName.ShouldBe(PoseName.HoldingInFront);
    }

    private static Outfit Worn(string prompt) => Vocabularies.Person(prompt).Outfit;
}
