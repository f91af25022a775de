using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Nobody rides on nothing.</summary>
public sealed class MountTests
{
    [Theory]
    [InlineData("a knight riding through a misty forest", "a knight riding on a horse in a forest in fog")]
    [InlineData("a cowboy riding into the sunset", "a cowboy riding on a horse in a meadow at sunset")]
    [InlineData("a samurai rides across a field", "a samurai riding on a horse in a meadow")]
    [InlineData("a princess riding in the snow", "a princess riding on a horse in the snow")]
    public void Those_of_old_ride_a_horse(string prompt, string told) => Told(prompt).ShouldBe(told);

    [Theory]
    [InlineData("a girl riding along the beach")]
    [InlineData("a man riding through the city")]
    [InlineData("a boy riding up a hill")]
    public void Others_ride_a_bicycle(string prompt) => Vocabularies.Person(prompt).Ridden!.Kind.Ride.ToString().ShouldBe("Bicycle");

    [Fact]
    public void A_witch_rides_her_broom() =>
        Vocabularies.Person("a witch riding across the night sky").Outfit.Prop.ShouldBe(Prop.Broomstick);

    [Theory]
    [InlineData("a witch flying past the moon")]
    [InlineData("three witches flying over a village")]
    [InlineData("a witch flies through the night sky")]
    [InlineData("an old witch soaring above a forest")]
    [InlineData("a green witch flying")]
    public void A_witch_flies_on_her_broom(string prompt) => Vocabularies.Person(prompt).Outfit.Prop.ShouldBe(Prop.Broomstick);

    [Fact]
    public void Several_witches_are_what_is_said()
    {
        var scene = Vocabularies.Reader.Read("three witches flying over a village");
        scene.Description.ShouldStartWith("three witches flying");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a witch flying on a carpet")]
    [InlineData("a wizard flying over a castle")]
    [InlineData("a witch flying a kite")]
    public void Who_flies_otherwise_has_no_broom(string prompt) => Vocabularies.Person(prompt).Outfit.Prop.ShouldNotBe(Prop.Broomstick);

    [Theory]
    [InlineData("a knight riding a dragon", "dragon")]
    [InlineData("a girl riding an elephant", "elephant")]
    [InlineData("a man riding in a car", "automobile")]
    public void What_is_named_is_ridden_and_nothing_else(string prompt, string ridden)
    {
        var told = Told(prompt);
        told.ShouldContain(ridden);
        told.ShouldNotContain("horse");
        told.ShouldNotContain("bicycle");
    }

    private static string Told(string prompt) =>
        Vocabularies.Reader.Read(prompt).Description.Replace(", flat style", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("two girls riding horses", "girl", "horse", 2)]
    [InlineData("two knights on horses", "knight", "horse", 2)]
    [InlineData("three cowboys riding horses", "cowboy", "horse", 3)]
    public void Each_of_several_has_a_mount(string prompt, string rider, string mount, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var (riders, mounts) = (
            scene.Objects.ToList().FindIndex(thing => thing.Caption.Contains(rider, StringComparison.Ordinal)),
            scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == mount)
        );
        scene.Objects[riders].Count.ShouldBe(count);
        scene.Objects[mounts].Count.ShouldBe(count);
        scene.Relations.ShouldContain(new SceneRelation(riders, SceneRelationKind.On, mounts));
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Two_share_an_elephant() =>
        Vocabularies
            .Reader.Read("two kids on an elephant")
            .Objects.ShouldContain(thing => thing.Concept.Caption == "elephant" && thing.Count == 1);

    [Theory]
    [InlineData("a fox jumping over a fence")]
    [InlineData("a dog leaping over a wooden fence")]
    public void Who_jumps_over_a_fence_is_above_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.Above);
}
