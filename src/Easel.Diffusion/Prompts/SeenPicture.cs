namespace Easel.Diffusion.Prompts;

/// <summary>A picture as a language model is given it.</summary>
/// <param name="States">[rows * columns, width], row-major.</param>
internal sealed record SeenPicture(float[] States, (int Rows, int Columns) Grid)
{
    /// <summary>Tokens that it takes in the text.</summary>
    public int Count => Grid.Rows * Grid.Columns;
}
