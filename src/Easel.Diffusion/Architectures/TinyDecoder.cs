using Easel.Diffusion.Graphs;

namespace Easel.Diffusion.Architectures;

/// <summary>
/// The decoder of TAESD and its kin (Bohan, "Tiny AutoEncoder for Stable Diffusion", 2023): a chain of layers from latents, as the denoiser
/// knows them, to a picture. What the layers are is read off their names, which are their numbers.
/// </summary>
internal static class TinyDecoder
{
    private const float Bound = 3;

    /// <summary>The latents' channels and the pixels a side for each; null, and problems, where these are no weights of such a
    /// decoder.</summary>
    public static (int Channels, int Scale)? Detect(NetworkWeights weights)
    {
        var root = Module.Root(new GraphBuilder(""), weights);
        var layers = Layers(root);
        var first = layers.Count > 0 ? weights.Find($"{layers[0].Number}.weight", -1, -1, 3, 3) : null;
        var doublings = layers.Count(layer => layer.Doubles);
        return first is null ? null : ((int)first.Shape[1], 1 << doublings);
    }

    public static OnnxGraph Build(NetworkWeights weights)
    {
        var graph = new GraphBuilder("tiny_decoder");
        var root = Module.Root(graph, weights);
        var layers = Layers(root);
        var channels = weights.Find($"{layers[0].Number}.weight", -1, -1, 3, 3)?.Shape[1] ?? 0;
        var x = graph.Input("latent_sample", ElementType.Float32, "batch", channels, "height", "width");

        // Latents far out do no harm.
        x = graph.Multiply(graph.Node("Tanh", [graph.Multiply(x, graph.Constant(1 / Bound))]), graph.Constant(Bound));
        foreach (var layer in layers)
        {
            if (layer.Doubles)
                x = graph.Double(x);
            x = layer.IsBlock ? Block(root[layer.Number.ToString()], x) : root.Conv(layer.Number.ToString(), x);
            if (layer == layers[0])
                x = graph.Node("Relu", [x]);
        }

        // From 0 to 1 as it comes.
        x = graph.Node("Sub", [graph.Multiply(x, graph.Constant(2f)), graph.Constant(1f)]);
        graph.Output(x, "sample", ElementType.Float32, "batch", 3, "pixel_height", "pixel_width");
        return graph.Build();
    }

    private static Value Block(Module at, Value x)
    {
        var graph = at.Graph;
        var inner = graph.Node("Relu", [at.Conv("conv.0", x)]);
        inner = at.Conv("conv.4", graph.Node("Relu", [at.Conv("conv.2", inner)]));
        var skip = at.Has("skip.weight") ? at.Conv("skip", x, padding: 0) : x;
        return graph.Node("Relu", [graph.Add(inner, skip)]);
    }

    /// <summary>Those with weights. A number without any between them is a doubling of the sides, but the one after the first layer.</summary>
    private static List<Layer> Layers(Module root)
    {
        const int Most = 64;
        var layers = new List<Layer>();
        var last = 0;
        for (var i = 0; i < Most; i++)
        {
            var isBlock = root.Has($"{i}.conv.0.weight");
            if (!isBlock && !root.Has($"{i}.weight"))
                continue;
            layers.Add(new Layer(i, isBlock, layers.Count > 1 && i - last > 1));
            last = i;
        }

        return layers;
    }

    private sealed record Layer(int Number, bool IsBlock, bool Doubles);
}
