using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>Where the tokens of each family stand, on its axes.</summary>
internal static class TokenPositions
{
    /// <summary>Z-Image fills text and picture up to multiples of so many tokens.</summary>
    public const int ZImageMultiple = 32;

    /// <summary>FLUX.1: text at 0, pictures by row and column. Those to go by are the next picture together: each lies below what there is of
    /// it or to its right, whichever leaves it nearer to a square, as ComfyUI and stable-diffusion.cpp have it.</summary>
    public static IEnumerable<int[]> Flux(TokenGrid grid)
    {
        for (var i = 0; i < grid.Text; i++)
            yield return [0, 0, 0];
        foreach (var position in Cells(0, grid.Rows, grid.Columns))
            yield return position;
        var (height, width) = (0, 0);
        foreach (var (rows, columns) in grid.References)
        {
            var (top, left) = rows + height > columns + width ? (0, width) : (height, 0);
            foreach (var cell in Cells(1, rows, columns))
                yield return [1, top + cell[1], left + cell[2]];
            (height, width) = (Math.Max(height, top + rows), Math.Max(width, left + columns));
        }
    }

    /// <summary>FLUX.2: text one after the other on an axis of its own; pictures by row and column, each to go by ten moments on from the
    /// one before.</summary>
    public static IEnumerable<int[]> Flux2(TokenGrid grid)
    {
        const int Moment = 10;
        for (var i = 0; i < grid.Text; i++)
            yield return [0, 0, 0, i];
        foreach (var position in Cells(0, grid.Rows, grid.Columns))
            yield return [.. position, 0];
        for (var i = 0; i < grid.References.Count; i++)
        {
            var (rows, columns) = grid.References[i];
            foreach (var position in Cells(Moment * (i + 1), rows, columns))
                yield return [.. position, 0];
        }
    }

    /// <summary>Qwen-Image: pictures by row and column from their middle, those to go by as the next ones; text one after the other on all
    /// axes, from where the largest picture ends.</summary>
    public static IEnumerable<int[]> QwenImage(TokenGrid grid)
    {
        (int Rows, int Columns)[] pictures = [(grid.Rows, grid.Columns), .. grid.References];
        var first = pictures.Max(picture => Math.Max(picture.Rows, picture.Columns)) / 2;
        for (var i = first; i < first + grid.Text; i++)
            yield return [i, i, i];
        for (var i = 0; i < pictures.Length; i++)
        {
            foreach (var position in Centred(i, pictures[i].Rows, pictures[i].Columns))
                yield return position;
        }
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
