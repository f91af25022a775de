using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>Where the tokens of each family stand, on its axes.</summary>
internal static class TokenPositions
{
    /// <summary>Z-Image fills text and picture up to multiples of so many tokens.</summary>
    public const int ZImageMultiple = 32;

    /// <summary>FLUX.1: text at 0, pictures by row and column, the one to go by as the next picture.</summary>
    public static IEnumerable<int[]> Flux(TokenGrid grid)
    {
        for (var i = 0; i < grid.Text; i++)
            yield return [0, 0, 0];
        foreach (var position in Cells(0, grid.Rows, grid.Columns))
            yield return position;
        foreach (var position in Cells(1, grid.Reference.Rows, grid.Reference.Columns))
            yield return position;
    }

    /// <summary>FLUX.2: text one after the other on an axis of its own; pictures by row and column, the one to go by ten moments
    /// on.</summary>
    public static IEnumerable<int[]> Flux2(TokenGrid grid)
    {
        const int Moment = 10;
        for (var i = 0; i < grid.Text; i++)
            yield return [0, 0, 0, i];
        foreach (var position in Cells(0, grid.Rows, grid.Columns))
            yield return [.. position, 0];
        foreach (var position in Cells(Moment, grid.Reference.Rows, grid.Reference.Columns))
            yield return [.. position, 0];
    }

    /// <summary>Qwen-Image: pictures by row and column from their middle, the one to go by as the next picture; text one after the other on
    /// all axes, from where the largest picture ends.</summary>
    public static IEnumerable<int[]> QwenImage(TokenGrid grid)
    {
        var first = Math.Max(Math.Max(grid.Rows, grid.Columns), Math.Max(grid.Reference.Rows, grid.Reference.Columns)) / 2;
        for (var i = first; i < first + grid.Text; i++)
            yield return [i, i, i];
        foreach (var position in Centred(0, grid.Rows, grid.Columns))
            yield return position;
        foreach (var position in Centred(1, grid.Reference.Rows, grid.Reference.Columns))
            yield return position;
    }

    /// <summary>Z-Image: text one after the other from 1 on, the picture after it as if it were one more; what fills it up at 0.</summary>
    public static IEnumerable<int[]> ZImage(TokenGrid grid)
    {
        var text = Filled(grid.Text);
        for (var i = 0; i < text; i++)
            yield return [i + 1, 0, 0];
        foreach (var position in Cells(text + 1, grid.Rows, grid.Columns))
            yield return position;
        for (var i = grid.Rows * grid.Columns; i < Filled(grid.Rows * grid.Columns); i++)
            yield return [0, 0, 0];
    }

    private static int Filled(int tokens) => (tokens + ZImageMultiple - 1) / ZImageMultiple * ZImageMultiple;

    private static IEnumerable<int[]> Centred(int first, int rows, int columns) =>
        Cells(first, rows, columns).Select(cell => (int[])[first, cell[1] - (rows - rows / 2), cell[2] - (columns - columns / 2)]);

    private static IEnumerable<int[]> Cells(int first, int rows, int columns)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
                yield return [first, row, column];
        }
    }
}
