using Easel.Diffusion.Graphs;

namespace Easel.Diffusion.Architectures;

/// <summary>What the blocks of diffusion transformers have in common: Peebles and Xie, "Scalable Diffusion Models with Transformers"
/// (2023).</summary>
internal static class Modulations
{
    private const float Epsilon = 1e-6f;

    extension(Module at)
    {
        /// <summary>Perez et al., "FiLM" (2018): shifts, scales and gates by what a step goes by, [B, D] each to [B, 1, D].</summary>
        public Value[] Modulation(string name, Value by, int parts) =>
            Array.ConvertAll(at.Graph.Split(at.Linear(name, by), parts, -1), part => at.Graph.PerToken(part));

        /// <summary>Two layers with a SiLU between them.</summary>
        public Value Embed(Value x) => at.Linear("linear_2", at.Graph.Silu(at.Linear("linear_1", x)));

        /// <summary>Two layers with a GELU between them.</summary>
        public Value Feed(Value x) => at.Linear("net.2", at.Graph.Gelu(at.Linear("net.0.proj", x), tanh: true));
    }

    extension(GraphBuilder graph)
    {
        /// <summary>Normalized, scaled and shifted.</summary>
        public Value Modulate(Value x, Value shift, Value scale, int width)
        {
            var even = graph.Standardize(x, width, Epsilon);
            return graph.Add(graph.Multiply(even, graph.Add(scale, graph.Constant(1f))), shift);
        }

        /// <summary>[B, D] to [B, 1, D].</summary>
        public Value PerToken(Value x) => graph.Node("Unsqueeze", [x, graph.Constant([1L])]);

        /// <summary>Two by two cells are a token, each channel's four side by side.</summary>
        public Value Pack(Value cells, int channels)
        {
            var split = graph.Reshape(cells, 0, 4, channels, -1);
            return graph.Reshape(graph.Transpose(split, 0, 3, 2, 1), 0, 0, 4 * channels);
        }

        /// <summary>The inverse of <see cref="Pack"/>, to latents.</summary>
        /// <param name="cells">[B, ..., rows, columns] of tokens.</param>
        public Value Unpack(Value tokens, Value cells, int channels)
        {
            var split = graph.Transpose(graph.Reshape(tokens, 0, 0, channels, 4), 0, 3, 2, 1);
            var sides = graph.Node("Shape", [cells], ("start", 2L));
            var shape = graph.Concat(0, graph.Constant([0, 4L * channels]), sides);
            return graph.Node("DepthToSpace", [graph.Node("Reshape", [split, shape])], ("blocksize", 2L), ("mode", "DCR"));
        }

        /// <summary>Tokens of two by two cells, their row, column and then channel side by side, to latents.</summary>
        /// <param name="cells">[B, ..., rows, columns] of tokens.</param>
        public Value CellsToLatents(Value tokens, Value cells, int channels)
        {
            var sides = graph.Node("Shape", [cells], ("start", 2L));
            var shape = graph.Concat(0, graph.Constant([0, 4L * channels]), sides);
            var planes = graph.Node("Reshape", [graph.Transpose(tokens, 0, 2, 1), shape]);
            return graph.Node("DepthToSpace", [planes], ("blocksize", 2L), ("mode", "DCR"));
        }
    }
}
