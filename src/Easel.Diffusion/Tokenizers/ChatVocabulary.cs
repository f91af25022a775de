namespace Easel.Diffusion.Tokenizers;

/// <summary>What a chat model's tokenizer is made of.</summary>
/// <param name="Ids">Each token's id, without the special words'.</param>
/// <param name="Merges">Pairs of tokens that become one, "left right", those learnt first first.</param>
/// <param name="Specials">Words that stand for a token of their own.</param>
internal sealed record ChatVocabulary(
    IReadOnlyDictionary<string, int> Ids,
    IReadOnlyCollection<string> Merges,
    IReadOnlyDictionary<string, int> Specials
);
