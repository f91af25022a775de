using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>The sizes of a Stable Diffusion 3 transformer, read off its weights; what they cannot tell comes from its config, or is
/// usual.</summary>
/// <param name="PromptWidth">Of the prompt's states.</param>
/// <param name="PooledWidth">Of the prompt as one vector.</param>
/// <param name="MostTokens">A side of the square of places that it knows.</param>
internal sealed record MmditConfig(int LatentChannels, int Width, long Heads, int PromptWidth, int PooledWidth, int MostTokens)
{
    // Two by two cells of the latents are a token.
    private const int Cells = 4;
    private const int StandardHeadWidth = 64;

    /// <summary>Null, and problems, where these are no weights of such a network.</summary>
    public static MmditConfig? Detect(NetworkWeights weights, ConfigFile? config)
    {
        if (
            weights.Find("pos_embed.proj.weight", -1, -1, 2, 2) is not { } image
            || weights.Find("pos_embed.pos_embed", 1, -1, image.Shape[0]) is not { } places
            || weights.Find("context_embedder.weight", image.Shape[0], -1) is not { } text
            || weights.Find("time_text_embed.text_embedder.linear_1.weight", image.Shape[0], -1) is not { } pooled
            || weights.Find("proj_out.weight", -1, image.Shape[0]) is not { } last
        )
            return null;
        const string Norm = "transformer_blocks.0.attn.norm_q.weight";
        var head = weights.Has(Norm)
            ? weights.Find(Norm, -1)?.Shape[0] ?? 0
            : config?.Integer("attention_head_dim", StandardHeadWidth) ?? StandardHeadWidth;
        var side = (int)Math.Sqrt(places.Shape[1]);
        if (head == 0 || image.Shape[0] % head != 0 || (long)side * side != places.Shape[1])
        {
            weights.Report($"has {image.Shape[0]} channels in heads of {head}, and {places.Shape[1]} places, which are no square.");
            return null;
        }

        return new MmditConfig(
            (int)last.Shape[0] / Cells,
            (int)image.Shape[0],
            image.Shape[0] / head,
            (int)text.Shape[1],
            (int)pooled.Shape[1],
            side
        );
    }
}
