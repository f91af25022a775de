namespace Easel.Diffusion.Models;

/// <summary>What the text encoder made of one or more prompts: [count, length, width], row-major.</summary>
/// <param name="Pooled">Each prompt as one vector, [count, P]; empty for models that do not ask for it.</param>
internal sealed record TextEmbeddings(float[] Values, int Count, int Length, int Width, float[] Pooled)
{
    public ReadOnlySpan<float> this[int prompt] => Values.AsSpan(prompt * Length * Width, Length * Width);

    public ReadOnlySpan<float> PooledOf(int prompt) => Pooled.AsSpan(prompt * (Pooled.Length / Count), Pooled.Length / Count);

    /// <summary>Makes a prompt say nothing: where there is none, SDXL was trained on zeros.</summary>
    public void Clear(int prompt)
    {
        Values.AsSpan(prompt * Length * Width, Length * Width).Clear();
        Pooled.AsSpan(prompt * (Pooled.Length / Count), Pooled.Length / Count).Clear();
    }

    /// <summary>The states of two encoders, row by row, and the vector of the second.</summary>
    public static TextEmbeddings SideBySide(TextEmbeddings first, TextEmbeddings second)
    {
        var width = first.Width + second.Width;
        var values = new float[first.Count * first.Length * width];
        for (var row = 0; row < first.Count * first.Length; row++)
        {
            first.Values.AsSpan(row * first.Width, first.Width).CopyTo(values.AsSpan(row * width));
            second.Values.AsSpan(row * second.Width, second.Width).CopyTo(values.AsSpan(row * width + first.Width));
        }

        return new TextEmbeddings(values, first.Count, first.Length, width, second.Pooled);
    }
}
