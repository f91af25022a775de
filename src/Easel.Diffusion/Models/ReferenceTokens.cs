namespace Easel.Diffusion.Models;

/// <summary>A picture to go by, as a transformer sees it beside the one that it draws.</summary>
/// <param name="Values">[rows * columns, width], row-major.</param>
internal sealed record ReferenceTokens(float[] Values, int Rows, int Columns)
{
    public const string Name = "reference";

    /// <summary>Of the latents [channels, height, width] of a picture.</summary>
    /// <param name="patch">Latents a side of one token; a token has those of one channel side by side.</param>
    public static ReferenceTokens Of(ReadOnlySpan<float> latents, int channels, int height, int width, int patch)
    {
        var (rows, columns) = (height / patch, width / patch);
        var values = new float[latents.Length];
        var at = 0;
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                for (var channel = 0; channel < channels; channel++)
                {
                    for (var cell = 0; cell < patch * patch; cell++, at++)
                    {
                        var (y, x) = (row * patch + cell / patch, column * patch + cell % patch);
                        values[at] = latents[(channel * height + y) * width + x];
                    }
                }
            }
        }

        return new ReferenceTokens(values, rows, columns);
    }
}
