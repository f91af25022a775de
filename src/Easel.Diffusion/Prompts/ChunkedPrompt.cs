using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Prompts;

/// <summary>A prompt of any length, a chunk for each reading of the text encoder; at least one.</summary>
/// <param name="TokenCount">Of the whole prompt, without start, end and padding.</param>
/// <param name="ReadCount">How many of them are in the chunks.</param>
internal sealed record ChunkedPrompt(IReadOnlyList<PromptChunk> Chunks, int TokenCount, int ReadCount)
{
    // Beyond it nobody's picture gains, and attention to the prompt costs more than to the picture.
    private const int MostChunks = 16;

    /// <summary>The text as it is, as far as one reading goes.</summary>
    public static ChunkedPrompt Plain(string prompt, ClipTokenizer tokenizer)
    {
        var tokens = tokenizer.Encode(prompt);
        return new ChunkedPrompt([Unweighted(tokens.Ids)], tokens.TokenCount, tokens.ReadCount);
    }

    public static PromptChunk Unweighted(int[] ids) => new(ids, Ones(ids.Length));

    public static ChunkedPrompt Read(IReadOnlyList<PromptPiece> pieces, ClipTokenizer tokenizer)
    {
        var chunks = new List<PromptChunk>();
        var (ids, weights) = (new List<int>(), new List<float>());
        var (tokens, read) = (0, 0);
        foreach (var piece in pieces)
        {
            if (piece.IsBreak)
            {
                End();
                continue;
            }

            foreach (var id in tokenizer.Tokens(piece.Text))
            {
                tokens++;
                if (ids.Count == tokenizer.Length - 2)
                    End();
                if (chunks.Count == MostChunks)
                    continue;
                read++;
                ids.Add(id);
                weights.Add(piece.Weight);
            }
        }

        if (ids.Count > 0 || chunks.Count == 0)
            End();
        return new ChunkedPrompt(chunks, tokens, read);

        void End()
        {
            if (chunks.Count == MostChunks)
                return;
            var framed = Ones(tokenizer.Length);
            weights.CopyTo(framed, 1);
            chunks.Add(new PromptChunk(tokenizer.Frame(ids), framed));
            ids.Clear();
            weights.Clear();
        }
    }

    /// <summary>With empty chunks up to a number of them.</summary>
    public ChunkedPrompt Padded(int chunks, ClipTokenizer tokenizer)
    {
        var empty = Unweighted(tokenizer.Frame([]));
        return this with { Chunks = [.. Chunks, .. Enumerable.Repeat(empty, Math.Max(0, chunks - Chunks.Count))] };
    }

    private static float[] Ones(int count)
    {
        var ones = new float[count];
        ones.AsSpan().Fill(1);
        return ones;
    }
}
