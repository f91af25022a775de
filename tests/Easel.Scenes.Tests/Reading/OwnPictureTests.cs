using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Things that have a picture of their own together with what they do, hold or are in.</summary>
public sealed class OwnPictureTests
{
    [Theory]
    [InlineData("a pumpkin with a scary face", "jack-o-lantern")]
    [InlineData("a carved pumpkin", "jack-o-lantern")]
    [InlineData("a clown with balloons", "party balloons")]
    [InlineData("a girl holding three balloons", "party balloons")]
    [InlineData("a girl holding red balloons", "bunch of plain balloons")]
    [InlineData("a boy showing his drawing to his mother", "kid's artwork")]
    [InlineData("a girl holding her drawing", "kid's artwork")]
    [InlineData("a man holding a picture", "framed picture")]
    [InlineData("a thief carrying a painting", "framed picture")]
    [InlineData("a surfer riding a huge wave", "wave")]
    [InlineData("a dog surfing a wave", "wave")]
    [InlineData("an archer shooting an arrow at a target", "drawn bow")]
    [InlineData("a ring on a finger", "ring on a finger")]
    [InlineData("a cake with strawberries", "plain cake")]
    [InlineData("a shark fin in the water", "shark fin")]
    public void It_is_shown_by_that(string prompt, string picture) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == picture);

    [Theory]
    [InlineData("a pumpkin with a hat", "jack-o-lantern")]
    [InlineData("a girl holding two balloons", "party balloons")]
    [InlineData("a pumpkin pie", "jack-o-lantern")]
    [InlineData("a carved pumpkin stand", "jack-o-lantern")]
    [InlineData("a dolphin riding a wave", "surfboard")]
    [InlineData("a boat riding a big wave", "surfboard")]
    [InlineData("a bakery with bread in the window", "window")]
    [InlineData("a flower shop with roses in its shop window", "window")]
    [InlineData("a boy and a girl holding balloons", "party balloons")]
    [InlineData("children holding balloons", "party balloons")]
    public void Others_are_not(string prompt, string picture) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(thing => thing.Concept.Caption != picture);

    [Theory]
    [InlineData("a lion cub hiding in tall grass")]
    [InlineData("a frog sitting in the long grass")]
    [InlineData("a tiger in high grass")]
    public void Blades_of_tall_grass_are_before_who_is_in_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe("tall grass");
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.Behind, 1));
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Meadow);
    }

    [Theory]
    [InlineData("a house on fire")]
    [InlineData("a burning car")]
    [InlineData("a castle in flames")]
    public void What_is_on_fire_stands_in_flames(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe("flames");
        var (burning, flames) = Two(scene);
        flames.Width.ShouldBeGreaterThan(burning.Width);
        flames.Y.ShouldBeLessThan(burning.Y);
        flames.Bottom.ShouldBeInRange(burning.Bottom - 2, burning.Bottom + 2);
    }

    [Theory]
    [InlineData("a burning stick")]
    [InlineData("a burning pot on a stove")]
    public void What_is_small_burns_at_its_top(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == "flames");

    [Theory]
    [InlineData("a boat called \"Lucy\"")]
    [InlineData("a sailboat named \"WIND\"")]
    [InlineData("a rowing boat named \"ANNA\"")]
    [InlineData("a train that says \"EXPRESS\"")]
    [InlineData("a bus that says \"SCHOOL\"")]
    [InlineData("a hot air balloon that says \"UP\"")]
    [InlineData("a birthday cake that says \"HAPPY BIRTHDAY\"")]
    public void Names_of_vehicles_are_upon_them(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.WrittenOn, 0));
        var (vehicle, words) = Two(scene);
        words.X.ShouldBeGreaterThan(vehicle.X);
        words.Right.ShouldBeLessThan(vehicle.Right);
        words.Bottom.ShouldBeLessThanOrEqualTo(vehicle.Bottom);
    }

    [Theory]
    [InlineData("a key under a doormat")]
    [InlineData("a coin under a pillow")]
    public void What_is_hidden_under_a_mat_is_seen_at_its_edge(string prompt)
    {
        var (thing, mat) = Two(Vocabularies.Reader.Read(prompt));
        thing.Y.ShouldBeLessThan(mat.Bottom);
        thing.Bottom.ShouldBeGreaterThan(mat.Bottom);
    }

    [Theory]
    [InlineData("glasses on an open book")]
    [InlineData("a pen on an open book")]
    public void Small_things_lie_on_open_pages(string prompt)
    {
        var (thing, book) = Two(Vocabularies.Reader.Read(prompt));
        (thing.Y + (thing.Height / 2)).ShouldBeInRange(book.Y + (book.Height / 3), book.Bottom - (book.Height / 3));
    }

    [Fact]
    public void Strawberries_are_upon_the_cake_that_has_them() =>
        Vocabularies.Reader.Read("a birthday cake with strawberries").Objects.ShouldContain(thing => thing.Concept.Caption == "strawberry");

    [Theory]
    [InlineData("a mother singing to her baby")]
    [InlineData("a father singing a lullaby to his children")]
    public void Nobody_sings_to_a_child_by_a_microphone(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == "microphone");

    [Theory]
    [InlineData("a butterfly on a finger")]
    [InlineData("a ladybug on a fingertip")]
    public void An_insect_is_on_the_tip_of_a_finger(string prompt)
    {
        var (insect, hand) = Two(Vocabularies.Reader.Read(prompt));
        (insect.X + (insect.Width / 2)).ShouldBeLessThan(hand.X + (hand.Width / 2));
        insect.Y.ShouldBeLessThan(hand.Y);
        insect.Width.ShouldBeLessThan(hand.Width);
    }

    private static (PixelArea First, PixelArea Second) Two(Scene scene)
    {
        var items = StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], new ImageSize(1000, 1000)).Items;
        return (items.First(item => item.Object == 0).Place, items.First(item => item.Object == 1).Place);
    }
}
