using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Creatures that the art lacks have pictures of their own, and what they are in or on is what one means of them.</summary>
public sealed class CreatureTests
{
    [Theory]
    [InlineData("a friendly monster", "monster")]
    [InlineData("a one-eyed monster", "one-eyed monster")]
    [InlineData("a monster with three eyes", "three-eyed monster")]
    [InlineData("a triceratops", "triceratops")]
    [InlineData("two stegosauruses", "stegosaurus")]
    [InlineData("a pterodactyl flying over a volcano", "pterodactyl")]
    [InlineData("a yeti in the snow", "yeti")]
    [InlineData("the loch ness monster", "loch ness monster")]
    [InlineData("a walrus on the ice", "walrus")]
    [InlineData("a clownfish", "clownfish")]
    [InlineData("a koi fish", "koi")]
    [InlineData("a pelican", "pelican")]
    [InlineData("a guinea pig eating a carrot", "guinea pig")]
    [InlineData("a chameleon on a branch", "chameleon")]
    [InlineData("fireflies at night", "firefly")]
    [InlineData("a bat hanging upside down", "bat hanging upside down")]
    [InlineData("a three-headed dragon", "three-headed dragon")]
    [InlineData("a pegasus flying over the clouds", "pegasus")]
    [InlineData("a griffin", "griffin")]
    [InlineData("a werewolf", "werewolf")]
    [InlineData("a praying mantis on a leaf", "praying mantis")]
    public void It_has_a_picture_of_its_own(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(caption);
        scene.Objects[0].Concept.Drawing.ShouldNotBeNull();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("pigs in the mud", SceneRelationKind.On, "mud puddle")]
    [InlineData("a boy in a puddle", SceneRelationKind.On, "puddle")]
    [InlineData("a dog in a bicycle basket", SceneRelationKind.In, "bicycle with a basket")]
    [InlineData("a clownfish in an anemone", SceneRelationKind.In, "sea anemone")]
    [InlineData("an alien waving from a spaceship", SceneRelationKind.In, "flying saucer")]
    [InlineData("an octopus playing drums", SceneRelationKind.Behind, "drum kit")]
    public void What_it_is_in_or_on_is_what_is_meant(string prompt, SceneRelationKind kind, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2, Vocabularies.Objects(scene));
        scene.Objects[1].Concept.Caption.ShouldBe(caption);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(0, kind, 1));
    }

    [Theory]
    [InlineData("bear tracks in the snow")]
    [InlineData("dog footprints on the beach")]
    [InlineData("wolf tracks")]
    public void What_an_animal_leaves_behind_are_paw_prints(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("paw prints");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a snail race", "snail")]
    [InlineData("a turtle race on the beach", "turtle")]
    [InlineData("an elephant parade", "elephant")]
    public void A_race_is_several_of_them(string prompt, string animal)
    {
        var one = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
        one.Concept.Caption.ShouldBe(animal);
        one.Count.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("an ostrich with its head in the sand", "its head")]
    [InlineData("a giraffe with its neck over a fence", "its neck")]
    public void Its_own_head_is_no_other_thing(string prompt, string words)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.IsPart || thing.Concept.Caption == "bust in silhouette");
        scene.Warnings.ShouldContain(warning => warning.Message.Contains(words));
    }

    [Fact]
    public void Who_sleeps_on_treasure_is_on_no_chest() =>
        Vocabularies
            .Reader.Read("a dragon sleeping on treasure")
            .Objects.Select(thing => thing.Concept.Caption)
            .ShouldBe(["dragon", "pile of coins"]);

    [Theory]
    [InlineData("an anemone in a vase")]
    [InlineData("a red anemone")]
    public void An_anemone_by_itself_is_a_flower(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldBe("poppy");

    [Theory]
    [InlineData("a rooster at sunrise", ScenePlace.Meadow)]
    [InlineData("a cow at sunset", ScenePlace.Meadow)]
    [InlineData("a heart at night", ScenePlace.Sky)]
    public void Who_stands_in_the_low_sun_is_on_land(string prompt, ScenePlace place) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(place);
}
