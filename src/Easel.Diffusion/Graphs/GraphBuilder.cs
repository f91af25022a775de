using System.Runtime.InteropServices;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Graphs;

/// <summary>Builds a graph node by node, in the order of the computation. Field numbers: onnx.proto, which the ONNX project
/// publishes.</summary>
internal sealed class GraphBuilder(string graphName)
{
    // LayerNormalization came with 17, Gelu with 20; ONNX Runtime 1.20 and later have all of them.
    private const int Opset = 20;
    private const int IrVersion = 9;
    private const string MicrosoftDomain = "com.microsoft";

    private const long RoundsInputs = 4;

    private readonly ProtoMessage _graph = new();
    private readonly ProtoMessage _widening = new();
    private readonly List<Initializer> _initializers = [];
    private readonly Dictionary<string, Value> _constants = new(StringComparer.Ordinal);
    private readonly HashSet<string> _weights = new(StringComparer.Ordinal);
    private int _next;
    private string? _weightsFile;

    /// <summary>Some weights are no floats as the graph computes with them.</summary>
    public bool IsQuantized { get; private set; }

    public Value Input(string name, ElementType type, params ReadOnlySpan<Dimension> shape)
    {
        _graph.Add(11, ValueInfo(name, type, shape));
        return new Value(name);
    }

    public void Output(Value value, string name, ElementType type, params ReadOnlySpan<Dimension> shape)
    {
        Write("Identity", "", [value], [name], []);
        _graph.Add(12, ValueInfo(name, type, shape));
    }

    /// <summary>A weight of the model; the same one may be asked for again.</summary>
    /// <param name="name">Of its own in the graph.</param>
    /// <param name="shape">Of as many elements; the weight's own where it is left out.</param>
    public Value Weight(string name, WeightTensor weight, params IReadOnlyList<long> shape)
    {
        return Add(new Initializer(name, weight, shape.Count == 0 ? weight.Shape : shape));
    }

    /// <summary>Rows of a table by their numbers; the table stays as small as the file has it, and the rows are widened.</summary>
    public Value Rows(string name, WeightTensor table, Value ids)
    {
        var form = table.Type switch
        {
            WeightType.Float32 or WeightType.Float64 => WeightForm.Float32,
            WeightType.BFloat16 => WeightForm.BFloat16,
            _ => WeightForm.Float16,
        };
        var rows = Node("Gather", [Add(new Initializer(name, table, table.Shape, form)), ids]);
        return form == WeightForm.Float32 ? rows : Node("Cast", [rows], ("to", (long)ElementType.Float32));
    }

    /// <summary>A kernel or matrix in float16 that is widened by each run, just before it is needed.</summary>
    public Value HalfWeight(string name, WeightTensor weight)
    {
        var half = Add(new Initializer(name, weight, weight.Shape, WeightForm.Float16));
        var output = $"v{_next++}";

        // ONNX Runtime goes depth first from the last input that was written first: widened before everything else in the file, a weight is
        // widened after what it is multiplied with was computed. The other way round all of them would be wide at once.
        Write(_widening, "Cast", "", [half], [output], [("to", (long)ElementType.Float32)]);
        return new Value(output);
    }

    /// <summary>x Wᵀ by a matrix in blocks of whole numbers.</summary>
    public Value BlockProduct(string name, WeightTensor weight, BlockLayout layout, Value x)
    {
        IsQuantized = true;
        var (rows, columns) = (weight.Shape[0], weight.Shape[1]);
        var blocks = columns / BlockLayout.Elements;
        List<Value> parts =
        [
            Add(new Initializer(name, weight, [rows, blocks, layout.BlockBytes], WeightForm.Packed, layout)),
            Add(new Initializer(name, weight, [rows, blocks], WeightForm.Scales, layout)),
        ];
        if (layout.HasZeroPoints)
            parts.Add(Add(new Initializer(name, weight, [rows, blocks], WeightForm.ZeroPoints, layout)));
        return BlockProduct(x, parts, (rows, columns), layout, layout.RoundsInputs(weight));
    }

    /// <param name="parts">Codes, scales and zero points.</param>
    /// <param name="rounds">The numbers of <paramref name="x"/> are rounded to eight bits, block by block.</param>
    public Value BlockProduct(Value x, IReadOnlyList<Value> parts, (long Rows, long Columns) shape, BlockLayout layout, bool rounds) =>
        MicrosoftNode(
            "MatMulNBits",
            [x, .. parts],
            ("N", shape.Rows),
            ("K", shape.Columns),
            ("bits", (long)layout.Bits),
            ("block_size", (long)BlockLayout.Elements),
            ("accuracy_level", rounds ? RoundsInputs : 0L)
        );

    private Value Add(Initializer initializer)
    {
        var name = initializer.Name;
        if (!_weights.Add(name))
            return new Value(name);
        _weightsFile ??= Path.GetFileName(initializer.Weight.File.Target);
        _initializers.Add(initializer);
        var tensor = new ProtoMessage();
        foreach (var side in initializer.Shape)
            tensor.Add(1, side);
        tensor.Add(2, (long)initializer.Type).Add(8, name);
        tensor.Add(13, Pair("location", _weightsFile)).Add(13, Pair("offset", "0"));
        tensor.Add(13, Pair("length", initializer.Bytes.ToString())).Add(14, 1);
        _graph.Add(5, tensor);
        return new Value(name);
    }

    public Value Constant(float value) => Constant(ElementType.Float32, [], [value]);

    public Value Constant(ReadOnlySpan<float> values, params ReadOnlySpan<long> shape) => Constant(ElementType.Float32, shape, values);

    public Value Bytes(ReadOnlySpan<byte> values, params ReadOnlySpan<long> shape) => Constant(ElementType.UInt8, shape, values);

    public Value Constant(long value) => Constant(ElementType.Int64, [], [value]);

    /// <summary>A list of whole numbers: a shape, axes, sizes.</summary>
    public Value Constant(ReadOnlySpan<long> values) => Constant(ElementType.Int64, [values.Length], values);

    /// <summary>A node of one output.</summary>
    public Value Node(string type, ReadOnlySpan<Value> inputs, params ReadOnlySpan<NodeAttribute> attributes)
    {
        var output = $"v{_next++}";
        Write(type, "", inputs, [output], attributes);
        return new Value(output);
    }

    public Value[] Nodes(string type, int outputs, ReadOnlySpan<Value> inputs, params ReadOnlySpan<NodeAttribute> attributes)
    {
        var names = new string[outputs];
        for (var i = 0; i < outputs; i++)
            names[i] = $"v{_next++}";
        Write(type, "", inputs, names, attributes);
        return Array.ConvertAll(names, output => new Value(output));
    }

    /// <summary>A node of one of ONNX Runtime's own operators.</summary>
    public Value MicrosoftNode(string type, ReadOnlySpan<Value> inputs, params ReadOnlySpan<NodeAttribute> attributes)
    {
        var output = $"v{_next++}";
        Write(type, MicrosoftDomain, inputs, [output], attributes);
        return new Value(output);
    }

    public OnnxGraph Build()
    {
        // The two halves of the graph are one message: a reader puts together what stands twice (Protocol Buffers, "Last One Wins").
        _graph.Add(2, graphName);
        var model = new ProtoMessage()
            .Add(1, IrVersion)
            .Add(2, "easel")
            .Add(7, _widening)
            .Add(7, _graph)
            .Add(8, new ProtoMessage().Add(1, "").Add(2, Opset))
            .Add(8, new ProtoMessage().Add(1, MicrosoftDomain).Add(2, 1));
        return new OnnxGraph(model.ToBytes(), _initializers, IsQuantized);
    }

    private Value Constant<T>(ElementType type, ReadOnlySpan<long> shape, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        var key = $"{type} {string.Join(',', shape.ToArray())} {Convert.ToHexString(bytes)}";
        if (_constants.TryGetValue(key, out var known))
            return known;

        var name = $"c{_constants.Count}";
        var tensor = new ProtoMessage();
        foreach (var side in shape)
            tensor.Add(1, side);
        _graph.Add(5, tensor.Add(2, (long)type).Add(8, name).Add(9, bytes));
        return _constants[key] = new Value(name);
    }

    private void Write(
        string type,
        string domain,
        ReadOnlySpan<Value> inputs,
        ReadOnlySpan<string> outputs,
        ReadOnlySpan<NodeAttribute> attributes
    ) => Write(_graph, type, domain, inputs, outputs, attributes);

    private static void Write(
        ProtoMessage graph,
        string type,
        string domain,
        ReadOnlySpan<Value> inputs,
        ReadOnlySpan<string> outputs,
        ReadOnlySpan<NodeAttribute> attributes
    )
    {
        var node = new ProtoMessage();
        foreach (var input in inputs)
            node.Add(1, input.Name);
        foreach (var output in outputs)
            node.Add(2, output);
        node.Add(4, type);
        foreach (var attribute in attributes)
            node.Add(5, Attribute(attribute));
        if (domain.Length > 0)
            node.Add(7, domain);
        graph.Add(1, node);
    }

    private static ProtoMessage Attribute(NodeAttribute attribute)
    {
        var message = new ProtoMessage().Add(1, attribute.Name);
        switch (attribute.Value)
        {
            case float number:
                return message.Add(2, number).Add(20, 1);
            case long number:
                return message.Add(3, number).Add(20, 2);
            case string text:
                return message.Add(4, text).Add(20, 3);
            default:
                foreach (var number in (long[])attribute.Value)
                    message.Add(8, number);
                return message.Add(20, 7);
        }
    }

    private static ProtoMessage ValueInfo(string name, ElementType type, ReadOnlySpan<Dimension> shape)
    {
        var sides = new ProtoMessage();
        foreach (var side in shape)
        {
            sides.Add(1, side.Name is { } named ? new ProtoMessage().Add(2, named) : new ProtoMessage().Add(1, side.Length));
        }

        var tensor = new ProtoMessage().Add(1, (long)type).Add(2, sides);
        return new ProtoMessage().Add(1, name).Add(2, new ProtoMessage().Add(1, tensor));
    }

    private static ProtoMessage Pair(string key, string value) => new ProtoMessage().Add(1, key).Add(2, value);
}
