using Easel.Diffusion.Memory;

namespace Easel.Diffusion.Tests.Memory;

public sealed class TilePlanTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(112)]
    [InlineData(113)]
    [InlineData(128)]
    [InlineData(500)]
    public void Tiles_cover_a_side_and_overlap(int side)
    {
        var tiles = TilePlan.Along(side);
        tiles[0].Start.ShouldBe(0);
        (tiles[^1].Start + tiles[^1].Length).ShouldBe(side);
        foreach (var (tile, next) in tiles.Zip(tiles.Skip(1)))
        {
            next.Start.ShouldBeGreaterThan(tile.Start);
            (tile.Start + tile.Length - next.Start).ShouldBeGreaterThanOrEqualTo(TilePlan.Overlap);
        }
    }
}
