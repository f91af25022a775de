namespace Easel.Scenes.Tests.Reading;

/// <summary>Names of two nouns, and of so much of a thing: what they ask for, and no more.</summary>
public sealed class CompoundTests
{
    [Theory]
    [InlineData("a fruit bowl", "fruit In bowl")]
    [InlineData("a flower vase", "flower In vase")]
    [InlineData("a sushi plate", "sushi On plate")]
    [InlineData("a candy bowl on a table", "candy In bowl")]
    [InlineData("a hot dog stand", "hot dog On stall")]
    [InlineData("a lemonade stand", "lemonade On stall")]
    [InlineData("two apple baskets", "red apple In basket")]
    public void A_vessel_named_after_what_is_in_it_is_full_of_it(string prompt, string relation)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Relations.Select(each =>
                $"{scene.Objects[each.First].Concept.Caption} {each.Kind} {scene.Objects[each.Second].Concept.Caption}"
            )
            .ShouldContain(relation);
        scene.Warnings.Where(warning => warning.Code == "prompt_not_drawn").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a dog bowl", "flat dog bowl")]
    [InlineData("a cat bowl", "flat dog bowl")]
    [InlineData("a banana bread", "flat bread")]
    public void A_vessel_named_after_whom_it_is_for_holds_nothing(string prompt, string objects) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(objects);

    [Theory]
    [InlineData("a pair of socks", "flat socks")]
    [InlineData("socks", "flat socks")]
    [InlineData("two pairs of socks", "2 flat socks")]
    [InlineData("a pair of shoes", "flat shoes")]
    [InlineData("a red pair of gloves", "2 flat red glove")]
    [InlineData("a pair of dice", "flat dice")]
    [InlineData("a piece of cheese", "flat cheese wedge")]
    [InlineData("a slice of lemon", "flat slice of lemon")]
    [InlineData("half an orange", "flat half orange")]
    [InlineData("a block of ice", "flat ice")]
    [InlineData("a bunch of keys", "flat key ring")]
    [InlineData("a blue stack of plates", "4 flat blue plate")]
    public void So_much_of_a_thing_is_what_its_picture_shows(string prompt, string objects)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Objects(scene).ShouldBe(objects);
        scene.Warnings.Where(warning => warning.Code == "prompt_not_drawn").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a penguin family", "2 flat penguin + 2 flat penguin")]
    [InlineData("a family of bears", "2 flat bear + 2 flat bear")]
    [InlineData("a duck family on a lake", "2 flat duck + 2 flat duck")]
    public void A_family_of_animals_is_of_two_sizes(string prompt, string objects)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Objects(scene).ShouldBe(objects);
        scene.Objects[1].Scale.ShouldBeLessThan(scene.Objects[0].Scale);
        scene.Warnings.Where(warning => warning.Code == "prompt_not_drawn").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a library book stack", "books", 1)]
    [InlineData("a rock pile", "rock", 3)]
    public void A_stack_may_be_named_last(string prompt, string caption, int count)
    {
        var thing = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
        (thing.Concept.Caption, thing.Count).ShouldBe((caption, count));
    }

    [Theory]
    [InlineData("two cats in boxing gear", "boxing gear")]
    [InlineData("a man in hiking gear", "hiking gear")]
    public void Gear_of_a_kind_is_no_cogwheel(string prompt, string words)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "gear");
        scene.Warnings.ShouldContain(warning => warning.Message.Contains(words));
    }

    [Theory]
    [InlineData("a bowl of dog food")]
    [InlineData("cat food")]
    public void Food_of_animals_is_no_animal(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("pet food");
}
