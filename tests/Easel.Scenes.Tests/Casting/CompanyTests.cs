using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Fixtures;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Those who are at one table or on one sofa are one drawing with it, and all of them sit.</summary>
public sealed class CompanyTests
{
    [Theory]
    [InlineData("two old men playing chess on a stone table in the park", "stone")]
    [InlineData("two men at a wooden table playing cards", "wooden")]
    public void What_their_table_is_of_is_told(string prompt, string stuff)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain("at a table");
        scene.Warnings.ShouldHaveSingleItem().Message.ShouldContain(stuff);
    }

    [Theory]
    [InlineData("a family having dinner", SharedFixture.TableBefore, 4, PoseName.SeatedBehind)]
    [InlineData("a family eating breakfast at the kitchen table", SharedFixture.TableBefore, 4, PoseName.SeatedBehind)]
    [InlineData("four friends drinking coffee at a table", SharedFixture.TableBefore, 4, PoseName.SeatedBehind)]
    [InlineData("kids playing monopoly at a table", SharedFixture.TableBefore, 3, PoseName.SeatedBehind)]
    [InlineData("a mother and her two children eating breakfast", SharedFixture.TableBefore, 3, PoseName.SeatedBehind)]
    [InlineData("a business meeting", SharedFixture.TableBefore, 3, PoseName.SeatedBehind)]
    [InlineData("a bride and groom cutting a three tier wedding cake", SharedFixture.TableBetween, 2, PoseName.AtTable)]
    [InlineData("two old men playing chess", SharedFixture.TableBetween, 2, PoseName.AtTable)]
    [InlineData("a man and a woman having dinner", SharedFixture.TableBetween, 2, PoseName.AtTable)]
    [InlineData("a grandfather and his grandson playing chess", SharedFixture.TableBetween, 2, PoseName.AtTable)]
    [InlineData("two girls having a tea party", SharedFixture.TableBetween, 2, PoseName.AtTable)]
    [InlineData("a family on a sofa", SharedFixture.Sofa, 4, PoseName.SeatedFront)]
    [InlineData("three women on a couch", SharedFixture.Sofa, 3, PoseName.SeatedFront)]
    [InlineData("a couple on a bench", SharedFixture.Bench, 2, PoseName.SeatedFront)]
    [InlineData("a couple sitting on a park bench", SharedFixture.Bench, 2, PoseName.SeatedFront)]
    [InlineData("three old men sitting on a bench", SharedFixture.Bench, 3, PoseName.SeatedFront)]
    [InlineData("four people waiting on a bench", SharedFixture.Bench, 4, PoseName.SeatedFront)]
    [InlineData("a grandfather and his grandson reading on a bench", SharedFixture.Bench, 2, PoseName.SeatedFront)]
    public void They_sit_together(string prompt, object fixture, int members, object pose)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var group = scene.Objects[0].Vector.ShouldBeOfType<GroupDrawing>();
        group.Shared.ShouldNotBeNull().Fixture.ShouldBe((SharedFixture)fixture);
        group.Members.Select(member => member.PoseName).Distinct().ShouldBe([(PoseName)pose]);
        group.Members.Count.ShouldBe(members);
        scene.Objects.ShouldNotContain(thing =>
            thing.Concept.Caption == "table" || thing.Concept.Caption == "sofa" || thing.Concept.Caption == "bench"
        );
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("two men playing cards", "playing cards")]
    [InlineData("a man and a woman having dinner", "pot of food")]
    [InlineData("a family playing a board game", "dice")]
    [InlineData("a family eating pizza at the table", "pizza")]
    public void What_they_have_stands_on_the_table_once(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var laid = scene.Relations.Where(relation => relation.Kind == SceneRelationKind.HeldBy).ShouldHaveSingleItem();
        (scene.Objects[laid.First].Concept.Caption, scene.Objects[laid.First].Count, laid.Second).ShouldBe((thing, 1, 0));
        var anchors = scene.Objects[0].Vector!.Anchors;
        anchors.HeldStands.ShouldBeTrue();
        anchors.Held!.Value.X.ShouldBe(0.5, 0.1);
    }

    [Theory]
    [InlineData("three kids jumping on a sofa")]
    [InlineData("a man sleeping on a couch")]
    [InlineData("a cat and a dog on a sofa")]
    public void Others_have_it_as_a_thing_of_its_own(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == "sofa");

    [Theory]
    [InlineData("a family having a picnic", "picnic basket", 1)]
    [InlineData("two friends picnicking in the park", "picnic basket", 1)]
    [InlineData("a woman and curtains", "curtain", 1)]
    [InlineData("the curtains of a bedroom", "curtain", 1)]
    public void It_is_there_once(string prompt, string thing, int count) =>
        Vocabularies.Reader.Read(prompt).Objects.Single(seen => seen.Concept.Caption == thing).Count.ShouldBe(count);

    [Fact]
    public void A_tattoo_artist_is_no_painter()
    {
        var scene = Vocabularies.Reader.Read("a tattoo artist");
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("person");
        scene.Warnings.ShouldHaveSingleItem().Code.ShouldBe("prompt_replaced");
    }

    [Fact]
    public void Seats_are_of_one_height_and_a_face_is_above_the_table()
    {
        var group = (GroupDrawing)Vocabularies.Reader.Read("a family having dinner").Objects[0].Vector!;
        var sizes = group.Members.Select(member => member.Sole).ToList();
        var top = new SharedArt(new SvgText(), group.Shared!, sizes.Max(), [0, 1, 2, 3]).Top.Y;
        foreach (var member in group.Members.OfType<PersonDrawing>())
        {
            var body = new Skeleton(Build.Of(member.Person), PoseTable.Of(member.PoseName));
            (body.Head.Y + body.Build.Head - sizes.Max()).ShouldBeLessThan(top);
        }
    }

    [Theory]
    [InlineData("a woman writing in a notebook", Fixture.Desk, "memo")]
    [InlineData("a student writing in a notebook at a desk", Fixture.Desk, "memo")]
    [InlineData("a scientist looking through a microscope", Fixture.Table, "microscope")]
    [InlineData("a fortune teller", Fixture.Table, "crystal ball")]
    public void What_is_worked_with_lies_before_who_sits_there(string prompt, object fixture, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Person(prompt).Furnished!.Fixture.ShouldBe((Fixture)fixture);
        var laid = scene.Relations.Where(relation => relation.Kind == SceneRelationKind.HeldBy).ShouldHaveSingleItem();
        scene.Objects[laid.First].Concept.Caption.ShouldBe(thing);
        scene.Objects.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("a woman with a cat on her lap", "armchair")]
    [InlineData("a grandma with a laptop on her lap", "armchair")]
    [InlineData("a grandpa with his grandson on his lap", "armchair")]
    [InlineData("a queen with a dog on her lap", "throne")]
    [InlineData("a king with a cat on his lap", "throne")]
    public void Who_has_something_on_the_lap_sits(string prompt, string seat) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(seat);

    [Theory]
    [InlineData("a man with a laptop on his lap on a park bench")]
    [InlineData("a girl on a swing with a doll on her lap")]
    [InlineData("a boy with a bandage on his knee")]
    public void Who_has_a_seat_gets_no_other(string prompt) => Vocabularies.Reader.Read(prompt).Description.ShouldNotContain("armchair");

    [Theory]
    [InlineData("a cat knocking a vase off a shelf", 0, 1, 2)]
    [InlineData("a cat pushing a glass off the table", 0, 1, 2)]
    [InlineData("a kitten pushes a cup off the edge of the desk", 0, 1, 2)]
    [InlineData("a parrot knocking a book off the shelf", 0, 1, 2)]
    public void Small_animals_are_up_there_with_what_they_upset(string prompt, int who, int thing, int place)
    {
        var relations = Vocabularies.Reader.Read(prompt).Relations;
        relations.ShouldContain(new SceneRelation(thing, SceneRelationKind.On, place));
        relations.ShouldContain(new SceneRelation(who, SceneRelationKind.On, place));
    }

    [Theory]
    [InlineData("a child knocking a lamp off the table")]
    [InlineData("a man pushing a box off the table")]
    public void People_upset_it_from_the_floor(string prompt)
    {
        var relations = Vocabularies.Reader.Read(prompt).Relations;
        relations.ShouldContain(new SceneRelation(1, SceneRelationKind.On, 2));
        relations.ShouldNotContain(new SceneRelation(0, SceneRelationKind.On, 2));
    }

    [Theory]
    [InlineData("a girl putting a star on a Christmas tree")]
    [InlineData("a girl placing a star on top of a Christmas tree")]
    [InlineData("a man putting a hat on a snowman")]
    [InlineData("a woman putting a cake on a table")]
    public void Who_puts_something_up_there_stands_below(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.Beside, 2));
}
