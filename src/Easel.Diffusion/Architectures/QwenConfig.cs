using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>The sizes of a Qwen language model, read off its weights; what they cannot tell comes from its config, or is usual.</summary>
/// <param name="Groups">Heads of keys and values, each of which serves several of the queries'.</param>
/// <param name="Taken">The layers whose states are given, side by side: 1 is the first layer's.</param>
internal sealed record QwenConfig(
    long Vocabulary,
    int Width,
    int Layers,
    long Heads,
    long Groups,
    int HeadWidth,
    double RotaryBase,
    float Epsilon,
    IReadOnlyList<int> Taken
)
{
    /// <summary>What fills prompts up, and no token looks at; null for prompts that are not filled up.</summary>
    public int? PaddingToken { get; init; }

    /// <summary>The states after the last layer are normalized, as its own language head sees them.</summary>
    public bool NormsLast { get; init; }

    /// <summary>Tokens at the beginning whose states are not given.</summary>
    public int Dropped { get; init; }

    /// <summary>It is given pictures among the tokens, and where all of them stand.</summary>
    public bool Sees { get; init; }

    public const string Embedding = "model.embed_tokens.weight";

    private const double StandardBase = 1_000_000;
    private const double StandardEpsilon = 1e-6;

    // Of models whose queries have no norm that tells.
    private const int StandardHeadWidth = 128;

    /// <summary>Null, and problems, where these are no weights of such a model.</summary>
    /// <param name="config">Its <c>config.json</c>, where it has one.</param>
    public static QwenConfig? Detect(NetworkWeights weights, ConfigFile? config)
    {
        const string First = "model.layers.0.self_attn";
        if (
            weights.Find(Embedding, -1, -1) is not { } embedding
            || weights.Find($"{First}.q_proj.weight", -1, embedding.Shape[1]) is not { } query
            || weights.Find($"{First}.k_proj.weight", -1, embedding.Shape[1]) is not { } key
        )
            return null;
        var head = weights.Has($"{First}.q_norm.weight")
            ? (int)(weights.Find($"{First}.q_norm.weight", -1)?.Shape[0] ?? 0)
            : HeadWidthOf(config, query.Shape[0]);
        if (head == 0 || head % 2 != 0 || query.Shape[0] % head != 0 || key.Shape[0] % head != 0 || query.Shape[0] % key.Shape[0] != 0)
        {
            weights.Report($"has queries of {query.Shape[0]} and keys of {key.Shape[0]} channels, which are no heads of {head}.");
            return null;
        }

        // Newer configs keep the base in a section of its own.
        var own = config?.Section("text_config") ?? config;
        var rotary = own?.Section("rope_parameters") ?? own;
        return new QwenConfig(
            embedding.Shape[0],
            (int)embedding.Shape[1],
            Module.Root(new GraphBuilder(""), weights)["model"].Count("layers"),
            query.Shape[0] / head,
            key.Shape[0] / head,
            head,
            rotary?.Number("rope_theta", StandardBase, above: 1) ?? StandardBase,
            (float)(own?.Number("rms_norm_eps", StandardEpsilon, above: 0) ?? StandardEpsilon),
            []
        );
    }

    /// <summary>Models that see keep what is said of the language model in a section of its own.</summary>
    private static int HeadWidthOf(ConfigFile? config, long width)
    {
        var section = config?.Section("text_config") ?? config;
        return section?.Find("num_attention_heads", out _) == true
            ? (int)(width / section.Integer("num_attention_heads", 1, least: 1))
            : StandardHeadWidth;
    }
}
