using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

/// <summary>People who do something with each other, and the words for many of them.</summary>
public sealed class TogetherTests
{
    [Theory]
    [InlineData("two kids high fiving", PoseName.HighFiving)]
    [InlineData("two friends giving each other a high five", PoseName.HighFiving)]
    [InlineData("two businessmen shaking hands", PoseName.ShakingHands)]
    [InlineData("a man shaking hands with a woman", PoseName.ShakingHands)]
    [InlineData("a man kissing a woman", PoseName.Hugging)]
    [InlineData("a girl hugging her grandmother", PoseName.Hugging)]
    [InlineData("a man holding a woman's hand", PoseName.HandInHand)]
    public void Two_who_touch_are_one_drawing(string prompt, object pose)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        var group = scene.Objects[0].Vector.ShouldBeOfType<GroupDrawing>();
        group.Members.Select(member => member.PoseName).ShouldBe([(PoseName)pose, (PoseName)pose]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("two kids high fiving")]
    [InlineData("two businessmen shaking hands")]
    public void Their_hands_meet(string prompt)
    {
        var group = (GroupDrawing)Vocabularies.Reader.Read(prompt).Objects[0].Vector!;
        // Between two palms are less than their own widths.
        (group.Apart - (2 * group.Members[0].Reach)).ShouldBeInRange(0, 2 * Build.Of(((PersonDrawing)group.Members[0]).Person).Hand);
    }

    [Theory]
    [InlineData("a crowd at a concert", 9)]
    [InlineData("an audience clapping", 9)]
    [InlineData("a choir singing", 5)]
    public void A_crowd_is_many(string prompt, int count) => Vocabularies.Reader.Read(prompt).Objects[0].Count.ShouldBe(count);

    [Theory]
    [InlineData("a football team posing for a photo", "football player")]
    [InlineData("a basketball team waving", "basketball player")]
    [InlineData("a hockey team cheering", "hockey player")]
    public void A_team_is_of_its_players(string prompt, string player)
    {
        var team = Vocabularies.Reader.Read(prompt).Objects[0];
        (team.Count, ((PersonDrawing)team.Vector!).Outfit).ShouldBe((5, Outfits.Find(player)));
    }

    [Theory]
    [InlineData("a barber cutting a man's hair", "man")]
    [InlineData("a dentist examining a girl's teeth", "girl")]
    [InlineData("a doctor checking a boy's heart", "boy")]
    public void Who_is_tended_is_there(string prompt, string who)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == who);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Who_sits_in_a_circle_sits_on_no_disc()
    {
        var scene = Vocabularies.Reader.Read("children sitting in a circle");
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<PersonDrawing>().PoseName.ShouldBe(PoseName.SittingOnGround);
        scene.Arrangement.ShouldBe(SceneArrangement.Ring);
    }

    [Fact]
    public void A_coach_who_talks_is_no_bus()
    {
        Vocabularies.Reader.Read("a coach talking to his team").Objects.ShouldAllBe(thing => thing.Concept.IsPerson);
        Vocabularies.Reader.Read("a red coach").Objects[0].Concept.Caption.ShouldBe("bus");
    }
}
