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
}
