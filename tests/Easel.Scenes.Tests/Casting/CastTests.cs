using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What people do, feel and wear is read, and shown by figures.</summary>
public sealed class CastTests
{
    [Fact]
    public void Every_thing_that_a_doing_asks_for_and_some_of_what_is_put_on_has_a_picture()
    {
        Doings
            .All.SelectMany(doing => new[] { doing.Thing, doing.Upon })
            .OfType<string>()
            .Where(thing => Vocabularies.Icons.FindNamed(thing) < 0)
            .ShouldBeEmpty();
        Garments.All.Where(name => Vocabularies.Icons.Concepts.All(concept => concept.Caption != name)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a girl in a yellow raincoat")]
    [InlineData("a boy wearing a life jacket")]
    [InlineData("a woman in overalls")]
    [InlineData("a man in a fedora")]
    [InlineData("a man wearing a sombrero")]
    [InlineData("a girl wearing a headband")]
    public void What_is_put_on_is_no_thing_beside(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldHaveSingleItem()
            .Vector.ShouldBeOfType<PersonDrawing>()
            .Outfit.ShouldNotBe(Outfits.Everyday);

    [Theory]
    [InlineData("a knight fighting a dragon", nameof(PoseName.Fighting))]
    [InlineData("a policeman directing traffic", nameof(PoseName.Directing))]
    [InlineData("a soccer player kicking a ball", nameof(PoseName.Kicking))]
    [InlineData("a boy climbing a tree", nameof(PoseName.Climbing))]
    [InlineData("a girl jumping rope", nameof(PoseName.Skipping))]
    [InlineData("a waiter carrying a tray", nameof(PoseName.Carrying))]
    [InlineData("a king sitting on a throne", nameof(PoseName.Sitting))]
    [InlineData("a cowboy riding a horse", nameof(PoseName.Riding))]
    [InlineData("a farmer driving a tractor", nameof(PoseName.Driving))]
    [InlineData("an astronaut floating in space", nameof(PoseName.Floating))]
    [InlineData("a running fireman", nameof(PoseName.Running))]
    [InlineData("a man sleeping under a tree", nameof(PoseName.Lying))]
    [InlineData("a mother holding a cat", nameof(PoseName.HoldingInFront))]
    [InlineData("a woman with a balloon", nameof(PoseName.HoldingString))]
    [InlineData("a police officer in the park", nameof(PoseName.Standing))]
    [InlineData("a woman painting on an easel", nameof(PoseName.Working))]
    public void A_doing_is_a_pose(string prompt, string pose) => Vocabularies.Person(prompt).PoseName.ToString().ShouldBe(pose);

    [Theory]
    [InlineData("a sad clown", nameof(Mood.Sad))]
    [InlineData("a baby crying", nameof(Mood.Crying))]
    [InlineData("a crying girl", nameof(Mood.Crying))]
    [InlineData("an angry chef", nameof(Mood.Angry))]
    [InlineData("a laughing boy", nameof(Mood.Laughing))]
    [InlineData("a scared man on a roof", nameof(Mood.Scared))]
    [InlineData("a man sleeping on a bench", nameof(Mood.Asleep))]
    public void A_mood_is_a_face_and_no_mark(string prompt, string mood)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Person(prompt).Mood.ToString().ShouldBe(mood);
        scene.Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.MarkOf);
        scene.Warnings.Where(warning => warning.Code == "prompt_not_drawn").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a doctor with a stethoscope")]
    [InlineData("an old man with a cane")]
    [InlineData("a woman in a red dress")]
    [InlineData("a man wearing a top hat")]
    [InlineData("a girl jumping rope")]
    public void What_a_figure_shows_is_drawn_once(string prompt) => Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();

    [Fact]
    public void Clothes_have_the_colours_asked_for()
    {
        var colours = Vocabularies.Icons.Colours.ToDictionary(colour => colour.Name, colour => colour.Rgb);
        var dress = Vocabularies.Person("a woman in a green dress").Outfit;
        (dress.Cut, dress.Top).ShouldBe((Cut.Dress, colours["green"]));
        var tied = Vocabularies.Person("a man in a blue shirt and red tie").Outfit;
        (tied.Top, tied.Trim).ShouldBe((colours["blue"], colours["red"]));
        tied.Details.ShouldContain(Detail.Tie);
    }

    [Theory]
    [InlineData("two friends drinking coffee", 2)]
    [InlineData("people waiting for a bus", 3)]
    [InlineData("kids playing soccer", 3)]
    public void Several_are_as_many(string prompt, int count) =>
        Vocabularies.Reader.Read(prompt).Objects.First(thing => thing.Vector is not null).Count.ShouldBe(count);

    [Theory]
    [InlineData("a couple dancing", 2)]
    [InlineData("two boys fighting", 2)]
    [InlineData("a boy and a girl holding hands", 2)]
    [InlineData("a family having dinner", 4)]
    public void Who_does_it_with_each_other_is_one_group(string prompt, int members) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<GroupDrawing>().Members.Count.ShouldBe(members);

    [Theory]
    [InlineData("a boy flying a kite")]
    [InlineData("a man mowing the lawn")]
    [InlineData("two children building a snowman")]
    public void What_a_pose_shows_is_not_warned_of(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2);
        scene.Warnings.Where(warning => warning.Code == "prompt_not_drawn").ShouldBeEmpty();
    }

    [Fact]
    public void A_ball_is_at_the_foot_that_kicks_it() =>
        Vocabularies.Reader.Read("a soccer player kicking a ball").Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.HeldBy, 0)]);

    [Fact]
    public void Who_acts_on_what_was_named_before_faces_it()
    {
        Vocabularies.Person("a knight fighting a dragon").IsMirrored.ShouldBeFalse();
        Vocabularies.Person("a dragon beside a knight").IsMirrored.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a knight fighting a dragon, 3d", "fighting")]
    [InlineData("a girl with pigtails, 3d", "pigtails")]
    public void In_another_style_the_warning_says_what_is_not_drawn(string prompt, string word)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldAllBe(thing => thing.Vector == null);
        scene.Warnings.ShouldContain(warning => warning.Code == "prompt_not_drawn" && warning.Message.Contains(word));
    }

    [Fact]
    public void In_another_style_the_art_s_picture_of_a_doing_is_drawn()
    {
        Vocabularies.Reader.Read("a man running, 3d").Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("man running");
        Vocabularies.Reader.Read("a man riding a bike, 3d").Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("man biking");
    }

    [Theory]
    [InlineData("a lone figure on a hill")]
    [InlineData("a mysterious figure walking in the forest")]
    [InlineData("a cartoon character with a wizard hat")]
    public void A_figure_or_a_character_is_somebody(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.IsPerson.ShouldBeTrue();

    [Fact]
    public void A_character_that_is_a_thing_is_that_thing() =>
        Vocabularies.Reader.Read("a banana character").Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("banana");
}
