using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;
using Easel.Diffusion.Prompts;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// How Qwen2.5-VL sees (Bai et al., "Qwen2.5-VL Technical Report", 2025, 2.1.1), a vision transformer after Dosovitskiy et al. 2021: the
/// patches of a picture to rows as wide as the language model's tokens, one for every two by two patches. Most layers attend within
/// windows, some to the whole picture. Patches come square by square of two by two. Names of weights are those of Hugging Face's
/// Qwen2_5_VLForConditionalGeneration.
/// </summary>
internal static class QwenVision
{
    private const float Epsilon = 1e-6f;

    public static OnnxGraph Build(QwenVisionConfig config, NetworkWeights weights)
    {
        var graph = new GraphBuilder("qwen_vision");
        var root = Module.Root(graph, weights)["visual"];
        var patches = graph.Input(PicturePatches.ValuesName, ElementType.Float32, "patches", config.PatchNumbers);
        var flow = new Flow(
            config,
            graph.Input(RotaryTensors.CosinesName, ElementType.Float32, "patches", "half_head"),
            graph.Input(RotaryTensors.SinesName, ElementType.Float32, "patches", "half_head"),
            graph.Input(PicturePatches.SlotsName, ElementType.Int64, "windows", config.WindowPatches),
            graph.Input(PicturePatches.BiasName, ElementType.Float32, "windows", 1, config.WindowPatches, config.WindowPatches),
            graph.Input(PicturePatches.PlacesName, ElementType.Int64, "patches")
        );
        var x = Embed(root["patch_embed"], graph.Node("Unsqueeze", [patches, graph.Constant([0L])]), config);
        for (var i = 0; i < config.Layers; i++)
            x = Block(root["blocks", i], x, flow, sees: config.SeesAll.Contains(i));

        var merger = root["merger"];
        var squares = graph.Reshape(merger.RmsNorm("ln_q.weight", x, Epsilon), -1, config.Width * config.Merged * config.Merged);
        var rows = merger.Linear("mlp.2", graph.Gelu(merger.Linear("mlp.0", squares)));
        graph.Output(rows, VisionNetwork.OutputName, ElementType.Float32, "rows", config.OutWidth);
        return graph.Build();
    }

    /// <param name="sees">All of the picture, not its window alone.</param>
    private static Value Block(Module at, Value x, Flow flow, bool sees)
    {
        var graph = at.Graph;
        var attention = at["attn"];
        var seen = at.RmsNorm("norm1.weight", x, Epsilon);
        var parts = attention.Has("qkv.weight")
            ? graph.Split(attention.Linear("qkv", seen), 3, -1)
            : [attention.Linear("q", seen), attention.Linear("k", seen), attention.Linear("v", seen)];
        var query = graph.Rotate(parts[0], flow.Cosines, flow.Sines, interleaved: false);
        var key = graph.Rotate(parts[1], flow.Cosines, flow.Sines, interleaved: false);
        var mixed = sees
            ? graph.Attention(query, key, parts[2], flow.Config.Heads)
            : flow.Join(graph, graph.Attention(Cut(query), Cut(key), Cut(parts[2]), flow.Config.Heads, flow.Bias));
        x = graph.Add(x, attention.Linear("proj", mixed));

        seen = at.RmsNorm("norm2.weight", x, Epsilon);
        var inner = graph.Multiply(graph.Silu(at["mlp"].Linear("gate_proj", seen)), at["mlp"].Linear("up_proj", seen));
        return graph.Add(x, at["mlp"].Linear("down_proj", inner));

        Value Cut(Value states) => flow.Cut(graph, states);
    }

    /// <summary>The kernel lies on each patch once; a picture is a film of two frames that are alike.</summary>
    private static Value Embed(Module at, Value patches, QwenVisionConfig config)
    {
        var graph = at.Graph;
        var kernel = at.Has("proj.weight") ? Summed("proj.weight") : graph.Add(Whole("proj.first"), Whole("proj.second"));
        var flat = graph.Reshape(kernel, config.Width, config.PatchNumbers);
        return graph.MicrosoftNode("FusedMatMul", [patches, flat], ("transB", 1L));

        Value Summed(string name) =>
            graph.Node(
                "ReduceSum",
                [at.Parameter(name, config.Width, -1, -1, config.Patch, config.Patch), graph.Constant([2L])],
                ("keepdims", 0L)
            );

        Value Whole(string name) => at.Parameter(name, config.Width, -1, config.Patch, config.Patch);
    }

    /// <summary>What every block goes by.</summary>
    private sealed record Flow(QwenVisionConfig Config, Value Cosines, Value Sines, Value Slots, Value Bias, Value Places)
    {
        /// <summary>[1, L, D] to windows, [W, S, D].</summary>
        public Value Cut(GraphBuilder graph, Value x) =>
            graph.Reshape(graph.Node("Gather", [x, Slots], ("axis", 1L)), -1, Config.WindowPatches, Config.Width);

        public Value Join(GraphBuilder graph, Value windows) =>
            graph.Node("Gather", [graph.Reshape(windows, 1, -1, Config.Width), Places], ("axis", 1L));
    }
}
