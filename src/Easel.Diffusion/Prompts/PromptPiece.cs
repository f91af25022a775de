namespace Easel.Diffusion.Prompts;

/// <summary>Words of a prompt that count alike; or the end of a chunk, whose text is empty.</summary>
/// <param name="Weight">1 as usual, above 1 more.</param>
internal readonly record struct PromptPiece(string Text, float Weight)
{
    public static PromptPiece Break { get; } = new("", 0);

    public bool IsBreak => Text.Length == 0;
}
