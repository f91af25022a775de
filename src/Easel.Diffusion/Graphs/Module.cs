using System.Globalization;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Graphs;

/// <summary>A part of a network by the path of its weights, as <c>down_blocks.0.attentions.1</c>; makes the layers that lie in
/// it.</summary>
internal readonly record struct Module(GraphBuilder Graph, NetworkWeights Weights, string Path)
{
    public static Module Root(GraphBuilder graph, NetworkWeights weights) => new(graph, weights, "");

    /// <summary>Matrices and kernels that a file has in float16 stay so, and are widened by each run: where each is multiplied with many
    /// cells, that costs little.</summary>
    public bool KeepsHalves { get; init; }

    public Module this[string name] => this with { Path = At(name) };

    public Module this[string name, int index] => this[$"{name}.{index}"];

    public bool Has(string name) => Weights.Has(At(name));

    /// <summary>How many parts of a list there are: <c>name.0</c>, <c>name.1</c> and on, to the last of which anything is there. What is
    /// missing before it is told when it is asked for.</summary>
    public int Count(string name)
    {
        var prefix = At(name) + ".";
        var count = 0L;
        foreach (var tensor in Weights.Tensors.Keys)
        {
            if (!tensor.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            var number = tensor.AsSpan(prefix.Length);
            var end = number.IndexOf('.');
            if (int.TryParse(end < 0 ? number : number[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                count = Math.Max(count, index + 1L);
        }

        // A name may hold any number, and no list is longer than there are tensors.
        return (int)Math.Min(count, Weights.Tensors.Count);
    }

    /// <summary>x Wᵀ + b over the last dimension; without b where there is none.</summary>
    public Value Linear(string name, Value x)
    {
        var weight = Weights.Find(At($"{name}.weight"), -1, -1);
        if (weight is null)
            return x;
        var bias = Has($"{name}.bias") ? Parameter($"{name}.bias", weight.Shape[0]) : Value.None;
        return Project(At($"{name}.weight"), weight, x, bias);
    }

    /// <param name="padding">On every side.</param>
    public Value Conv(string name, Value x, int stride = 1, int padding = 1)
    {
        var weight = Weights.Find(At($"{name}.weight"), -1, -1, -1, -1);
        if (weight is null)
            return x;
        return Convolve(name, x, weight, Kernel(name, weight), stride, padding);
    }

    /// <summary>A convolution over the frames of a video that looks back in time and never ahead, of one frame: before it there are zeros,
    /// so that only the last of the kernel's frames counts.</summary>
    /// <param name="padding">On every side of the frame.</param>
    public Value CausalConv(string name, Value x, int padding = 1)
    {
        var weight = Weights.Find(At($"{name}.weight"), -1, -1, -1, -1, -1);
        if (weight is null)
            return x;
        var last = Graph.Node("Gather", [Kernel(name, weight), Graph.Constant(weight.Shape[2] - 1)], ("axis", 2L));
        return Convolve(name, x, weight, last, stride: 1, padding);
    }

    /// <summary>Wu and He, "Group Normalization" (2018), of [B, C, ...]: ONNX Runtime's is an instance normalization of groups.</summary>
    public Value GroupNorm(string name, Value x, int groups, float epsilon)
    {
        var weight = Weights.Find(At($"{name}.weight"), -1);
        if (weight is null)
            return x;
        long[] perChannel = [weight.Shape[0], 1, 1];
        float[] ones = [.. Enumerable.Repeat(1f, groups)];
        var grouped = Graph.Node("Reshape", [x, Graph.Constant([0, groups, -1])]);
        var even = Graph.Node(
            "InstanceNormalization",
            [grouped, Graph.Constant(ones, groups), Graph.Constant(new float[groups], groups)],
            ("epsilon", epsilon)
        );
        var shaped = Graph.Node("Reshape", [even, Graph.Node("Shape", [x])]);
        var scaled = Graph.Node("Mul", [shaped, Graph.Weight(At($"{name}.weight"), weight, perChannel)]);
        var bias = Weights.Find(At($"{name}.bias"), weight.Shape[0]);
        return bias is null ? x : Graph.Node("Add", [scaled, Graph.Weight(At($"{name}.bias"), bias, perChannel)]);
    }

    /// <summary>Ba, Kiros and Hinton, "Layer Normalization" (2016), over the last dimension.</summary>
    public Value LayerNorm(string name, Value x, float epsilon)
    {
        var weight = Weights.Find(At($"{name}.weight"), -1);
        return weight is null
            ? x
            : Graph.Node(
                "LayerNormalization",
                [x, Graph.Weight(At($"{name}.weight"), weight), Parameter($"{name}.bias", weight.Shape[0])],
                ("axis", -1L),
                ("epsilon", epsilon)
            );
    }

    /// <summary>Zhang and Sennrich, "Root Mean Square Layer Normalization" (2019), over the last dimension.</summary>
    public Value RmsNorm(string name, Value x, float epsilon)
    {
        var weight = Weights.Find(At(name), -1);
        return weight is null
            ? x
            : Graph.Node(
                "SimplifiedLayerNormalization",
                [x, Graph.Weight(At(name), weight)],
                ("axis", -1L),
                ("epsilon", epsilon),
                ("stash_type", 1L)
            );
    }

    /// <summary>The same of each head of [B, L, D] by itself.</summary>
    public Value HeadRmsNorm(string name, Value x, long heads, float epsilon)
    {
        var split = Graph.Reshape(x, 0, 0, heads, -1);
        return Graph.Reshape(RmsNorm(name, split, epsilon), 0, 0, -1);
    }

    /// <summary>The rows of a table that ids name.</summary>
    public Value Lookup(string name, Value ids, long rows, long width) =>
        Weights.Find(At(name), rows, width) is { } table ? Graph.Rows(At(name), table, ids) : ids;

    /// <summary>A weight as it is; an empty value, and a problem, where it is missing or of another shape.</summary>
    public Value Parameter(string name, params ReadOnlySpan<long> shape) =>
        Weights.Find(At(name), shape) is { } weight ? Graph.Weight(At(name), weight) : Value.None;

    private Value Kernel(string name, WeightTensor weight)
    {
        var path = At($"{name}.weight");
        return Weights.Quantization == Quantization.None ? Whole(path, weight) : Graph.HalfWeight(path, weight);
    }

    private Value Convolve(string name, Value x, WeightTensor weight, Value kernel, int stride, int padding) =>
        Graph.Node(
            "Conv",
            Has($"{name}.bias") ? [x, kernel, Parameter($"{name}.bias", weight.Shape[0])] : [x, kernel],
            ("strides", [stride, stride]),
            ("pads", [padding, padding, padding, padding]),
            ("kernel_shape", [weight.Shape[^2], weight.Shape[^1]])
        );

    private Value Project(string name, WeightTensor weight, Value x, Value bias)
    {
        var product = BlockLayout.For(weight, Weights.Quantization) is { } layout
            ? Graph.BlockProduct(name, weight, layout, x)
            : Graph.MicrosoftNode("FusedMatMul", [x, Whole(name, weight)], ("transB", 1L));
        return bias == Value.None ? product : Graph.Node("Add", [product, bias]);
    }

    private Value Whole(string name, WeightTensor weight) =>
        KeepsHalves && weight.Type == WeightType.Float16 ? Graph.HalfWeight(name, weight) : Graph.Weight(name, weight);

    private string At(string name) => Path.Length == 0 ? name : $"{Path}.{name}";
}
