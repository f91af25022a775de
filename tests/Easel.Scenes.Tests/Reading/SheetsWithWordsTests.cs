using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Words and pictures of a poster, a card or a banner are both upon it, in whatever order they are said.</summary>
public sealed class SheetsWithWordsTests
{
    [Theory]
    [InlineData("a poster that says \"Hello\" with a lion", "poster", "lion", "Hello")]
    [InlineData("a Poster That Says \"Hello\" and a lion", "poster", "lion", "Hello")]
    [InlineData("a banner that reads \"Welcome\" with flowers", "banner", "tulip", "Welcome")]
    [InlineData("a flyer with a guitar and the words \"Rock Night\"", "poster", "guitar", "Rock Night")]
    [InlineData("a flyer with the words \"Rock Night\" featuring a guitar", "poster", "guitar", "Rock Night")]
    [InlineData("a book cover with the title \"The Last Dragon\" with a dragon, vintage style", "book cover", "dragon", "The Last Dragon")]
    [InlineData("a billboard reading \"Eat Here\" with a burger", "billboard", "hamburger", "Eat Here")]
    [InlineData("a sign with a dog that says \"No Dogs\"", "plain sign", "dog", "No Dogs")]
    public void Both_are_upon_it(string prompt, string sheet, string picture, string words)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var upon = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == sheet);
        upon.ShouldBeGreaterThanOrEqualTo(0, Vocabularies.Objects(scene));
        scene.Objects.ShouldContain(thing => thing.Text == words, Vocabularies.Objects(scene));
        scene.Relations.ShouldContain(relation =>
            relation.Second == upon && relation.Kind == SceneRelationKind.WrittenOn && scene.Objects[relation.First].Text == words
        );
        scene.Relations.ShouldContain(relation =>
            relation.Second == upon
            && relation.Kind == SceneRelationKind.FeatureOf
            && (picture == "tulip" || scene.Objects[relation.First].Concept.Caption == picture)
        );
    }

    [Theory]
    [InlineData("a poster that says \"Hello\" with red letters")]
    [InlineData("a poster that says \"Hello\" with a white background")]
    [InlineData("a card that says \"Hello\" with a cat sitting beside it")]
    [InlineData("a banner that says \"Hello\" and a man below it")]
    public void How_it_is_written_and_what_does_something_is_not(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.FeatureOf);

    [Theory]
    [InlineData("1 3", 1.0, 1.0, "1 3")]
    [InlineData("1 1", 1.0, 1.3, "2")]
    [InlineData("5", 1.0, 1.0, "3 2")]
    [InlineData("4", 1.0, 1.0, "2 2")]
    [InlineData("4", 3.0, 1.0, "4")]
    [InlineData("1 1 1", 1.0, 1.3, "2 1")]
    [InlineData("1 1 1", 2.0, 1.0, "3")]
    public void Pictures_are_in_rows_where_they_are_larger_so(string counts, double width, double height, string rows) =>
        string.Join(' ', SheetRows.Lengths([.. counts.Split(' ').Select(int.Parse)], width, height)).ShouldBe(rows);

    [Theory]
    [InlineData("a poster with a cat and three sunflowers that says \"Hello\"")]
    [InlineData("a card with a star and four hearts")]
    public void A_kind_of_several_has_a_row_of_its_own(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var places = StageLayout
            .Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], new ImageSize(512, 512))
            .Items.OrderBy(item => item.Object)
            .Select(item => item.Place)
            .Skip(1)
            .Take(scene.Objects.Where(thing => thing.Text is null).Skip(1).Sum(thing => thing.Count))
            .ToArray();
        places.Skip(1).ShouldAllBe(place => place.Y >= places[0].Bottom);
        places.Skip(1).Zip(places.Skip(2)).ShouldAllBe(pair => pair.First.Right <= pair.Second.X);
    }
}
