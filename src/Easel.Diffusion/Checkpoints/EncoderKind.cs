using Easel.Diffusion.Architectures;
using Easel.Diffusion.Architectures.Keys;
using Easel.Diffusion.Weights;
using TensorMap = System.Func<
    System.Collections.Generic.IReadOnlyDictionary<string, Easel.Diffusion.Weights.WeightTensor>,
    System.Collections.Generic.IReadOnlyDictionary<string, Easel.Diffusion.Weights.WeightTensor>
>;

namespace Easel.Diffusion.Checkpoints;

/// <summary>A kind of text encoder, as files hold it.</summary>
/// <param name="Map">To the names that its graph asks for.</param>
/// <param name="Fits">A file holds one, by the names of its tensors.</param>
/// <param name="Embedding">Of its tokens, [tokens, width], under those names.</param>
internal sealed record EncoderKind(TensorMap Map, Func<IReadOnlyCollection<string>, bool> Fits, string Embedding)
{
    public static readonly EncoderKind Qwen3 = new(QwenKeys.ToTransformers, QwenKeys.IsQwen3, QwenConfig.Embedding);

    public static readonly EncoderKind Qwen25 = new(QwenKeys.ToTransformers, QwenKeys.IsQwen25, QwenConfig.Embedding);

    public static readonly EncoderKind T5 = new(T5Keys.ToTransformers, T5Keys.IsT5, T5Config.Embedding);

    public static readonly EncoderKind ClipL = new(ClipTextKeys.ToTransformers, ClipTextKeys.IsClipL, ClipTextConfig.Embedding);

    public static readonly EncoderKind ClipG = new(ClipTextKeys.ToTransformers, ClipTextKeys.IsClipG, ClipTextConfig.Embedding);

    /// <summary>Of its states; 0 where the tensors tell none.</summary>
    public long WidthOf(IReadOnlyDictionary<string, WeightTensor> tensors) =>
        Map(tensors).TryGetValue(Embedding, out var embedding) && embedding.Shape is [_, var width] ? width : 0;
}
