using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Fixtures;

namespace Easel.Scenes.Tests.Casting;

/// <summary>People and animals at what everybody knows them to do: riders, twins, families, pets with collars, sailors, barbers.</summary>
public sealed class EverydayPeopleTests
{
    [Theory]
    [InlineData("a horse with a rider", "a horse with on it a rider")]
    [InlineData("a camel with a rider", "a camel with on it a rider")]
    [InlineData("a horse jumping over a fence with a rider", "a horse jumping above a fence and a rider")]
    [InlineData("two boxers fighting in a ring", "two boxers fighting in a boxing ring")]
    [InlineData("two children in a ring", "two children in a circle")]
    [InlineData("twin sisters in red dresses", "two twin sisters wearing two red dresses")]
    [InlineData("a family of four foxes", "two foxes and two foxes")]
    [InlineData("a family of five ducks", "two ducks and three ducks")]
    [InlineData("a couple laughing over dinner", "a couple laughing and having dinner together with a pot of food")]
    [InlineData("a boy getting a haircut", "a boy sitting in a barber chair, a hairdresser cutting with scissors")]
    [InlineData("a captain looking through a telescope", "a captain looking through a telescope and holding a spyglass")]
    [InlineData("a penguin couple holding hands", "two penguins holding hands facing each other")]
    [InlineData("a girl taking a mirror selfie", "a girl taking a mirror selfie")]
    [InlineData("a tray of glasses on a table", "three wine glasses on a table")]
    [InlineData("a sheepdog herding sheep", "a sheepdog herding and three ewes")]
    [InlineData("a yoga class in the park", "a woman doing yoga, a man doing yoga, a girl doing yoga and a deciduous tree in a meadow")]
    [InlineData("a nurse taking an old man's blood pressure", "a nurse taking blood pressure an old man")]
    public void People_and_animals_are_as_said(string prompt, string meant)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{meant}, flat style");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a horse with a rider")]
    [InlineData("an elephant with its rider")]
    [InlineData("a horse jumping over a fence with a rider")]
    [InlineData("a horse and rider jumping over a hurdle")]
    public void Riders_are_on_what_they_ride(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(each =>
            scene.Objects[each.First].Vector is PersonDrawing && each.Kind == SceneRelationKind.On && each.Second == 0
        );
        scene.Objects[0].Concept.Traits.Animal.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a dog with a red collar", nameof(Pendant.None))]
    [InlineData("a cat wearing a collar with a bell", nameof(Pendant.Bell))]
    [InlineData("a puppy with a blue collar and a tag", nameof(Pendant.Tag))]
    [InlineData("a cow with a bell around its neck", nameof(Pendant.LargeBell))]
    public void Pets_wear_their_collars(string prompt, string pendant)
    {
        var pet = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>();
        pet.Collar.ShouldNotBeNull();
        pet.Pendant.ToString().ShouldBe(pendant);
    }

    [Fact]
    public void Nobody_wears_a_dogs_collar_on_a_dress() =>
        Vocabularies.Reader.Read("a woman in a dress with a lace collar").Objects.ShouldHaveSingleItem();

    [Theory]
    [InlineData("a pirate with a hook", true, false)]
    [InlineData("a pirate with a hook for a hand", true, false)]
    [InlineData("a pirate with a hook and a wooden leg", true, true)]
    [InlineData("a fisherman with a hook", false, false)]
    public void Pirates_have_hooks_for_hands(string prompt, bool hasHook, bool hasPegLeg)
    {
        var outfit = Vocabularies.Person(prompt).Outfit;
        (outfit.HasHook, outfit.HasPegLeg).ShouldBe((hasHook, hasPegLeg));
    }

    [Theory]
    [InlineData("a sailor looking through a telescope on a ship")]
    [InlineData("a pirate peering through a telescope")]
    public void Sailors_look_through_what_they_hold_by_day(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground?.Light.ShouldNotBe(SceneLight.Night);
        scene.Relations.ShouldContain(each =>
            scene.Objects[each.First].Concept.Caption == "spyglass" && each.Kind == SceneRelationKind.HeldBy
        );
    }

    [Theory]
    [InlineData("a firefighter sliding down a pole", "metal pole")]
    [InlineData("a boy climbing a rope", "climbing rope")]
    [InlineData("a monkey climbing a rope", "climbing rope")]
    public void Who_is_on_a_pole_or_a_rope_clasps_it(string prompt, string pole)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == pole && thing.Count == 1);
        scene.Objects.ShouldContain(thing => thing.Vector != null && thing.Vector.Contact == FigureContact.Climbing);
    }

    [Theory]
    [InlineData("two dogs fighting over a bone")]
    [InlineData("two kids fighting over a toy car")]
    [InlineData("two cats squabbling over a fish")]
    public void What_is_fought_over_is_between_them(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(each => each.Kind == SceneRelationKind.Between && each.Second == 0);

    [Theory]
    [InlineData("a barber trimming a customer's beard")]
    [InlineData("a hairdresser cutting a man's beard")]
    public void Whose_beard_is_trimmed_has_it(string prompt)
    {
        var people = Vocabularies.Reader.Read(prompt).Objects.Select(thing => thing.Vector).OfType<PersonDrawing>().ToList();
        people.Select(person => person.Person.HasBeard).ShouldBe([false, true]);
    }

    [Theory]
    [InlineData("a man proposing to a woman with a ring", "ring")]
    [InlineData("a boy scout with a backpack and a compass", "compass")]
    [InlineData("a girl with a hat and a map", "map")]
    public void What_somebody_has_besides_clothes_is_in_the_hand(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(each =>
            scene.Objects[each.First].Concept.Caption == thing && each.Kind == SceneRelationKind.HeldBy && each.Second == 0
        );
    }

    [Theory]
    [InlineData("a judge in a black robe")]
    [InlineData("a monk in an orange robe")]
    public void Whose_work_has_a_robe_wears_no_bathrobe(string prompt) =>
        Vocabularies
            .Person(prompt)
            .Outfit.ShouldSatisfyAllConditions(outfit => outfit.IsUniform.ShouldBeTrue(), outfit => outfit.Cut.ShouldBe(Cut.Robe));

    [Theory]
    [InlineData("a man in a hospital bed")]
    [InlineData("a boy in a bed")]
    public void Who_is_in_a_bed_lies_there(string prompt) =>
        Vocabularies.Person(prompt).Furnished.ShouldNotBeNull().Fixture.ShouldBe(Fixture.Bed);

    [Fact]
    public void Twins_are_alike_and_others_are_not()
    {
        Looks("twin sisters in red dresses").Distinct().Count().ShouldBe(1);
        Looks("two sisters in red dresses").Distinct().Count().ShouldBe(2);

        static IEnumerable<HairLook> Looks(string prompt)
        {
            var sisters = Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<PersonDrawing>();
            return new long[] { 1, 2 }
                .Select(seed => PersonLooks.Of(sisters.Person, sisters.Outfit, seed))
                .Select(looks => new HairLook(looks.HairCut.ToString(), looks.Hair.ToString()));
        }
    }

    [Fact]
    public void A_woman_in_a_hijab_wears_nothing_over_her_face()
    {
        var scene = Vocabularies.Reader.Read("a muslim woman in a hijab reading a book");
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>().Outfit.Hat.ShouldBe(Hat.Hijab);
        scene.Relations.ShouldNotContain(each => each.Kind == SceneRelationKind.WornBy);
    }

    private sealed record HairLook(string Cut, string Colour);

    [Theory]
    [InlineData("a boy swinging on a rope")]
    [InlineData("a girl swings on a rope from a big tree")]
    public void Who_swings_on_a_rope_sits_on_a_rope_swing(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldContain("rope swing");
        Vocabularies.Person(prompt).PoseName.ShouldBe(PoseName.Sitting);
    }
}
