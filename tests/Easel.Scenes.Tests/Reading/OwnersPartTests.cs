using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>A part that is somebody's is theirs wherever they are, and each of two stands where it is said to.</summary>
public sealed class OwnersPartTests
{
    [Theory]
    [InlineData("a baby bird in a nest with its mouth open")]
    [InlineData("a dog in a car with its tongue out")]
    [InlineData("a cat on a sofa with its eyes closed")]
    [InlineData("a man in a boat with his arms raised")]
    public void A_part_of_who_is_in_a_thing_is_no_thing(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.Count.ShouldBe(2, Vocabularies.Objects(Vocabularies.Reader.Read(prompt)));

    [Theory]
    [InlineData("a doctor listening to a teddy bear's heart", "teddy bear")]
    [InlineData("a vet checking a guinea pig's teeth", "guinea pig")]
    [InlineData("a child brushing a teddy bear's hair", "teddy bear")]
    [InlineData("a keeper washing a polar bear's face", "polar bear")]
    public void Whose_name_has_several_words_is_an_owner_too(string prompt, string owner)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == owner);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "red heart" || thing.Concept.Caption == "coin");
        scene.Warnings.ShouldNotContain(warning => warning.Message.Contains("bear") || warning.Message.Contains("pig"));
    }

    [Theory]
    [InlineData("a cat in a tree and a firefighter on a ladder")]
    [InlineData("a boy in a tree and a girl on a ladder")]
    public void Of_two_each_is_where_it_is_said_to_be(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.In, 1));
        scene.Relations.ShouldContain(new SceneRelation(2, SceneRelationKind.On, 3));
        scene.Relations.ShouldNotContain(new SceneRelation(1, SceneRelationKind.On, 3));
    }

    [Theory]
    [InlineData("a candle next to a book on a table", 2)]
    [InlineData("a mug beside a laptop on a desk", 2)]
    [InlineData("a lamp on a nightstand next to a bed", 1)]
    [InlineData("a man next to a cat on a sofa", 1)]
    public void Small_things_beside_each_other_are_on_one_table(string prompt, int on) =>
        Vocabularies.Reader.Read(prompt).Relations.Count(relation => relation.Kind == SceneRelationKind.On).ShouldBe(on);

    [Fact]
    public void A_nest_is_in_its_tree() =>
        Vocabularies.Reader.Read("a tall tree with a bird's nest").Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.In, 0));

    [Fact]
    public void What_a_fisherman_catches_is_in_the_hand() =>
        Vocabularies.Reader.Read("a fisherman catching a boot").Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));

    [Theory]
    [InlineData("a cup with \"Coffee time\" on it")]
    [InlineData("a red door with the number 12")]
    [InlineData("a tombstone that says RIP")]
    public void Words_are_on_cups_doors_and_headstones(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(relation => relation.Kind == SceneRelationKind.WrittenOn);
}
