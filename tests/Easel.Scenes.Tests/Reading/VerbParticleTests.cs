using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>The small words of verbs say where nothing is.</summary>
public sealed class VerbParticleTests
{
    [Theory]
    [InlineData("a cat curled up in a ball")]
    [InlineData("a hedgehog rolled into a ball")]
    [InlineData("a puppy curled into a tight little ball")]
    [InlineData("an armadillo rolling itself up into a ball")]
    [InlineData("a fox curls up into a ball")]
    public void Who_curls_up_in_a_ball_is_on_none(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Traits.Animal.ShouldBeTrue();

    [Theory]
    [InlineData("a hamster rolling in a ball", "ball")]
    [InlineData("a boy in a ball pit", "ball")]
    [InlineData("a girl rolling a ball", "ball")]
    public void A_ball_that_is_there_stays(string prompt, string told) => Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("a raccoon digging through a trash can", "a raccoon in a trash can")]
    [InlineData("a bear rummaging through the garbage can", "a bear in a trash can")]
    [InlineData("a dog looking through a cardboard box", "a dog in a box")]
    public void What_is_searched_is_around_who_searches(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(told);

    [Theory]
    [InlineData("a baby elephant taking a bath in a tub")]
    [InlineData("a dog having a bath in a bathtub")]
    [InlineData("a cat takes a bubble bath in the tub")]
    [InlineData("a boy taking a bath in the bathtub")]
    public void There_is_one_tub(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        scene.Description.ShouldContain("bathtub");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a cat sleeping by the fire", "fireplace")]
    [InlineData("a grandfather telling stories by the warm fire", "fireplace")]
    [InlineData("a cowboy sitting by the fire at night", "campfire")]
    [InlineData("two hikers near a crackling fire in the forest", "campfire")]
    public void A_fire_that_one_is_by_burns_where_fires_are_kept(string prompt, string fire) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == fire);

    [Theory]
    [InlineData("an astronaut floating in space with earth in the background")]
    [InlineData("an astronaut with the earth behind him")]
    [InlineData("an astronaut floating above the earth")]
    [InlineData("a space station above planet earth")]
    public void The_earth_is_below_who_is_in_space(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Space);
        scene.Relations.ShouldBeEmpty();
        scene.Objects[1].BackdropPlace.ShouldBe(BackdropPlace.World);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a bird taking a bath in a fountain", "a bird sitting in a fountain")]
    [InlineData("a hippo having a bath in the river", "a hippopotamus swimming")]
    [InlineData("a duckling taking a bath in a teacup", "a duckling sitting in a")]
    public void A_bath_outside_needs_no_tub(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldStartWith(told);
        scene.Objects.ShouldAllBe(thing => thing.Concept.Caption != "bathtub");
    }

    [Theory]
    [InlineData("a girl blowing a kiss")]
    [InlineData("a woman blowing kisses")]
    public void A_blown_kiss_is_nobody(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a choir of frogs singing in a pond", "five frogs singing")]
    [InlineData("a chorus of crickets", "five")]
    [InlineData("a robot serving breakfast in bed", "a robot serving breakfast")]
    public void A_choir_is_who_sings_and_who_serves_is_in_no_bed(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldStartWith(told);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "choir" || thing.Concept.Caption == "bed");
    }
}
