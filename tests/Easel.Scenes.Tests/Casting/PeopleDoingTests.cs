using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What people do in sports, with their hands and with each other, and who they are, is shown.</summary>
public sealed class PeopleDoingTests
{
    [Theory]
    [InlineData("a girl listening to music")]
    [InlineData("a boy with headphones listening to music")]
    [InlineData("an old man listening to a podcast")]
    public void Who_listens_to_music_wears_headphones(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain("listening to");
        scene.Objects.Count(thing => thing.Concept.Caption == "headphone").ShouldBe(1);
        scene.Relations.ShouldContain(relation => relation.Kind == SceneRelationKind.WornBy);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a woman clapping", nameof(PoseName.Clapping))]
    [InlineData("an audience applauding", nameof(PoseName.Clapping))]
    [InlineData("a girl stargazing", nameof(PoseName.LookingUp))]
    [InlineData("a man swinging a bat", nameof(PoseName.Batting))]
    [InlineData("a woman bungee jumping", nameof(PoseName.Plunging))]
    [InlineData("a man sighing", nameof(PoseName.Shrugging))]
    [InlineData("a woman sketching a tree", nameof(PoseName.Working))]
    [InlineData("a person standing on a chair", nameof(PoseName.Standing))]
    [InlineData("a tennis player serving the ball", nameof(PoseName.Throwing))]
    [InlineData("a woman doing yoga on the beach", nameof(PoseName.Lotus))]
    [InlineData("a woman doing yoga", nameof(PoseName.Lotus))]
    [InlineData("a woman stretching", nameof(PoseName.Cheering))]
    [InlineData("a runner stretching in a park", nameof(PoseName.Cheering))]
    public void More_doings_are_poses(string prompt, string pose) => Vocabularies.Person(prompt).PoseName.ToString().ShouldBe(pose);

    [Theory]
    [InlineData("a man holding a basketball and practicing his jump shot", nameof(PoseName.Shooting))]
    [InlineData("a girl walking and waving", nameof(PoseName.Waving))]
    [InlineData("a man running and cheering", nameof(PoseName.Cheering))]
    [InlineData("a girl dancing and laughing", nameof(PoseName.Dancing))]
    [InlineData("a man sitting on a bench and clapping", nameof(PoseName.Sitting))]
    [InlineData("a woman dancing and reading a book", nameof(PoseName.Dancing))]
    public void The_pose_said_last_is_shown_unless_one_sits(string prompt, string pose) =>
        Vocabularies.Person(prompt).PoseName.ToString().ShouldBe(pose);

    [Theory]
    [InlineData("a girl dancing and laughing", nameof(Mood.Laughing))]
    [InlineData("a person sitting on a bench and crying", nameof(Mood.Crying))]
    [InlineData("a sad boy sitting on a bench", nameof(Mood.Sad))]
    [InlineData("a woman feeling relieved", nameof(Mood.Happy))]
    [InlineData("an awestruck man", nameof(Mood.Surprised))]
    public void What_is_felt_is_in_the_face_of_who_feels_it(string prompt, string mood)
    {
        Vocabularies.Person(prompt).Mood.ToString().ShouldBe(mood);
        Vocabularies.Reader.Read(prompt).Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.FeatureOf);
    }

    [Theory]
    [InlineData("a girl hula hooping", nameof(Prop.Hoop))]
    [InlineData("a boy with a hula hoop", nameof(Prop.Hoop))]
    [InlineData("two kids roasting marshmallows over a campfire", nameof(Prop.Skewer))]
    [InlineData("a pirate rowing a boat", nameof(Prop.Oar))]
    public void What_it_is_done_with_is_drawn_with_them(string prompt, string prop) =>
        Vocabularies.Person(prompt).Outfit.Prop.ToString().ShouldBe(prop);

    [Theory]
    [InlineData("a man playing the drums", "man Behind drum kit")]
    [InlineData("a woman practicing the drums", "woman Behind drum kit")]
    [InlineData("children playing in a sandbox", "child In sandbox")]
    [InlineData("a runner crossing the finish line", "person running InFrontOf finish line")]
    [InlineData("a man climbing a ladder", "man On upright ladder")]
    [InlineData("a woman climbing a rock face", "woman On cliff")]
    [InlineData("a family having dinner at the table", "pot of food HeldBy family")]
    [InlineData("a woman practicing her violin in her music room", "violin HeldBy woman")]
    [InlineData("a barber cutting a man's hair", "scissors HeldBy hairdresser")]
    [InlineData("a soccer player kicking a ball", "soccer ball HeldBy football player")]
    public void Where_it_is_done_is_seen(string prompt, string relation) =>
        Vocabularies.Reader.Read(prompt).Relations.Select(stands => Say(Vocabularies.Reader.Read(prompt), stands)).ShouldContain(relation);

    [Theory]
    [InlineData("a group of people are watching a parade")]
    [InlineData("a team playing baseball at the beach")]
    [InlineData("a crowd at a concert")]
    [InlineData("three people looking down at the street")]
    public void Crowds_and_teams_are_several_people(string prompt)
    {
        var people = Vocabularies.Reader.Read(prompt).Objects.First(thing => thing.Concept.IsPerson);
        people.Count.ShouldBeGreaterThan(1);
        people.Vector.ShouldBeOfType<PersonDrawing>();
    }

    [Fact]
    public void Who_arm_wrestles_is_there() =>
        Vocabularies.Reader.Read("two men arm wrestling").Objects[0].Vector.ShouldBeOfType<GroupDrawing>().Members.Count.ShouldBe(2);

    [Theory]
    [InlineData("a man and his brother", 2)]
    [InlineData("a father teaching his son", 2)]
    [InlineData("a woman and her sister", 2)]
    public void A_relative_is_somebody_else(string prompt, int people)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Sum(thing => thing.Count).ShouldBe(people);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a woman in a music room")]
    [InlineData("a man in his practice room")]
    [InlineData("two boxers in the training room")]
    [InlineData("people in a waiting room")]
    [InlineData("a person meditating in a quiet room")]
    public void Rooms_are_grounds(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground!.Place.ShouldBe(ScenePlace.Room);
        scene.Objects.Where(thing => !thing.IsBackdrop).ShouldHaveSingleItem().Concept.IsPerson.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a couple stargazing")]
    [InlineData("a boy looking at the stars")]
    [InlineData("people watching fireworks")]
    public void Some_things_are_done_at_night(string prompt) => Vocabularies.Reader.Read(prompt).Ground!.Light.ShouldBe(SceneLight.Night);

    [Fact]
    public void Who_does_what_no_pose_shows_is_seen_from_head_to_foot()
    {
        var scene = Vocabularies.Reader.Read("a fashion designer is creating a new collection");
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>();
        scene.Warnings.ShouldContain(warning => warning.Code == "prompt_not_drawn");
    }

    private static string Say(Scene scene, SceneRelation relation) =>
        $"{scene.Objects[relation.First].Concept.Caption} {relation.Kind} {scene.Objects[relation.Second].Concept.Caption}";
}
