using Easel.Abstractions.Requests;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

public sealed class SceneLayoutTests
{
    private const int Side = 128;
    private const int Gap = 8;

    [Theory]
    // shape, count, expected rows of cells
    [InlineData(1024, 1024, 1, "1")]
    [InlineData(1024, 1024, 2, "2")]
    [InlineData(1024, 1024, 3, "1 2")]
    [InlineData(1024, 1024, 4, "2 2")]
    [InlineData(1024, 1024, 5, "3 2")]
    [InlineData(1024, 1024, 6, "3 3")]
    [InlineData(1024, 1024, 7, "3 2 2")]
    [InlineData(1024, 1024, 9, "3 3 3")]
    [InlineData(1024, 1024, 12, "4 4 4")]
    [InlineData(1536, 1024, 2, "2")]
    [InlineData(1536, 1024, 5, "3 2")]
    [InlineData(1536, 1024, 6, "3 3")]
    [InlineData(1024, 1536, 2, "1 1")]
    [InlineData(1024, 1536, 6, "2 2 2")]
    [InlineData(1536, 512, 3, "3")]
    [InlineData(1536, 512, 5, "5")]
    public void Counts_stand_in_balanced_rows(int width, int height, int count, string expected)
    {
        var layout = SceneLayout.Arrange(Vocabularies.Reader.Read($"{count} cats"), new ImageSize(width, height), Side);
        string.Join(' ', layout.Cells.GroupBy(cell => cell.Top).OrderBy(row => row.Key).Select(row => row.Count())).ShouldBe(expected);
    }

    [Theory]
    [InlineData("a cat", 1024, 1024)]
    [InlineData("5 cats", 1024, 1024)]
    [InlineData("12 cats", 1024, 1536)]
    [InlineData("a cat above a dog", 1536, 1024)]
    [InlineData("three cats left of four dogs under a bird", 1536, 512)]
    [InlineData("a cat on the left, a dog at the top, a fox", 1008, 1024)]
    [InlineData("7 cats", 3824, 2160)]
    [InlineData("2 cats", 1792, 1024)]
    public void Cells_keep_their_size_stay_apart_and_inside_and_the_canvas_fills_the_image(string prompt, int width, int height)
    {
        var size = new ImageSize(width, height);
        var layout = SceneLayout.Arrange(Vocabularies.Reader.Read(prompt), size, Side);
        layout.Canvas.FitInto(size).ShouldBe(size, "scaled up, the canvas must leave no line of the image empty");
        foreach (var cell in layout.Cells)
        {
            cell.Side.ShouldBe(Side);
            cell.Left.ShouldBeInRange(Gap, layout.Canvas.Width - Side - Gap);
            cell.Top.ShouldBeInRange(Gap, layout.Canvas.Height - Side - Gap);
            layout
                .Cells.Where(other => other != cell)
                .ShouldAllBe(other => Math.Max(Math.Abs(other.Left - cell.Left), Math.Abs(other.Top - cell.Top)) >= Side + Gap);
        }

        var (left, right) = (layout.Cells.Min(cell => cell.Left), layout.Canvas.Width - layout.Cells.Max(cell => cell.Left + Side));
        var (top, bottom) = (layout.Cells.Min(cell => cell.Top), layout.Canvas.Height - layout.Cells.Max(cell => cell.Top + Side));
        Math.Abs(left - right).ShouldBeLessThanOrEqualTo(1, "centred across");
        Math.Abs(top - bottom).ShouldBeLessThanOrEqualTo(1, "centred down");
    }

    [Fact]
    public void No_allowed_size_leaves_a_line_empty()
    {
        var scene = Vocabularies.Reader.Read("5 cats");
        for (var width = 64; width <= 3840; width += 16)
        {
            for (var height = Math.Max(64, (width / 3 + 15) / 16 * 16); height <= Math.Min(2160, width); height += 48)
            {
                var size = new ImageSize(width, height);
                SceneLayout.Arrange(scene, size, Side).Canvas.FitInto(size).ShouldBe(size);
            }
        }
    }

    [Theory]
    // one cell and a gap on each side: 128 + 16; two in a row: 256 + 24; pairs of rows likewise
    [InlineData("a cat", 144)]
    [InlineData("2 cats", 280)]
    [InlineData("4 cats", 280)]
    [InlineData("9 cats", 416)]
    public void A_square_canvas_is_no_larger_than_its_cells_need(string prompt, int expected) =>
        SceneLayout
            .Arrange(Vocabularies.Reader.Read(prompt), new ImageSize(1024, 1024), Side)
            .Canvas.ShouldBe(new ImageSize(expected, expected));

    [Theory]
    [InlineData("a cat left of a dog", -1, 0)]
    [InlineData("a cat right of a dog", 1, 0)]
    [InlineData("a cat above a dog", 0, -1)]
    [InlineData("a cat under a dog", 0, 1)]
    [InlineData("a cat on the left and a dog on the right", -1, 0)]
    [InlineData("a cat on the right and a dog on the left", 1, 0)]
    [InlineData("a cat at the bottom and a dog at the top", 0, 1)]
    public void Relations_are_kept_in_every_shape(string prompt, int across, int down)
    {
        foreach (var size in (ImageSize[])[new(1024, 1024), new(1536, 1024), new(1024, 1536)])
        {
            var cells = SceneLayout.Arrange(Vocabularies.Reader.Read(prompt), size, Side).Cells;
            Math.Sign(cells[0].Left - cells[1].Left).ShouldBe(across);
            Math.Sign(cells[0].Top - cells[1].Top).ShouldBe(down);
        }
    }

    [Fact]
    public void A_thing_at_a_side_is_further_there_than_everything_else()
    {
        var cells = SceneLayout
            .Arrange(Vocabularies.Reader.Read("a cat above a dog, on the right a fox"), new ImageSize(1024, 1024), Side)
            .Cells;
        cells[2].Left.ShouldBeGreaterThan(Math.Max(cells[0].Left, cells[1].Left));
    }

    [Fact]
    public void A_thing_above_several_stands_over_their_middle()
    {
        var cells = SceneLayout.Arrange(Vocabularies.Reader.Read("a bird above two cats"), new ImageSize(1536, 1024), Side).Cells;
        cells[0].CentreX.ShouldBe((cells[1].CentreX + cells[2].CentreX) / 2);
        cells[0].Top.ShouldBeLessThan(cells[1].Top);
        cells[1].Top.ShouldBe(cells[2].Top);
    }
}
