using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Who does something with somebody on a bridge or a roof is there, too.</summary>
public sealed class SharedPlaceTests
{
    [Theory]
    [InlineData("a knight fighting a dragon on a bridge")]
    [InlineData("a cat chasing a mouse on a roof")]
    [InlineData("a boy kissing a girl on a bridge")]
    [InlineData("a wolf chasing a rabbit on a hill")]
    public void Both_are_there(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var place = scene.Relations.First(relation => relation.Kind == SceneRelationKind.On).Second;
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.On, place));
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.On, place));
    }

    [Theory]
    [InlineData("a man playing guitar to his dog on the porch")]
    [InlineData("a girl playing the flute to her cat on the porch")]
    public void On_a_porch_both_are_behind_its_railing(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var porch = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == "porch");
        scene.Relations.Count(relation => relation.Second == porch && relation.Kind == SceneRelationKind.In).ShouldBe(2, scene.Description);
    }

    [Theory]
    [InlineData("a man looking at a cat on a roof")]
    [InlineData("a boy waving at a girl on a balcony")]
    [InlineData("a dog barking at a squirrel on a roof")]
    public void Who_does_it_from_afar_is_elsewhere(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Relations.ShouldNotContain(relation => relation.First == 0 && relation.Kind == SceneRelationKind.On);

    [Theory]
    [InlineData("a witch flying over the moon with her cat")]
    [InlineData("a witch riding a broom with her owl")]
    public void Her_animal_flies_with_a_witch(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(relation => relation.Kind == SceneRelationKind.OnShoulder && relation.Second == 0);
    }

    [Theory]
    [InlineData("two dogs playing tug of war")]
    [InlineData("two puppies tugging on a rope")]
    [InlineData("a cat and a dog pulling a rope")]
    public void Two_animals_pull_at_one_rope(string prompt)
    {
        var group = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<GroupDrawing>();
        group.Members.Select(member => member.IsMirrored).ShouldBe([false, true]);
        group.Members.ShouldAllBe(member => member.PoseName == PoseName.Pulling);
    }

    [Theory]
    [InlineData("a bear fishing with a net")]
    [InlineData("a man fishing with a net")]
    public void Who_fishes_with_a_net_has_no_rod(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2);
        scene.Objects[0].Vector.ShouldBeAssignableTo<IGroupMember>().ShouldNotBeNull().PoseName.ShouldBe(PoseName.HoldingInFront);
    }

    [Theory]
    [InlineData("seven sheep on a hill")]
    [InlineData("a grey lion on a pedestal")]
    public void Animals_stand_on_hills_and_pedestals(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>().Stance.ShouldBe(Stance.Standing);

    [Theory]
    [InlineData("a man eating lunch on a bench", "bench")]
    [InlineData("a girl having breakfast on a wall", "wall")]
    [InlineData("a construction worker eating lunch on a steel beam", "steel beam")]
    public void A_meal_on_a_bench_is_in_the_hand(string prompt, string seat)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe([scene.Objects[0].Concept.Caption, seat, "sandwich"]);
        scene.Relations.ShouldContain(new SceneRelation(2, SceneRelationKind.HeldBy, 0));
    }
}
