using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>Where the tokens of each family stand, on its axes.</summary>
internal static class TokenPositions
{
    /// <summary>Z-Image fills text and picture up to multiples of so many tokens.</summary>
    public const int ZImageMultiple = 32;

    /// <summary>FLUX.1: text at 0, pictures by row and column.</summary>
    public static IEnumerable<int[]> Flux(TokenGrid grid)
    {
        for (var i = 0; i < grid.Text; i++)
            yield return [0, 0, 0];
        foreach (var position in Cells(grid, first: 0))
            yield return position;
    }

    /// <summary>Z-Image: text one after the other from 1 on, the picture after it as if it were one more; what fills it up at 0.</summary>
    public static IEnumerable<int[]> ZImage(TokenGrid grid)
    {
        var text = Filled(grid.Text);
        for (var i = 0; i < text; i++)
            yield return [i + 1, 0, 0];
        foreach (var position in Cells(grid, first: text + 1))
            yield return position;
        for (var i = grid.Rows * grid.Columns; i < Filled(grid.Rows * grid.Columns); i++)
            yield return [0, 0, 0];
    }

    private static int Filled(int tokens) => (tokens + ZImageMultiple - 1) / ZImageMultiple * ZImageMultiple;

    private static IEnumerable<int[]> Cells(TokenGrid grid, int first)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            for (var column = 0; column < grid.Columns; column++)
                yield return [first, row, column];
        }
    }
}
