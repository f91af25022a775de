using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// The denoiser of Rombach et al., "High-Resolution Image Synthesis with Latent Diffusion Models" (2022), and of Podell et al., "SDXL"
/// (2023): a U-Net (Ronneberger et al. 2015) of residual blocks that are told the timestep and transformers that look at the prompt.
/// Noisy latents, timestep and prompt to the model's output. Names of weights are those of diffusers' UNet2DConditionModel.
/// </summary>
internal static class UNet
{
    private const float ResidualEpsilon = 1e-5f;
    private const float TransformerEpsilon = 1e-6f;
    private const float LayerEpsilon = 1e-5f;

    // Of a thousand cells and more at the size that was trained on.
    private const int FineLevels = 2;

    /// <param name="controlled">ControlNets add to what skips and to the middle.</param>
    public static OnnxGraph Build(UNetConfig config, NetworkWeights weights, bool controlled = false)
    {
        var graph = new GraphBuilder("unet");
        var root = Module.Root(graph, weights);
        var sample = graph.Input("sample", ElementType.Float32, "batch", config.InChannels, "height", "width");
        var timestep = graph.Input("timestep", ElementType.Float32, 1);
        var prompt = graph.Input("encoder_hidden_states", ElementType.Float32, "batch", "length", config.PromptWidth);
        var time = graph.Silu(EmbedTime(root, timestep, config));

        var (x, skips) = Encode(root, root.Conv("conv_in", sample), time, prompt, config);
        if (controlled)
        {
            var added = ControlPlace.Of(root, config).Select(place => place.Input(graph)).ToArray();
            skips = new Stack<Value>(skips.Reverse().Zip(added, (skip, more) => graph.Add(skip, more)));
            x = graph.Add(x, added[^1]);
        }

        for (var level = config.Levels - 1; level >= 0; level--)
            x = Up(At(root, "up_blocks", config.Levels - 1 - level, level, config), x, time, prompt, skips, config, level);

        x = graph.Silu(root.GroupNorm("conv_norm_out", x, config.Groups, ResidualEpsilon));
        graph.Output(root.Conv("conv_out", x), "out_sample", ElementType.Float32, "batch", config.OutChannels, "height", "width");
        return graph.Build();
    }

    /// <summary>The half down and the middle, from the first convolution's output on; what skips them is in the order of the
    /// computation.</summary>
    public static (Value Middle, Stack<Value> Skips) Encode(Module root, Value x, Value time, Value prompt, UNetConfig config)
    {
        var skips = new Stack<Value>([x]);
        for (var level = 0; level < config.Levels; level++)
            x = Down(At(root, "down_blocks", level, level, config), x, time, prompt, skips, config, level);
        return (Middle(Halves(root["mid_block"], config.Levels - 1, config), x, time, prompt, config), skips);
    }

    private static Module At(Module root, string blocks, int index, int level, UNetConfig config) =>
        Halves(root[blocks, index], level, config);

    // SDXL is coarsest at a quarter of 128 by 128 cells, the others at an eighth of 64 by 64.
    private static Module Halves(Module at, int level, UNetConfig config) =>
        at with
        {
            KeepsHalves = level < FineLevels || config.AddedWidth is not null,
        };

    public static Value EmbedTime(Module root, Value timestep, UNetConfig config)
    {
        var graph = root.Graph;
        var waves = graph.TimestepEmbedding(timestep, config.BaseWidth);
        if (config.GuidanceWidth > 0)
            waves = graph.Add(waves, root["time_embedding"].Linear("cond_proj", EmbedGuidance(graph, config.GuidanceWidth)));
        var time = Mlp(root["time_embedding"], waves);
        if (config.AddedWidth is null)
            return time;

        // SDXL, 2.2: the pooled prompt, and the picture's size, crop and target, each number on waves of its own.
        var pooled = graph.Input("text_embeds", ElementType.Float32, "batch", config.PooledWidth);
        var sizes = graph.Input("time_ids", ElementType.Float32, "batch", UNetConfig.SizeNumbers);
        var sized = graph.TimestepEmbedding(graph.Reshape(sizes, -1), config.SizeWidth);
        var added = graph.Concat(1, pooled, graph.Reshape(sized, -1, UNetConfig.SizeNumbers * config.SizeWidth));
        return graph.Add(time, Mlp(root["add_embedding"], added));
    }

    /// <summary>Luo et al., "Latent Consistency Models" (2023): the scale less 1, on waves whose last is slower by all of 10,000, sines
    /// first.</summary>
    private static Value EmbedGuidance(GraphBuilder graph, int width)
    {
        const double Scale = 1000;
        var frequencies = new float[width / 2];
        for (var i = 0; i < frequencies.Length; i++)
            frequencies[i] = (float)(Scale * Math.Exp(-Math.Log(10000) * i / Math.Max(1, frequencies.Length - 1)));
        var guidance = graph.Input(GuidanceTensor.Name, ElementType.Float32, 1);
        var column = graph.Node("Unsqueeze", [graph.Add(guidance, graph.Constant(-1f)), graph.Constant([1L])]);
        var angles = graph.Multiply(column, graph.Constant(frequencies, 1, frequencies.Length));
        return graph.Concat(-1, graph.Node("Sin", [angles]), graph.Node("Cos", [angles]));
    }

    private static Value Mlp(Module at, Value x) => at.Linear("linear_2", at.Graph.Silu(at.Linear("linear_1", x)));

    private static Value Down(Module at, Value x, Value time, Value prompt, Stack<Value> skips, UNetConfig config, int level)
    {
        for (var i = 0; i < at.Count("resnets"); i++)
        {
            x = Residual(at["resnets", i], x, time, config);
            if (at.Has($"attentions.{i}.norm.weight"))
                x = Transformer(at["attentions", i], x, prompt, config, level);
            skips.Push(x);
        }

        if (!at.Has("downsamplers.0.conv.weight"))
            return x;
        x = at["downsamplers", 0].Conv("conv", x, stride: 2);
        skips.Push(x);
        return x;
    }

    private static Value Middle(Module at, Value x, Value time, Value prompt, UNetConfig config)
    {
        x = Residual(at["resnets", 0], x, time, config);
        if (at.Has("attentions.0.norm.weight"))
            x = Transformer(at["attentions", 0], x, prompt, config, config.Levels - 1);
        return Residual(at["resnets", 1], x, time, config);
    }

    private static Value Up(Module at, Value x, Value time, Value prompt, Stack<Value> skips, UNetConfig config, int level)
    {
        for (var i = 0; i < at.Count("resnets") && skips.Count > 0; i++)
        {
            x = Residual(at["resnets", i], at.Graph.Concat(1, x, skips.Pop()), time, config);
            if (at.Has($"attentions.{i}.norm.weight"))
                x = Transformer(at["attentions", i], x, prompt, config, level);
        }

        return at.Has("upsamplers.0.conv.weight") ? at["upsamplers", 0].Conv("conv", at.Graph.Double(x)) : x;
    }

    private static Value Residual(Module at, Value x, Value time, UNetConfig config)
    {
        var graph = at.Graph;
        var inner = at.Conv("conv1", graph.Silu(at.GroupNorm("norm1", x, config.Groups, ResidualEpsilon)));
        var shift = graph.Node("Unsqueeze", [at.Linear("time_emb_proj", time), graph.Constant([2L, 3L])]);
        inner = graph.Add(inner, shift);
        inner = at.Conv("conv2", graph.Silu(at.GroupNorm("norm2", inner, config.Groups, ResidualEpsilon)));
        return graph.Add(at.Has("conv_shortcut.weight") ? at.Conv("conv_shortcut", x, padding: 0) : x, inner);
    }

    /// <summary>Every cell is a token. Older models project it by a 1x1 convolution, newer ones by a linear layer.</summary>
    private static Value Transformer(Module at, Value x, Value prompt, UNetConfig config, int level)
    {
        var graph = at.Graph;
        var channels = config.Widths[level];
        var inner = at.GroupNorm("norm", x, config.Groups, TransformerEpsilon);
        if (!config.LinearProjection)
            inner = at.Conv("proj_in", inner, padding: 0);
        var tokens = graph.Transpose(graph.Reshape(inner, 0, channels, -1), 0, 2, 1);
        if (config.LinearProjection)
            tokens = at.Linear("proj_in", tokens);
        for (var i = 0; i < at.Count("transformer_blocks"); i++)
        {
            tokens = TransformerBlock(at["transformer_blocks", i], tokens, prompt, config.Heads[level]);
        }

        if (config.LinearProjection)
            tokens = at.Linear("proj_out", tokens);
        inner = graph.ReshapeLike(graph.Transpose(tokens, 0, 2, 1), x);
        if (!config.LinearProjection)
            inner = at.Conv("proj_out", inner, padding: 0);
        return graph.Add(x, inner);
    }

    private static Value TransformerBlock(Module at, Value x, Value prompt, long heads)
    {
        var graph = at.Graph;
        var seen = at.LayerNorm("norm1", x, LayerEpsilon);
        x = graph.Add(x, Attend(at["attn1"], seen, seen, heads));
        x = graph.Add(x, Attend(at["attn2"], at.LayerNorm("norm2", x, LayerEpsilon), prompt, heads));

        // Shazeer, "GLU Variants Improve Transformer" (2020): GEGLU.
        var halves = graph.Split(at["ff"].Linear("net.0.proj", at.LayerNorm("norm3", x, LayerEpsilon)), 2, -1);
        return graph.Add(x, at["ff"].Linear("net.2", graph.Multiply(halves[0], graph.Gelu(halves[1]))));
    }

    private static Value Attend(Module at, Value query, Value source, long heads) =>
        at.Linear("to_out.0", at.Graph.Attention(at.Linear("to_q", query), at.Linear("to_k", source), at.Linear("to_v", source), heads));
}
