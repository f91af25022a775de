namespace Easel.Diffusion.Tokenizers;

/// <summary>What a CLIP tokenizer is made of.</summary>
/// <param name="Ids">Each token's id.</param>
/// <param name="Merges">Pairs of tokens that become one, "left right", those learnt first first; no pair twice.</param>
/// <param name="Start">The token before every prompt.</param>
/// <param name="End">The token after it.</param>
/// <param name="Unknown">The token of a byte that has none.</param>
/// <param name="Length">How many ids every prompt becomes.</param>
internal sealed record ClipVocabulary(
    IReadOnlyDictionary<string, int> Ids,
    IReadOnlyCollection<string> Merges,
    string Start,
    string End,
    string Padding,
    string Unknown,
    int Length
);
