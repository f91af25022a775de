using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Tests.Support;

/// <summary>Builds a GraphProto (onnx.proto): nodes, weights, inputs and outputs. A dimension of -1 is left to the run.</summary>
internal sealed class GraphBuilder
{
    private readonly ProtoWriter _graph = new ProtoWriter().Text(2, "test");

    public ProtoWriter Proto => _graph;

    public GraphBuilder Input(string name, TensorElementType type, params long[] shape) => Value(11, name, type, shape);

    public GraphBuilder Output(string name, TensorElementType type, params long[] shape) => Value(12, name, type, shape);

    public GraphBuilder Node(string op, string[] inputs, string[] outputs, params NodeAttribute[] attributes)
    {
        var node = new ProtoWriter();
        foreach (var input in inputs)
        {
            node.Text(1, input);
        }

        foreach (var output in outputs)
        {
            node.Text(2, output);
        }

        node.Text(3, op + "_" + outputs[0]).Text(4, op);
        foreach (var attribute in attributes)
        {
            node.Message(5, attribute.ToProto());
        }

        _graph.Message(1, node);
        return this;
    }

    public GraphBuilder Weights<T>(string name, TensorElementType type, long[] shape, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        _graph.Message(5, Tensor(name, type, shape).Bytes(9, MemoryMarshal.AsBytes(values)));
        return this;
    }

    /// <summary>Weights in a file of their own, beside the model (TensorProto.external_data).</summary>
    public GraphBuilder ExternalWeights(string name, TensorElementType type, long[] shape, string location, long offset, long length)
    {
        _graph.Message(
            5,
            Tensor(name, type, shape)
                .Message(13, new ProtoWriter().Text(1, "location").Text(2, location))
                .Message(13, new ProtoWriter().Text(1, "offset").Text(2, offset.ToString()))
                .Message(13, new ProtoWriter().Text(1, "length").Text(2, length.ToString()))
                .Int(14, 1)
        );
        return this;
    }

    public byte[] ToModel() =>
        new ProtoWriter()
            .Int(1, 8)
            .Text(2, "easel-tests")
            .Message(7, _graph)
            .Message(8, new ProtoWriter().Text(1, "").Int(2, 17))
            .ToArray();

    public string Save(TemporaryFolder folder, string fileName = "model.onnx")
    {
        var path = folder.At(fileName);
        File.WriteAllBytes(path, ToModel());
        return path;
    }

    private static ProtoWriter Tensor(string name, TensorElementType type, long[] shape)
    {
        var tensor = new ProtoWriter();
        foreach (var dimension in shape)
        {
            tensor.Int(1, dimension);
        }

        return tensor.Int(2, (int)type).Text(8, name);
    }

    private GraphBuilder Value(int field, string name, TensorElementType type, long[] shape)
    {
        var shapeProto = new ProtoWriter();
        for (var i = 0; i < shape.Length; i++)
        {
            shapeProto.Message(1, shape[i] >= 0 ? new ProtoWriter().Int(1, shape[i]) : new ProtoWriter().Text(2, $"{name}_{i}"));
        }

        var tensorType = new ProtoWriter().Int(1, (int)type).Message(2, shapeProto);
        _graph.Message(field, new ProtoWriter().Text(1, name).Message(2, new ProtoWriter().Message(1, tensorType)));
        return this;
    }
}
