using Easel.Abstractions.Pixels;
using Easel.Core.Tests.Edits;
using Easel.Scenes.Edits;

namespace Easel.Scenes.Tests.Edits;

public sealed class MaskBoxTests
{
    [Fact]
    public void A_rectangle_is_found_whole()
    {
        var hole = new PixelArea(7, 11, 40, 23);
        Find(Painted.Hole(100, 80, hole)).ShouldBe(hole);
        Find(Painted.Hole(100, 80, new PixelArea(0, 0, 100, 80))).ShouldBe(new PixelArea(0, 0, 100, 80));
        Find(Painted.Hole(5, 5, new PixelArea(2, 3, 1, 1))).ShouldBe(new PixelArea(2, 3, 1, 1));
        Find(Painted.Hole(5, 5, default)).ShouldBe(default);
    }

    [Fact]
    public void In_a_disc_it_is_the_square_that_fits()
    {
        // The square in a circle of radius 50 has sides of 50 * sqrt(2) = 70.7.
        var box = Find(new Painted(120, 120, (x, y) => (0, 0, 0, ((x - 60) * (x - 60)) + ((y - 60) * (y - 60)) <= 2500 ? 0 : 255)));
        box.Width.ShouldBeInRange(69, 72);
        box.Height.ShouldBeInRange(69, 72);
        (box.X + (box.Width / 2)).ShouldBeInRange(59, 61);
    }

    [Fact]
    public void The_longer_shorter_side_wins_over_a_larger_area()
    {
        // A bar of 100 x 10 and a block of 25 x 25 below it: an object wants the block, though its area is smaller.
        var box = Find(new Painted(100, 60, (x, y) => (0, 0, 0, y < 10 || (x is >= 20 and < 45 && y is >= 20 and < 45) ? 0 : 255)));
        box.ShouldBe(new PixelArea(20, 20, 25, 25));
    }

    [Fact]
    public void Of_a_ragged_mask_it_is_the_rectangle_around_it()
    {
        var box = Find(new Painted(60, 60, (x, y) => (0, 0, 0, x is >= 10 and < 50 && y is >= 10 and < 50 && (x + y) % 3 == 0 ? 0 : 255)));
        box.ShouldBe(new PixelArea(10, 10, 40, 40));
    }

    [Fact]
    public void In_a_frame_it_is_the_widest_of_its_bars()
    {
        // A picture of 80 x 58 is kept on a canvas of 100 x 100; above it are 22 rows, below it 20, and 10 columns beside it.
        var box = Find(new Painted(100, 100, (x, y) => (0, 0, 0, x is >= 10 and < 90 && y is >= 22 and < 80 ? 255 : 0)));
        box.ShouldBe(new PixelArea(0, 0, 100, 22));
    }

    private static PixelArea Find(Painted mask)
    {
        using var pixels = mask.Decode();
        return MaskBox.Find(pixels);
    }
}
