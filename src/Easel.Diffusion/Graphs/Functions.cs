namespace Easel.Diffusion.Graphs;

/// <summary>Computations without weights.</summary>
internal static class Functions
{
    extension(GraphBuilder graph)
    {
        public Value Add(Value a, Value b) => graph.Node("Add", [a, b]);

        public Value Multiply(Value a, Value b) => graph.Node("Mul", [a, b]);

        /// <summary>x sigmoid(a x): the SiLU (swish) of a = 1, CLIP's quick GELU of 1.702.</summary>
        public Value Silu(Value x, float alpha = 1) => graph.MicrosoftNode("QuickGelu", [x], ("alpha", alpha));

        /// <summary>Hendrycks and Gimpel, "Gaussian Error Linear Units" (2016).</summary>
        public Value Gelu(Value x, bool tanh = false) => graph.Node("Gelu", [x], ("approximate", tanh ? "tanh" : "none"));

        public Value Concat(long axis, params ReadOnlySpan<Value> parts) => graph.Node("Concat", parts, ("axis", axis));

        public Value Transpose(Value x, params long[] order) => graph.Node("Transpose", [x], ("perm", order));

        /// <param name="shape">0 keeps a side, -1 takes what is left.</param>
        public Value Reshape(Value x, params ReadOnlySpan<long> shape) => graph.Node("Reshape", [x, graph.Constant(shape)]);

        public Value ReshapeLike(Value x, Value other) => graph.Node("Reshape", [x, graph.Node("Shape", [other])]);

        /// <summary>Equal parts of one axis.</summary>
        public Value[] Split(Value x, int parts, long axis) =>
            graph.Nodes("Split", parts, [x], ("axis", axis), ("num_outputs", (long)parts));

        /// <summary>Height and width of [B, C, H, W] twice as large, each cell four times.</summary>
        public Value Double(Value x) =>
            graph.Node(
                "Resize",
                [x, Value.None, graph.Constant([1f, 1f, 2f, 2f], 4)],
                ("mode", "nearest"),
                ("coordinate_transformation_mode", "asymmetric"),
                ("nearest_mode", "floor")
            );

        /// <summary>Vaswani et al., "Attention Is All You Need" (2017), 3.2.2, of [B, L, D] with heads side by side, scaled by 1 / sqrt(D /
        /// heads).</summary>
        /// <param name="bias">Added to the scores, [1, 1, L, S]; none for all to see all.</param>
        /// <param name="scale">Of the scores, where it is another.</param>
        public Value Attention(Value query, Value key, Value value, long heads, Value? bias = null, float? scale = null)
        {
            Value[] inputs = bias is { } added ? [query, key, value, Value.None, Value.None, added] : [query, key, value];
            return scale is { } number
                ? graph.MicrosoftNode("MultiHeadAttention", inputs, ("num_heads", heads), ("scale", number))
                : graph.MicrosoftNode("MultiHeadAttention", inputs, ("num_heads", heads));
        }

        /// <summary>Su et al., "RoFormer" (2021): pairs of neighbours in each head of [B, L, D] are turned by an angle of their position.</summary>
        /// <param name="cosines">[L, D / heads / 2], as <paramref name="sines"/>.</param>
        /// <param name="interleaved">False pairs each channel of a head's first half with that of its second.</param>
        public Value Rotate(Value x, Value cosines, Value sines, bool interleaved = true) =>
            graph.MicrosoftNode("RotaryEmbedding", [x, graph.Constant([0L]), cosines, sines], ("interleaved", interleaved ? 1L : 0));

        /// <summary>A layer normalization without weights of its own.</summary>
        public Value Standardize(Value x, int width, float epsilon)
        {
            var ones = new float[width];
            ones.AsSpan().Fill(1);
            return graph.Node("LayerNormalization", [x, graph.Constant(ones, width)], ("axis", -1L), ("epsilon", epsilon));
        }

        /// <summary>Some of the rows of [B, L, D], from one number of them to another.</summary>
        public Value Rows(Value x, Value from, Value to) => graph.Node("Slice", [x, from, to, graph.Constant([1L])]);

        /// <summary>How long [B, L, D] is, as a list of one number.</summary>
        public Value LengthOf(Value x) => graph.Node("Shape", [x], ("start", 1L), ("end", 2L));

        /// <summary>A bias by which no position sees those after it. (The operator's own flag for it is not heeded on every
        /// device.)</summary>
        public Value CausalBias(int length)
        {
            var bias = new float[length * length];
            for (var row = 0; row < length; row++)
                bias.AsSpan(row * length + row + 1, length - row - 1).Fill(float.MinValue / 2);
            return graph.Constant(bias, 1, 1, length, length);
        }

        /// <summary>
        /// Positions of a timestep on sines and cosines (Vaswani et al. 2017, 3.5, as Ho et al. 2020 use them): [N] to [N, width], cosines
        /// first.
        /// </summary>
        public Value TimestepEmbedding(Value timesteps, int width, float scale = 1)
        {
            var half = width / 2;
            var frequencies = new float[half];
            for (var i = 0; i < half; i++)
                frequencies[i] = scale * (float)Math.Exp(-Math.Log(10000) * i / half);
            var column = graph.Node("Unsqueeze", [timesteps, graph.Constant([1L])]);
            var angles = graph.Multiply(column, graph.Constant(frequencies, 1, half));
            return graph.Concat(-1, graph.Node("Cos", [angles]), graph.Node("Sin", [angles]));
        }
    }
}
