namespace Easel.Diffusion.Prompts;

/// <summary>As much of a prompt as a text encoder reads at once.</summary>
/// <param name="Ids">Start, tokens, end and padding.</param>
/// <param name="Weights">Of each id, 1 where nothing else was asked for.</param>
internal sealed record PromptChunk(int[] Ids, float[] Weights)
{
    public bool IsWeighted => Weights.AsSpan().ContainsAnyExcept(1f);
}
