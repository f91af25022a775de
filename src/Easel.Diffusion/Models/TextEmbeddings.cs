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
}
