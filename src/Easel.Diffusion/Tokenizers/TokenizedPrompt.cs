namespace Easel.Diffusion.Tokenizers;

/// <summary>A prompt as the text encoder reads it.</summary>
/// <param name="Ids">Start, the prompt's tokens, end, and padding to the encoder's length.</param>
/// <param name="TokenCount">How many tokens the prompt has, without start, end and padding.</param>
/// <param name="ReadCount">How many of them are in <paramref name="Ids"/>.</param>
internal sealed record TokenizedPrompt(int[] Ids, int TokenCount, int ReadCount);
