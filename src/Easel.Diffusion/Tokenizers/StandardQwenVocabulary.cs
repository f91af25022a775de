namespace Easel.Diffusion.Tokenizers;

/// <summary>The vocabulary that the Qwen team published, for text encoders that bring none: the bytes, what the merges make, and the special
/// words. The models from Qwen2 to Qwen3 share it.</summary>
internal static class StandardQwenVocabulary
{
    private const string Resource = "qwen-merges.txt.gz";

    private static readonly string[] Specials =
    [
        "<|endoftext|>",
        "<|im_start|>",
        "<|im_end|>",
        "<|object_ref_start|>",
        "<|object_ref_end|>",
        "<|box_start|>",
        "<|box_end|>",
        "<|quad_start|>",
        "<|quad_end|>",
        "<|vision_start|>",
        "<|vision_end|>",
        "<|vision_pad|>",
        "<|image_pad|>",
        "<|video_pad|>",
        "<tool_call>",
        "</tool_call>",
        "<|fim_prefix|>",
        "<|fim_middle|>",
        "<|fim_suffix|>",
        "<|fim_pad|>",
        "<|repo_name|>",
        "<|file_sep|>",
        "<tool_response>",
        "</tool_response>",
        "<think>",
        "</think>",
    ];

    private static readonly Lazy<ChatVocabulary> Vocabulary = new(Read);

    public static ChatVocabulary Value => Vocabulary.Value;

    private static ChatVocabulary Read()
    {
        var merges = MergesResource.Read(Resource);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in ByteSymbols.All.Concat(merges.Select(merge => merge.Replace(" ", "", StringComparison.Ordinal))))
            ids.Add(token, ids.Count);
        var specials = Specials.Select((word, i) => (Word: word, Id: ids.Count + i));
        return new ChatVocabulary(
            ids,
            merges,
            specials.ToDictionary(special => special.Word, special => special.Id, StringComparer.Ordinal)
        );
    }
}
