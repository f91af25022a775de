using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Fixtures;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What people work at with their hands lies on a table, a stove or a grill before them.</summary>
public sealed class WorkbenchTests
{
    [Theory]
    [InlineData("a woman chopping vegetables", "vegetables")]
    [InlineData("a girl decorating cupcakes", "cupcake")]
    [InlineData("a barista making coffee", "hot beverage")]
    [InlineData("a woman making a sandwich", "sandwich")]
    [InlineData("a watchmaker fixing a watch", "watch")]
    [InlineData("a boy building a birdhouse", "birdhouse")]
    [InlineData("a scientist mixing potions", "potion")]
    [InlineData("a man carving a pumpkin", "pumpkin")]
    [InlineData("a woman wrapping presents", "wrapped gift")]
    [InlineData("a girl making a necklace", "necklace")]
    [InlineData("grandma baking cookies", "cookie")]
    [InlineData("a man baking a pie", "pie")]
    [InlineData("a chef preparing sushi on a counter", "sushi")]
    [InlineData("a watchmaker fixing a watch at a table", "watch")]
    public void It_lies_on_the_table_at_which_they_sit(string prompt, string thing)
    {
        var person = Vocabularies.Person(prompt);
        (person.Furnished!.Fixture, person.PoseName).ShouldBe((Fixture.Table, PoseName.AtTable));
        var scene = Vocabularies.Reader.Read(prompt);
        var at = Enumerable.Range(0, scene.Objects.Count).First(i => scene.Objects[i].Concept.Caption == thing);
        scene.Relations.ShouldContain(new SceneRelation(at, SceneRelationKind.HeldBy, 0));
        scene.Objects.ShouldNotContain(other => other.Concept.Caption == "table");
    }

    [Theory]
    [InlineData("a mother and daughter decorating cupcakes")]
    [InlineData("two kids decorating cookies")]
    [InlineData("a girl and a mouse baking a cake")]
    [InlineData("a father and his son making a sandwich")]
    public void All_who_do_it_are_at_one_table(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.HeldBy, 0)]);
        scene.Description.ShouldContain("at a table");
    }

    [Theory]
    [InlineData("a woman chopping carrots and onions", 2)]
    [InlineData("a chef slicing tomatoes, cucumbers and peppers", 3)]
    [InlineData("a girl making a necklace and a bracelet", 2)]
    public void All_that_is_worked_at_lies_there(string prompt, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Person(prompt).Furnished!.Fixture.ShouldBe(Fixture.Table);
        scene
            .Relations.Count(relation => relation.Kind == SceneRelationKind.HeldBy && relation.Second == 0)
            .ShouldBeGreaterThanOrEqualTo(count);
        scene.Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.Beside);
    }

    [Theory]
    [InlineData("a man cooking soup", "pot of food", "oven")]
    [InlineData("a cat cooking soup", "pot of food", "oven")]
    [InlineData("a woman stirring a pot of soup", "bowl of soup", "oven")]
    [InlineData("a man grilling burgers", "hamburger", "open grill")]
    [InlineData("a father grilling sausages", "sausage", "open grill")]
    public void What_is_cooked_is_on_the_fire(string prompt, string dish, string fire)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var (at, below) = (Index(scene, dish), Index(scene, fire));
        scene.Relations.ShouldContain(new SceneRelation(at, SceneRelationKind.On, below));
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.Beside, below));
    }

    [Theory]
    [InlineData("a man repairing a bicycle")]
    [InlineData("a carpenter making a chair")]
    [InlineData("a vet examining a puppy")]
    [InlineData("a girl watering flowers")]
    [InlineData("a mayor cutting a ribbon")]
    public void What_is_large_or_lives_or_is_in_the_hands_is_on_no_table(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldNotContain(thing => thing.Concept.Caption == "table" || thing.Concept.Caption == "oven");

    private static int Index(Scene scene, string caption) =>
        Enumerable.Range(0, scene.Objects.Count).First(i => scene.Objects[i].Concept.Caption == caption);
}
