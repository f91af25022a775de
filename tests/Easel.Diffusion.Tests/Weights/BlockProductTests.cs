using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;
using GraphBuilder = Easel.Diffusion.Graphs.GraphBuilder;

namespace Easel.Diffusion.Tests.Weights;

/// <summary>Linear layers over whole numbers, against products with what Golden/weights.py reads out of the same bytes.</summary>
public sealed class BlockProductTests
{
    private const int Rows = 3;

    [Theory]
    [InlineData("Q4_0", 1e-5)]
    [InlineData("Q4_1", 1e-5)]
    [InlineData("Q4_K", 1e-5)]
    [InlineData("Q8_0", 1e-5)]
    [InlineData("Q5_0", 0.02)]
    [InlineData("Q5_1", 0.02)]
    [InlineData("Q5_K", 0.02)]
    [InlineData("Q6_K", 0.02)]
    [InlineData("F32", 1e-5)]
    [InlineData("F16", 1e-5)]
    public void A_layer_multiplies_by_the_numbers_of_the_file(string type, double tolerance)
    {
        var known = type[0] == 'Q';
        var golden = known
            ? Golden
                .Read("weights.json")
                .EnumerateArray()
                .First(entry => string.Equals(entry.GetProperty("type").GetString(), type, StringComparison.Ordinal))
            : default;
        var values = known
            ? golden.GetProperty("values").EnumerateArray().Select(value => value.GetDouble()).ToArray()
            : Enumerable.Range(0, 64).Select(i => (double)(float)(Half)Math.Sin(i * i)).ToArray();
        var bytes = known ? Convert.FromHexString(golden.GetProperty("bytes").GetString()!) : Bytes(type, values);
        Check(Enum.Parse<WeightType>(Stored(type)), bytes, values, Quantization.None, tolerance);
    }

    /// <summary>Nothing is further off than half a step of its block.</summary>
    [Theory]
    [InlineData(Quantization.Q8, 0.5 / 127)]
    [InlineData(Quantization.Q4, 0.5 / 7)]
    public void Floats_are_rounded_where_that_is_asked_for(Quantization quantization, double step)
    {
        var values = Enumerable.Range(0, 64).Select(i => (double)(float)Math.Sin(i * i)).ToArray();
        Check(WeightType.Float32, Bytes("F32", values), values, quantization, step);
    }

    /// <summary>Of a million numbers and more the inputs are rounded too, and the codes are freed where the library packs them
    /// anew.</summary>
    [Theory]
    [InlineData(Quantization.Q8, 0.02)]
    [InlineData(Quantization.Q4, 0.5 / 7 + 0.02)]
    public void Large_matrices_multiply_right_once_their_session_is_open(Quantization quantization, double tolerance)
    {
        const int Side = 1024;
        var values = Enumerable.Range(0, Side).Select(i => (double)(float)Math.Sin(i * i)).ToArray();
        Check(WeightType.Float32, Bytes("F32", values), values, quantization, tolerance, rows: Side);
    }

    private static string Stored(string type) =>
        type switch
        {
            "F32" => "Float32",
            "F16" => "Float16",
            _ => type,
        };

    private static byte[] Bytes(string type, double[] values) =>
        type is "F16"
            ? [.. values.SelectMany(value => BitConverter.GetBytes((Half)value))]
            : [.. values.SelectMany(value => BitConverter.GetBytes((float)value))];

    private static void Check(WeightType type, byte[] row, double[] values, Quantization quantization, double tolerance, int rows = Rows)
    {
        using var folder = new TemporaryFolder();
        var columns = values.Length;
        File.WriteAllBytes(folder.At("numbers"), [.. Enumerable.Repeat(row, rows).SelectMany(one => one)]);
        var file = new MappedFile(folder.At("numbers"));
        var weight = new WeightTensor("w.weight", type, [rows, columns], file, 0);
        var problems = new List<ModelFolderProblem>();
        var tensors = new Dictionary<string, WeightTensor>(StringComparer.Ordinal) { ["w.weight"] = weight };
        var graph = new GraphBuilder("linear");
        var module = Module.Root(graph, new NetworkWeights("numbers", tensors, problems, quantization));
        graph.Output(module.Linear("w", graph.Input("x", ElementType.Float32, 1, columns)), "y", ElementType.Float32, 1, rows);
        problems.ShouldBeEmpty();
        using var session = OnnxSession.Open(graph.Build(), file, new OnnxSessionOptions { Threads = 1 });

        var x = FormulaWeights.Unit("x", columns);
        using var input = Tensors.Of<float>(x, 1, columns);
        using var output = session.Run([new OnnxBinding("x", input)], ["y"])[0];
        var expected = values.Zip(x, (value, given) => value * given).Sum();
        var size = values.Zip(x, (value, given) => Math.Abs(value * given)).Sum();
        foreach (var made in output.AsSpan<float>().ToArray())
            ((double)made).ShouldBe(expected, tolerance * Math.Max(1, size));
    }
}
