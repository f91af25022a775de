using Easel.Abstractions.Requests;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>A sheet is a block of cells with gaps, the kinds by turns.</summary>
public sealed class StageSheetsTests
{
    [Fact]
    public void No_picture_touches_another_and_the_kinds_take_turns()
    {
        var scene = Vocabularies.Reader.Read("a pattern of stars and lemons");
        var items = StageSheets.Of(scene, [new Figure(1, 0.5), new Figure(0.4, 0.8)], new ImageSize(400, 300));

        items.Select(item => item.Object).ShouldBe([0, 6, 1, 7, 2, 8, 3, 9, 4, 10, 5, 11]);
        for (var one = 0; one < items.Length; one++)
        {
            for (var other = one + 1; other < items.Length; other++)
                items[one].Place.Overlaps(items[other].Place).ShouldBeFalse();
        }

        // Four by three cells in a picture of that shape, each figure as large as its cell.
        items.Select(item => Math.Round(item.Place.CentreX, 6)).Distinct().Count().ShouldBe(4);
        items.Select(item => Math.Round(item.Place.CentreY, 6)).Distinct().Count().ShouldBe(3);
        items.ShouldAllBe(item => Math.Abs(Math.Max(item.Place.Width, item.Place.Height) - 1) < 1e-9);
    }

    [Theory]
    [InlineData("pattern of pineapples wearing sunglasses", 9)]
    [InlineData("a pattern of avocados with top hats", 9)]
    public void What_each_wears_is_on_it(string prompt, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var places = StageLayout
            .Arrange(scene, [.. scene.Objects.Select(_ => new Figure(1, 0.8))], new ImageSize(1000, 1000))
            .Items.OrderBy(item => item.Object)
            .Select(item => item.Place)
            .ToList();
        places.Count.ShouldBe(2 * count);
        for (var i = 0; i < count; i++)
            (places[count + i].X + (places[count + i].Width / 2.0)).ShouldBeInRange(places[i].X, places[i].Right);
        places.Take(count).Select(place => (place.X, place.Y)).Distinct().Count().ShouldBe(count);
    }
}
