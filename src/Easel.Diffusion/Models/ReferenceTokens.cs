namespace Easel.Diffusion.Models;

/// <summary>Pictures to go by, as a transformer sees them beside the one that it draws.</summary>
/// <param name="Values">[tokens, width], row-major, one picture after the other.</param>
/// <param name="Grids">Rows and columns of each.</param>
internal sealed record ReferenceTokens(float[] Values, IReadOnlyList<(int Rows, int Columns)> Grids)
{
    public const string Name = "reference";

    /// <summary>There is no picture to go by.</summary>
    public static ReferenceTokens None { get; } = new([], []);

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

        return new ReferenceTokens(values, [(rows, columns)]);
    }

    /// <summary>One after the other.</summary>
    public static ReferenceTokens Join(IReadOnlyList<ReferenceTokens> pictures) =>
        new([.. pictures.SelectMany(picture => picture.Values)], [.. pictures.SelectMany(picture => picture.Grids)]);
}
