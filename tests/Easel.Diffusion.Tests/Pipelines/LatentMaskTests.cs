using Easel.Abstractions.Requests;
using Easel.Diffusion.Pipelines;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Pipelines;

public sealed class LatentMaskTests
{
    /// <summary>Cells of 4x4 pixels: one pixel in the first, none in the second, all of the third, a corner of the last.</summary>
    [Fact]
    public void A_cell_is_open_when_any_of_its_pixels_is()
    {
        using var mask = TestImage.Mask(new ImageSize(8, 8), (x, y) => (x, y) == (2, 1) || (x < 4 && y >= 4) || (x, y) == (7, 7)).Decode();
        var cells = new float[4];
        LatentMask.Reduce(mask, 4).Write(cells);
        cells.ShouldBe([1, 0, 1, 1]);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(127, true)]
    [InlineData(128, false)]
    [InlineData(255, false)]
    public void A_soft_edge_is_open_below_a_half(byte alpha, bool open) => LatentMask.IsOpen(alpha).ShouldBe(open);

    [Fact]
    public void Closed_cells_are_copied_in_every_channel()
    {
        using var mask = TestImage.Mask(new ImageSize(4, 2), (x, _) => x < 2).Decode();
        float[] to = [0, 0, 0, 0, 0, 0];
        LatentMask.Reduce(mask, 2).CopyClosed([1, 2, 3, 4, 5, 6], to);
        to.ShouldBe([0, 2, 0, 4, 0, 6]);
    }
}
