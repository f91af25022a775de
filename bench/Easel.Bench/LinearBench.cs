using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Weights;

namespace Easel.Bench;

/// <summary>A linear layer of a transformer over four bits a number, against the same one over float32, turn by turn: as the engine builds
/// and opens both. Needs no checkpoint.</summary>
internal static class LinearBench
{
    private const int Tokens = 1024;
    private const int Width = 3072;
    private const int Threads = 2;
    private const int Turns = 10;
    private const int BlockBytes = 18;

    public static async Task RunAsync()
    {
        Report.Title($"linear layer, {Tokens} tokens, {Width} to {Width}, {Threads} threads");
        var folder = Directory.CreateTempSubdirectory("easel-bench-");
        try
        {
            using var whole = Open(folder.FullName, WeightType.Float32);
            using var blocks = Open(folder.FullName, WeightType.Q4_0);
            using var x = OnnxTensor.Allocate<float>([1, Tokens, Width]);
            using var y = OnnxTensor.Allocate<float>([1, Tokens, Width]);
            for (var i = 0; i < x.AsSpan<float>().Length; i++)
                x.AsSpan<float>()[i] = MathF.Sin(i);
            Run(whole);
            Run(blocks);
            var (inFloats, inBlocks) = (new Samples(), new Samples());
            for (var turn = 0; turn < Turns; turn++)
            {
                await inFloats.TimeAsync(() => Task.Run(() => Run(whole)));
                await inBlocks.TimeAsync(() => Task.Run(() => Run(blocks)));
            }

            Report.Line("float32 / Q4_0", $"{inFloats.Median:F1} ms / {inBlocks.Median:F1} ms");
            Report.Line("float32 over Q4_0, turn by turn (1)", $"{Samples.MedianRatio(inFloats, inBlocks):F2}");

            bool Run(OnnxSession session)
            {
                session.Run([new OnnxBinding("x", x)], [new OnnxBinding("y", y)]);
                return true;
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static OnnxSession Open(string folder, WeightType type)
    {
        var path = Path.Combine(folder, type.ToString());
        File.WriteAllBytes(path, type == WeightType.Float32 ? Floats() : Blocks());
        var file = new MappedFile(path);
        var weight = new WeightTensor("w.weight", type, [Width, Width], file, 0);
        var problems = new List<ModelFolderProblem>();
        var tensors = new Dictionary<string, WeightTensor>(StringComparer.Ordinal) { [weight.Name] = weight };
        var graph = new GraphBuilder("linear");
        var module = Module.Root(graph, new NetworkWeights(path, tensors, problems));
        graph.Output(
            module.Linear("w", graph.Input("x", ElementType.Float32, 1, Tokens, Width)),
            "y",
            ElementType.Float32,
            1,
            Tokens,
            Width
        );
        return OnnxSession.Open(graph.Build(), file, new OnnxSessionOptions { Threads = Threads });
    }

    private static byte[] Floats()
    {
        var bytes = new byte[Width * Width * sizeof(float)];
        for (var i = 0; i < Width * Width; i++)
            BitConverter.TryWriteBytes(bytes.AsSpan(i * sizeof(float)), MathF.Sin(i * 0.7f));
        return bytes;
    }

    /// <summary>Of 32 numbers a scale and their codes.</summary>
    private static byte[] Blocks()
    {
        var bytes = new byte[Width * Width / 32 * BlockBytes];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)(i * 7);
        for (var at = 0; at < bytes.Length; at += BlockBytes)
            BitConverter.TryWriteBytes(bytes.AsSpan(at), (Half)0.125f);
        return bytes;
    }
}
