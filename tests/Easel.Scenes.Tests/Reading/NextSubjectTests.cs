using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What the next one does is done by nobody before: "a boy feeds ducks while his grandfather sits on a bench".</summary>
public sealed class NextSubjectTests
{
    [Theory]
    [InlineData("A boy feeds ducks while his grandfather sits on a bench", "duck", "sitting")]
    [InlineData("A girl feeds a rabbit while her brother climbs a tree", "rabbit", "climbing")]
    [InlineData("A boy chases pigeons as his mother talks on the phone", "dove", "talking")]
    [InlineData("A man walks a dog and a woman jogs", "dog", "jogging")]
    [InlineData("A boy pets a horse, and a girl eats an apple", "horse", "eating")]
    [InlineData("A boy draws a dinosaur while his sister plays the piano", "sauropod", "playing")]
    public void Who_is_named_before_does_not_do_it(string prompt, string animal, string doing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var told = scene.Description.Split(", ").Where(part => part.Contains(animal, StringComparison.Ordinal)).ToList();
        told.ShouldAllBe(
            part =>
                !part.Contains($"{animal} {doing}", StringComparison.Ordinal)
                && !part.Contains($"{animal}s {doing}", StringComparison.Ordinal),
            scene.Description
        );
        scene.Description.ShouldNotContain($"pigeons {doing}");
    }

    [Theory]
    [InlineData("Two girls play chess and a boy reads a book on the sofa")]
    [InlineData("A boy feeds ducks while his grandfather sits on a bench")]
    public void Who_is_named_before_does_not_sit_there(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Vector is PersonDrawing && thing.Count == 1, scene.Description);
        scene.Objects.ShouldAllBe(thing =>
            thing.Vector == null || !(thing.Vector is GroupDrawing) || ((GroupDrawing)thing.Vector).Members.Count < 3
        );
    }

    [Theory]
    [InlineData("a cat and a dog sleeping", 2)]
    [InlineData("a fox, a bear and a rabbit dancing in a forest", 3)]
    public void Those_who_are_named_together_do_it_together(string prompt, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Objects.Sum(thing =>
                thing.Vector is GroupDrawing group ? group.Members.Count
                : thing.Vector is AnimalDrawing ? thing.Count
                : 0
            )
            .ShouldBe(count, scene.Description);
    }

    [Theory]
    [InlineData("A woman sits by the window of a cafe writing in a notebook")]
    [InlineData("A girl sits in a cafe by the window writing in a notebook")]
    [InlineData("A man sits by the window of a coffee shop reading a newspaper")]
    public void Who_sits_by_a_window_does_what_follows(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull(scene.Description).Place.ShouldBe(ScenePlace.Room);
        scene.Warnings.ShouldNotContain(warning => warning.Message.Contains("writing", StringComparison.Ordinal), scene.Description);
        scene.Description.ShouldNotContain("window in a notebook");
    }

    [Theory]
    [InlineData("A boy plays the guitar. Pigeons are walking around.")]
    [InlineData("Two ducks walking past a house")]
    [InlineData("A cat strutting along a wall")]
    public void Animals_walk_on_their_own_legs(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(
            thing => thing.Vector is AnimalDrawing && ((AnimalDrawing)thing.Vector).Stance == Stance.Upright,
            scene.Description
        );
    }

    [Theory]
    [InlineData("A rooster crows on the fence", "rooster")]
    [InlineData("An old man mends a net on a pier", "net")]
    [InlineData("A woman irons a shirt", "shirt")]
    public void Verbs_that_are_things_too_are_done(string prompt, string kept)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "black bird" || thing.Concept.Caption == "crow");
        scene.Warnings.ShouldNotContain(
            warning => warning.Message.Contains("Not drawn", StringComparison.Ordinal),
            $"{kept}: {scene.Description}"
        );
    }

    [Theory]
    [InlineData("A man runs after a bus with his briefcase", "bus", "briefcase")]
    [InlineData("A girl sits on a bench with her umbrella", "bench", "umbrella")]
    [InlineData("A boy runs past a car with his kite", "automobile", "kite")]
    public void What_is_his_is_with_him(string prompt, string thing, string own)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var at = scene.Objects.ToList().FindIndex(one => one.Concept.Caption.Contains(own, StringComparison.Ordinal));
        at.ShouldBeGreaterThan(-1, scene.Description);
        scene.Relations.ShouldContain(relation => relation.First == at && relation.Kind == SceneRelationKind.HeldBy, scene.Description);
        scene.Relations.ShouldNotContain(relation => relation.First == at && scene.Objects[relation.Second].Concept.Caption == thing);
    }

    [Theory]
    [InlineData("A girl sits next to a dog and eats an apple", "girl", "eating")]
    [InlineData("A man sits beside a cat and reads a newspaper", "man", "reading")]
    [InlineData("A woman walks her dog, talking on the phone", "woman", "talking")]
    [InlineData("A boy rides a horse next to a cow while waving", "boy", "waving")]
    public void What_follows_is_done_by_who_did_the_first(string prompt, string who, string doing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Where(thing => thing.Concept.Traits.Animal).ShouldAllBe(thing => !thing.Telling.Doing.Contains(doing));
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == who, scene.Description);
    }

    [Theory]
    [InlineData("A student in the front row raises her hand", "waving hand")]
    [InlineData("A woman with a baby on her back picks a pumpkin", "pick")]
    [InlineData("A farmer sells apples; a woman with a baby on her back picks a pumpkin", "pick")]
    [InlineData("A barista hands a cup of coffee to a woman", "waving hand")]
    [InlineData("A boy at the back sleeps on his desk", "back")]
    public void What_somebody_elsewhere_does_is_no_thing(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(one => one.Concept.Caption == thing);

    [Theory]
    [InlineData("A mermaid sits on a rock combing her long green hair as dolphins jump in the sea", "dolphin")]
    public void The_colour_of_hair_is_no_animals(string prompt, string animal) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == animal && thing.Colour == null);

    [Theory]
    [InlineData("A girl waits at the door with a basket", "door")]
    [InlineData("A woman stands at the bus stop with a suitcase", "bus stop")]
    public void Who_waits_there_has_it(string prompt, string place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(
            relation => relation.Kind == SceneRelationKind.HeldBy && scene.Objects[relation.Second].Concept.Traits.Lives,
            scene.Description
        );
        scene.Relations.ShouldNotContain(relation =>
            relation.Kind == SceneRelationKind.On && scene.Objects[relation.Second].Concept.Caption == place
        );
    }

    [Theory]
    [InlineData("A grandmother pours tea for her granddaughter")]
    [InlineData("A father reads a story for his two kids")]
    [InlineData("A man plays the guitar for a dog")]
    public void For_whom_it_is_done_is_there(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.Count(thing => thing.Concept.Traits.Lives || thing.Concept.IsPerson).ShouldBe(2);

    [Fact]
    public void Who_sweeps_is_somebody() =>
        Vocabularies
            .Reader.Read("A nurse drinks coffee in a corridor. Behind her, a cleaner mops the floor")
            .Objects.Count(thing => thing.Concept.IsPerson)
            .ShouldBe(2);

    [Theory]
    [InlineData("A man on a bike splashes water on her")]
    [InlineData("A girl on a horse throws water on him")]
    public void Nothing_that_was_named_before_is_on_whom_water_is(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldNotContain(
            relation => relation.Kind == SceneRelationKind.On && !scene.Objects[relation.First].Concept.Traits.Lives,
            scene.Description
        );
    }

    [Theory]
    [InlineData("A policewoman stops traffic so that a family of ducks can cross the road", "cross")]
    [InlineData("A man holds the door so that a dog can fly through it", "fly")]
    public void What_one_can_do_is_no_thing(string prompt, string thing) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldNotContain(one => one.Concept.Caption.Contains(thing, StringComparison.Ordinal) && !one.Concept.Traits.Lives);
}
