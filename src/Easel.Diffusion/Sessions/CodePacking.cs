using System.Collections.Concurrent;
using Easel.Diffusion.Graphs;
using Easel.Diffusion.Weights;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Sessions;

/// <summary>
/// Whether ONNX Runtime packs matrices of whole numbers anew when a session is opened, and reads the codes that it was given no more, so
/// that they need not stay in memory. It depends on the processor and is not told, so a small matrix is tried: overwritten after its
/// session was opened, it still multiplies as before.
/// </summary>
internal static unsafe class CodePacking
{
    private const int Side = 128;
    private static readonly ConcurrentDictionary<BlockLayout, bool> Known = new();

    /// <summary>Of matrices whose products round their inputs, on the processor.</summary>
    public static bool Copies(BlockLayout layout) => Known.GetOrAdd(layout, Try);

    private static bool Try(BlockLayout layout)
    {
        OnnxRuntimeLibrary.Load();
        var zeros = new byte[Side * Side * layout.Bits / 8];
        Fill(zeros, layout, above: 0);
        var graph = new GraphBuilder("packing");
        var x = graph.Input("x", ElementType.Float32, 1, Side);
        var codes = graph.Bytes(zeros, Side, Side / BlockLayout.Elements, layout.BlockBytes);
        var scales = new float[Side * Side / BlockLayout.Elements];
        scales.AsSpan().Fill(1);
        var product = graph.BlockProduct(
            x,
            [codes, graph.Constant(scales, Side, Side / BlockLayout.Elements)],
            (Side, Side),
            layout,
            rounds: true
        );
        graph.Output(product, "y", ElementType.Float32, 1, Side);

        using var given = new WeightMemory(zeros.Length);
        var memory = new Span<byte>((void*)given.Address, zeros.Length);
        Fill(memory, layout, above: 1);
        using var options = new SessionOptions { IntraOpNumThreads = 1, GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_BASIC };
        using var value = OrtValue.CreateTensorValueWithData(
            OrtMemoryInfo.DefaultInstance,
            TensorElementType.UInt8,
            [Side, Side / BlockLayout.Elements, layout.BlockBytes],
            given.Address,
            zeros.Length
        );
        options.AddInitializer(codes.Name, value);
        try
        {
            using var session = new InferenceSession(graph.Build().Model, options);
            var before = Run(session);
            Fill(memory, layout, above: 0);
            return before != 0 && Run(session) == before;
        }
        catch (OnnxRuntimeException)
        {
            // A library without the operator: the network itself will say so.
            return false;
        }
    }

    private static float Run(InferenceSession session)
    {
        var ones = new float[Side];
        ones.AsSpan().Fill(1);
        using var x = OrtValue.CreateTensorValueFromMemory(ones, [1, Side]);
        using var run = new RunOptions();
        using var outputs = session.Run(run, ["x"], [x], ["y"]);
        return outputs[0].GetTensorDataAsSpan<float>()[0];
    }

    /// <summary>Every number is as far above zero.</summary>
    private static void Fill(Span<byte> codes, BlockLayout layout, int above)
    {
        var code = layout.Middle + above;
        codes.Fill((byte)(layout.Bits == 4 ? code | (code << 4) : code));
    }
}
