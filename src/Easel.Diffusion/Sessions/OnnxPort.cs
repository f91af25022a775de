using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Sessions;

/// <summary>An input or output of a model; a dimension of -1 is decided by each run.</summary>
/// <param name="ElementType">Null where it is no tensor (a sequence, a map).</param>
internal sealed record OnnxPort(string Name, TensorElementType? ElementType, IReadOnlyList<long> Shape)
{
    /// <summary>In the model's order.</summary>
    public static IReadOnlyList<OnnxPort> Of(IReadOnlyList<string> names, IReadOnlyDictionary<string, NodeMetadata> metadata) =>
        [.. names.Select(name => Of(name, metadata[name]))];

    private static OnnxPort Of(string name, NodeMetadata metadata) =>
        metadata.OnnxValueType == OnnxValueType.ONNX_TYPE_TENSOR
            ? new OnnxPort(name, metadata.ElementDataType, Array.ConvertAll(metadata.Dimensions, static side => (long)side))
            : new OnnxPort(name, ElementType: null, []);
}
