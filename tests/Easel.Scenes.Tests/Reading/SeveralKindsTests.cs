namespace Easel.Scenes.Tests.Reading;

/// <summary>Of several, each has the kind or the colour that is said of it.</summary>
public sealed class SeveralKindsTests
{
    [Theory]
    [InlineData("5 butterflies of different colors", 5)]
    [InlineData("six balloons, each in a different color", 6)]
    [InlineData("three cats in various colours", 3)]
    [InlineData("four fish with many colors", 4)]
    [InlineData("vier Vögel in verschiedenen Farben", 4)]
    public void Each_has_a_colour_of_its_own(string prompt, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Sum(thing => thing.Count).ShouldBe(count, Vocabularies.Objects(scene));
        scene.Objects.Select(thing => thing.Colour?.Name).ShouldBeUnique();
        scene.Objects.ShouldAllBe(thing => thing.Colour != null);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void One_of_many_colours_is_not_divided() =>
        Vocabularies.Reader.Read("a ball in different colors").Objects.ShouldHaveSingleItem().Count.ShouldBe(1);

    [Theory]
    [InlineData("2 dogs, golden retriever, black labrador", "a golden retriever and a black labrador")]
    [InlineData("three birds, a robin, a parrot and an owl", "a robin, a parrot and an owl")]
    [InlineData("two cats, a siamese cat and a tabby cat", "a siamese cat and a tabby cat")]
    public void Those_that_are_counted_and_then_named_are_there_once(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe($"{told}, flat style");

    [Theory]
    [InlineData("three dogs, a ball, a bone and a leash", 3)]
    [InlineData("two dogs, a pug, a husky and a beagle", 2)]
    public void What_is_no_list_of_them_stands_beside_them(string prompt, int dogs) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Count.ShouldBe(dogs);

    [Theory]
    [InlineData("a robot dog and a dog")]
    [InlineData("a pirate cat and a cat")]
    [InlineData("a pug and a husky")]
    [InlineData("a poodle and a beagle and a corgi")]
    [InlineData("a baby elephant and an elephant")]
    public void Those_of_two_kinds_are_not_one_kind_twice(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(thing => thing.Count == 1);

    [Theory]
    [InlineData("a caravan of camels in the desert", "camel", 3)]
    [InlineData("a convoy of trucks", "delivery truck", 3)]
    [InlineData("a camel caravan", "camel", 3)]
    public void A_caravan_is_of_those_who_are_in_it(string prompt, string who, int atLeast) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption.Contains(who) && thing.Count >= atLeast);
}
