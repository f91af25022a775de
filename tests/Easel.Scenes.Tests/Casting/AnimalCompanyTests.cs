using Easel.Abstractions.Requests;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Animals that are at one table, or dance with each other, are one drawing as people are, whatever sizes they have in life.</summary>
public sealed class AnimalCompanyTests
{
    [Theory]
    [InlineData("a fox and a rabbit having tea at a table", 2, SharedFixture.TableBetween)]
    [InlineData("a cat and a mouse playing chess", 2, SharedFixture.TableBetween)]
    [InlineData("a bear and a fox playing cards", 2, SharedFixture.TableBetween)]
    [InlineData("an elephant and a mouse having tea together", 2, SharedFixture.TableBetween)]
    [InlineData("a cat playing chess with a mouse", 2, SharedFixture.TableBetween)]
    [InlineData("a girl playing cards with a frog", 2, SharedFixture.TableBetween)]
    [InlineData("two bears playing checkers", 2, SharedFixture.TableBetween)]
    [InlineData("a woman and her cat drinking tea at a table", 2, SharedFixture.TableBetween)]
    [InlineData("a teddy bear having a tea party with a girl", 2, SharedFixture.TableBetween)]
    [InlineData("three rabbits having a tea party", 3, SharedFixture.TableBefore)]
    [InlineData("a cat, a dog and a pig having dinner", 3, SharedFixture.TableBefore)]
    [InlineData("a dog and a cat at a table", 2, SharedFixture.TableBetween)]
    [InlineData("a lion, a bear and a tiger sitting at a table", 3, SharedFixture.TableBefore)]
    public void They_sit_at_one_table(string prompt, int members, object fixture)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var group = scene.Objects[0].Vector.ShouldBeOfType<GroupDrawing>(Vocabularies.Objects(scene));
        group.Shared.ShouldNotBeNull().Fixture.ShouldBe((SharedFixture)fixture);
        group.Members.Count.ShouldBe(members);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "table");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a bear and a penguin dancing together", PoseName.PairDancing)]
    [InlineData("a lion and a zebra dancing", PoseName.PairDancing)]
    [InlineData("two frogs dancing", PoseName.PairDancing)]
    [InlineData("a boy and a dog dancing", PoseName.PairDancing)]
    [InlineData("a girl dancing with a bear", PoseName.PairDancing)]
    [InlineData("a fox dancing with a rabbit", PoseName.PairDancing)]
    [InlineData("a hedgehog and a squirrel hugging", PoseName.Hugging)]
    [InlineData("a dog and a cat shaking hands", PoseName.ShakingHands)]
    public void Two_who_touch_are_one_drawing(string prompt, object pose)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var group = scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<GroupDrawing>();
        group.Members.Select(member => member.PoseName).ShouldBe([(PoseName)pose, (PoseName)pose]);
        group.Members.ShouldContain(member => member is AnimalDrawing);
        (group.Members[0].Frame.Side / group.Members[1].Frame.Side).ShouldBeInRange(0.5, 2);
    }

    [Theory]
    [InlineData("three bears dancing")]
    [InlineData("a bear dancing and a fox reading a book")]
    [InlineData("a cat and a dog on a sofa")]
    public void Others_are_drawn_by_themselves(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(thing => !(thing.Vector is GroupDrawing));

    [Theory]
    [InlineData("a cat drinking coffee")]
    [InlineData("a fox drinking tea")]
    [InlineData("a dog having coffee")]
    public void Nobody_has_a_cup_between_the_teeth(string prompt)
    {
        var animal = Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();
        (animal.Stance, animal.Anchors.HoldsInMouth).ShouldBe((Stance.Upright, false));
    }

    [Fact]
    public void They_are_told_with_their_table() =>
        Vocabularies
            .Reader.Read("a fox and a rabbit having tea at a table")
            .Description.ShouldBe("a fox and a rabbit having tea at a table, flat style");

    [Theory]
    [InlineData("an elephant and a monkey playing football")]
    [InlineData("a bear and a squirrel cooking soup")]
    public void Who_does_it_with_a_larger_one_is_seen_beside_that(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var figures = scene.Objects.Select(thing => new Figure(thing.Vector?.Side ?? 1, thing.Vector?.Side ?? 1)).ToArray();
        var heights = StageLayout
            .Arrange(scene, figures, new ImageSize(1000, 1000))
            .Items.OrderBy(item => item.Object)
            .Take(2)
            .Select(item => item.Place.Height)
            .ToList();
        (heights.Min() / (double)heights.Max()).ShouldBeGreaterThan(0.4);
    }
}
