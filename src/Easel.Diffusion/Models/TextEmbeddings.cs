namespace Easel.Diffusion.Models;

/// <summary>What the text encoder made of one or more prompts: [count, length, width], row-major.</summary>
internal sealed record TextEmbeddings(float[] Values, int Count, int Length, int Width)
{
    public ReadOnlySpan<float> this[int prompt] => Values.AsSpan(prompt * Length * Width, Length * Width);
}
