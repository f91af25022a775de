using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Sentences say what somebody does as descriptions do: "a cat watches a bird" is a cat watching one, and has no watches in it.</summary>
public sealed class FiniteVerbTests
{
    [Theory]
    [InlineData("A knight stands on a hill while a dragon flies behind him", "dragon")]
    [InlineData("A wizard waits as a dragon flies over the castle", "dragon")]
    [InlineData("A boy sleeps while a butterfly sits on his head", "butterfly")]
    public void While_begins_another_sentence(string prompt, string animal)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == animal, scene.Description);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "dragonfly");
    }

    [Theory]
    [InlineData("a cat watches a bird", "a cat watching a bird")]
    [InlineData("a child is holding a kite and making it fly", "a child is holding a kite and making it flying")]
    [InlineData("a boy lets them play", "a boy letting them playing")]
    [InlineData("a fox stands next to a tree", "a fox standing next to a tree")]
    [InlineData("an owl flies over a house", "an owl flying over a house")]
    [InlineData("the dog chased the cat", "the dog chasing the cat")]
    [InlineData("a dog jumped over a fence", "a dog jumping over a fence")]
    [InlineData("a cat sat on a chair", "a cat sitting on a chair")]
    [InlineData("a bear slept under a tree", "a bear sleeping under a tree")]
    [InlineData("two dogs chase a cat", "two dogs chasing a cat")]
    [InlineData("people watch a bird", "people watching a bird")]
    [InlineData("people walk in the rain", "people walking in the rain")]
    [InlineData("birds fly over a lake", "birds flying over a lake")]
    [InlineData("a plane flies over a house", "a plane flying over a house")]
    [InlineData("a woman waters a plant", "a woman watering a plant")]
    [InlineData("a dog who chases a ball", "a dog chasing a ball")]
    [InlineData("a man slowly rides a horse", "a man riding a horse")]
    [InlineData("a cat sits on a chair and watches a bird", "a cat sitting on a chair and watching a bird")]
    [InlineData("two boys stand on a pier and throw stones", "two boys standing on a pier and throwing stones")]
    [InlineData("three monkeys sit on a branch and eat bananas", "three monkeys sitting on a branch and eating bananas")]
    [InlineData("two pirates stand and drink rum", "two pirates standing and drinking rum")]
    [InlineData("dragonflies fly over a pond", "dragonflies flying over a pond")]
    [InlineData("a child watching a bird fly", "a child watching a bird flying")]
    public void A_verb_is_no_thing(string sentence, string description)
    {
        var (said, described) = (Vocabularies.Reader.Read(sentence), Vocabularies.Reader.Read(description));
        said.Description.ShouldBe(described.Description);
        said.Objects.Select(one => one.Vector).ShouldBe(described.Objects.Select(one => one.Vector));
    }

    [Theory]
    [InlineData("two watches", "2 flat watch")]
    [InlineData("three flies and a dog", "3 flat fly + flat dog")]
    [InlineData("a girl with watches", "flat girl + 3 flat watch")]
    [InlineData("a man and watches", "flat man + 3 flat watch")]
    [InlineData("a dog held by a man", "flat dog + flat man")]
    [InlineData("a cat and a fly", "flat cat + flat fly")]
    public void A_thing_is_no_verb(string prompt, string objects) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(objects);

    [Fact]
    public void What_is_not_drawn_is_told_of_in_the_prompts_own_words() =>
        Vocabularies.Reader.Read("a cat watches a blorp").Warnings.ShouldHaveSingleItem().Message.ShouldContain("'blorp'");

    [Fact]
    public void A_prompt_of_many_quotations_and_a_verb_is_read() =>
        Should.NotThrow(() => Vocabularies.Reader.Read($"a dog runs {string.Concat(Enumerable.Repeat("\"a\"", 500))}"));

    [Theory]
    [InlineData("Seagulls fly over the sea", "seagull")]
    [InlineData("a boat on a lake. Above it fly two birds", "bird")]
    [InlineData("a tractor in a field. Behind it fly white birds.", "bird")]
    public void Those_who_fly_are_several_by_their_name_or_after_the_verb(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "fly");
        scene.Objects.Single(thing => thing.Concept.Caption == caption).Count.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("an old couple sit on a bench and feed pigeons", "an old couple sitting on a bench")]
    [InlineData("a young couple dance and laugh", "couple dancing")]
    public void A_couple_does_something_as_several_do(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("a dog crying", "dog")]
    [InlineData("a bear weeping at a table", "bear")]
    [InlineData("a penguin cries", "penguin")]
    public void An_animal_that_cries_is_no_face(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldBe(caption);

    [Theory]
    [InlineData("a child holding a carrot, building a snowman")]
    [InlineData("two girls on a beach, building a sandcastle")]
    public void Who_builds_something_after_a_comma_is_beside_no_building(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldNotContain(thing => thing.Concept.Traits.Building && thing.Concept.Caption.Contains("building"));

    [Theory]
    [InlineData("a girl sits on her bed listening to music", "headphone", SceneRelationKind.WornBy)]
    [InlineData("a boy sits on a bench listening to music", "headphone", SceneRelationKind.WornBy)]
    [InlineData("a boy lies on his bed reading", "open book", SceneRelationKind.HeldBy)]
    [InlineData("a girl lies on the floor drawing", "pencil", SceneRelationKind.HeldBy)]
    public void Who_sits_or_lies_somewhere_has_what_she_does_it_with(string prompt, string caption, SceneRelationKind kind)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(
            relation => relation.Kind == kind && relation.Second == 0 && scene.Objects[relation.First].Concept.Caption == caption,
            scene.Description
        );
    }

    [Fact]
    public void Who_waters_plants_plants_none() =>
        Vocabularies
            .Reader.Read("a woman watering plants in a garden")
            .Objects.ShouldContain(thing => thing.Concept.Caption == "potted plant" && thing.Count == 3);

    [Theory]
    [InlineData("A ghost holds a bouquet of roses and stands at the door of a house", "stall")]
    [InlineData("A girl wears a red coat and stands by a fountain", "stall")]
    [InlineData("Her friend smiles, hands her a book and leaves", "waving hand")]
    public void What_is_done_second_is_no_thing(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(drawn => drawn.Concept.Caption == thing);

    [Theory]
    [InlineData("A man stands on a dock and a helicopter flies over the sea", "helicopter", "fly")]
    public void Things_named_after_and_do_what_comes_next(string prompt, string thing, string other)
    {
        var captions = Vocabularies.Reader.Read(prompt).Objects.Select(drawn => drawn.Concept.Caption).ToList();
        captions.ShouldContain(thing);
        captions.ShouldNotContain(other);
    }
}
