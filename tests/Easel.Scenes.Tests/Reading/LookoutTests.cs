using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Who does something from a place is there themselves, and so is who plays with a thing, shares it or stands in a row.</summary>
public sealed class LookoutTests
{
    [Theory]
    [InlineData("a photographer taking a picture of a lion from a jeep in the savanna", "a photographer in a jeep")]
    [InlineData("a man taking a picture of whales from a boat", "a man in a rowing boat")]
    [InlineData("a girl feeding a giraffe from a car", "a girl in an automobile")]
    [InlineData("a tourist filming elephants from a jeep", "a tourist in a jeep")]
    [InlineData("a woman taking a photo of a bird from a balcony", "a woman on a balcony")]
    [InlineData("a captain looking at an island from his ship", "a captain on a ship deck")]
    [InlineData("a cat watching birds from a window", "a cat at a window")]
    [InlineData("a cat watches birds from a window", "a cat at a window")]
    [InlineData("a dog barking at a mailman from behind a fence", "a dog behind a fence")]
    [InlineData("a cat watching a mouse from under the bed", "a cat under a bed")]
    public void Who_does_it_from_there_is_there(string prompt, string where) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(where);

    [Theory]
    [InlineData("two dogs playing with a ball on a sofa", "sofa")]
    [InlineData("two cats fighting over a fish on a table", "table")]
    [InlineData("two squirrels fighting over an acorn on a branch", "branch")]
    [InlineData("two crows sharing bread on a roof", "roof")]
    public void Who_plays_with_it_is_where_it_is(string prompt, string where)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(
            at =>
                at.Kind == SceneRelationKind.On
                && scene.Objects[at.First].Concept.Traits.Lives
                && scene.Objects[at.Second].Concept.Caption.Contains(where, StringComparison.Ordinal),
            scene.Description
        );
    }

    [Fact]
    public void A_quarrel_is_told() =>
        Vocabularies
            .Reader.Read("two squirrels fighting over an acorn on a branch")
            .Warnings.ShouldContain(warning => warning.Message.Contains("fighting over", StringComparison.Ordinal));

    [Theory]
    [InlineData("five parrots sitting in a row on a wire", "on a power line in a row")]
    [InlineData("five colorful parrots sitting in a row on a wire above a beach", "on a power line in a row")]
    [InlineData("three cats sitting in a row on a fence", "on a fence in a row")]
    public void A_row_on_a_thing_is_on_it(string prompt, string where) => Vocabularies.Reader.Read(prompt).Description.ShouldContain(where);

    [Theory]
    [InlineData("a boy throwing a stick for his dog by a river")]
    [InlineData("a girl throwing a frisbee for her dog on a beach")]
    [InlineData("a boy kicking a ball for his puppy")]
    public void For_whom_it_is_thrown_is_there(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Traits.Animal);

    [Theory]
    [InlineData("a witch stirring a cauldron with her black cat watching", "cat")]
    [InlineData("a chef cooking in a pot with his dog watching", "dog")]
    public void Who_watches_is_in_no_pot(string prompt, string who)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var at = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption.Contains(who, StringComparison.Ordinal));
        at.ShouldBeGreaterThanOrEqualTo(0, scene.Description);
        scene.Relations.ShouldNotContain(relation => relation.First == at && relation.Kind != SceneRelationKind.Beside, scene.Description);
    }

    [Theory]
    [InlineData("a wolf lying in bed with a girl in a red hood beside it")]
    [InlineData("a man lying in bed with a nurse in a white uniform beside him")]
    public void Who_is_beside_a_bed_is_in_none(string prompt) =>
        Vocabularies.Reader.Read(prompt).Description.Split("in bed").Length.ShouldBe(2);

    [Theory]
    [InlineData("a fox with a lantern walking through a forest", "holding a camping lantern")]
    [InlineData("a duck with an umbrella jumping over a puddle", "holding an umbrella")]
    [InlineData("a bear with a suitcase at a bus stop", "holding a luggage")]
    public void Animals_have_in_the_paw_what_people_have_in_the_hand(string prompt, string has) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(has);

    [Theory]
    [InlineData("a skeleton playing a trumpet in a jazz band")]
    [InlineData("a skeleton playing a guitar in a band")]
    public void Who_plays_in_a_band_is_not_hidden_by_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldNotContain(at => at.Kind == SceneRelationKind.Behind, scene.Description);
        scene.Objects.Count(thing => thing.Concept.IsPerson).ShouldBe(3, scene.Description);
    }
}
