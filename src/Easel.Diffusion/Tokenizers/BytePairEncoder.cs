namespace Easel.Diffusion.Tokenizers;

/// <summary>
/// Byte-pair encoding of one word: the neighbours whose merge was learnt first are joined, over and over, until none is left to join.
/// Sennrich, Haddow and Birch (2016). A heap of candidates over a linked list: n log n in the word's length.
/// </summary>
/// <param name="merges">Pair of token ids, as from <see cref="Pair"/>, to its rank and the id that it becomes.</param>
internal sealed class BytePairEncoder(Dictionary<ulong, (int Rank, int Merged)> merges)
{
    private const int None = -1;

    public static ulong Pair(int left, int right) => ((ulong)(uint)left << 32) | (uint)right;

    /// <summary>Appends the word's tokens.</summary>
    /// <param name="symbols">The word's smallest pieces; overwritten.</param>
    public void Encode(Span<int> symbols, List<int> tokens)
    {
        if (symbols.Length > 1) Merge(symbols);
        foreach (var symbol in symbols)
        {
            if (symbol != None) tokens.Add(symbol);
        }
    }

    /// <summary>A merge writes its token where its left half was and <see cref="None"/> where its right half was.</summary>
    private void Merge(Span<int> symbols)
    {
        var before = new int[symbols.Length];
        var after = new int[symbols.Length];
        var candidates = new PriorityQueue<(int Left, int Right, ulong Pair), (int Rank, int Left)>();
        for (var i = 0; i < symbols.Length; i++)
        {
            before[i] = i - 1;
            after[i] = i + 1 < symbols.Length ? i + 1 : None;
            if (i > 0) Consider(candidates, symbols, i - 1, i);
        }

        while (candidates.TryDequeue(out var candidate, out _))
        {
            var (left, right, pair) = candidate;

            // One of the two has been merged with another since: its symbol or its neighbour is not what it was.
            if (after[left] != right || Pair(symbols[left], symbols[right]) != pair) continue;

            symbols[left] = merges[pair].Merged;
            symbols[right] = None;
            after[left] = after[right];
            if (after[left] != None) before[after[left]] = left;
            if (before[left] != None) Consider(candidates, symbols, before[left], left);
            if (after[left] != None) Consider(candidates, symbols, left, after[left]);
        }
    }

    private void Consider(PriorityQueue<(int Left, int Right, ulong Pair), (int Rank, int Left)> candidates, ReadOnlySpan<int> symbols, int left, int right)
    {
        var pair = Pair(symbols[left], symbols[right]);
        if (merges.TryGetValue(pair, out var merge)) candidates.Enqueue((left, right, pair), (merge.Rank, left));
    }
}
