using Easel.Diffusion.OptimizedGraphs;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Tests.Support;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Tests.OptimizedGraphs;

public sealed class OptimizedGraphTests : IDisposable
{
    private const int Rows = 64;
    private const int Columns = 32;

    private readonly TemporaryFolder _folder = new();
    private readonly string _cache;
    private readonly string _model;

    public OptimizedGraphTests()
    {
        _cache = _folder.At("cache");
        _model = SaveModel(1);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_saved_graph_holds_folded_float_weights_and_no_cast()
    {
        SavedGraph.Operators(_model).ShouldBe(["Cast", "Mul", "MatMul"]);

        Open().Dispose();

        var entry = Entries().ShouldHaveSingleItem();
        SavedGraph.Operators(Path.Combine(entry, "graph.onnx")).ShouldBe(["MatMul"]);
        new FileInfo(Path.Combine(entry, "weights.bin")).Length.ShouldBeGreaterThanOrEqualTo(Rows * Columns * sizeof(float));
    }

    [Fact]
    public void The_second_opening_uses_the_saved_graph_and_computes_the_same()
    {
        float first;
        using (var session = Open())
        {
            first = FirstOf(session);
        }

        // What only the saved graph would give: its weights are made others, with the digest to match.
        var weights = Path.Combine(Entries()[0], "weights.bin");
        using (var second = Open())
        {
            FirstOf(second).ShouldBe(first);
        }

        File.WriteAllBytes(weights, new byte[new FileInfo(weights).Length]);
        new OptimizedGraphFiles(Entries()[0]).Seal();
        using var changed = Open();
        FirstOf(changed).ShouldBe(0);
    }

    [Fact]
    public void Another_content_of_the_model_has_another_entry()
    {
        Open().Dispose();
        SaveModel(2);

        using var session = Open();

        Entries().Length.ShouldBe(2);
        FirstOf(session).ShouldBe(2 * Rows);
    }

    [Fact]
    public void The_same_model_elsewhere_has_the_same_entry()
    {
        Open().Dispose();
        var copy = _folder.At("copy.onnx");
        File.Copy(_model, copy);

        OnnxSession.Open(copy, Options()).Dispose();

        Entries().Length.ShouldBe(1);
    }

    [Fact]
    public void Other_external_weights_have_another_entry()
    {
        var path = SaveExternal(1);
        using (var session = OnnxSession.Open(path, Options()))
        {
            FirstOf(session).ShouldBe(Rows);
        }

        SaveExternal(3);
        using var changed = OnnxSession.Open(path, Options());

        FirstOf(changed).ShouldBe(3 * Rows);
        Entries().Length.ShouldBe(2);
        using var again = OnnxSession.Open(path, Options());
        FirstOf(again).ShouldBe(3 * Rows);
    }

    [Theory]
    [InlineData("graph.onnx", true)]
    [InlineData("graph.onnx", false)]
    [InlineData("weights.bin", true)]
    [InlineData("weights.bin", false)]
    [InlineData("digest.txt", true)]
    [InlineData("digest.txt", false)]
    public void A_damaged_entry_is_rebuilt(string file, bool cut)
    {
        Open().Dispose();
        var entry = Entries().ShouldHaveSingleItem();
        var path = Path.Combine(entry, file);
        var bytes = File.ReadAllBytes(path);
        var damaged = cut ? bytes[..(bytes.Length / 2)] : [.. bytes];
        damaged[^1] ^= 0x40;
        File.WriteAllBytes(path, damaged);

        using (var session = Open())
        {
            FirstOf(session).ShouldBe(Rows);
        }

        Entries().ShouldHaveSingleItem().ShouldBe(entry);
        File.ReadAllBytes(path).ShouldBe(bytes);
    }

    [Theory]
    [InlineData("graph.onnx")]
    [InlineData("weights.bin")]
    [InlineData("digest.txt")]
    public void An_entry_with_a_file_gone_is_rebuilt(string file)
    {
        Open().Dispose();
        File.Delete(Path.Combine(Entries()[0], file));

        using var session = Open();

        FirstOf(session).ShouldBe(Rows);
        File.Exists(Path.Combine(Entries()[0], file)).ShouldBeTrue();
    }

    [Fact]
    public void An_entry_sealed_around_nonsense_is_rebuilt()
    {
        Open().Dispose();
        File.WriteAllText(Path.Combine(Entries()[0], "graph.onnx"), "nonsense");
        new OptimizedGraphFiles(Entries()[0]).Seal();

        using var session = Open();

        FirstOf(session).ShouldBe(Rows);
        SavedGraph.Operators(Path.Combine(Entries()[0], "graph.onnx")).ShouldBe(["MatMul"]);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_no_error()
    {
        // A file stands where the folder should be: not even an administrator can write into it.
        File.WriteAllText(_cache, "not a folder");

        using var session = Open();

        FirstOf(session).ShouldBe(Rows);
    }

    [Fact]
    public void A_missing_or_broken_model_fails_as_without_a_folder_and_leaves_nothing()
    {
        Should.Throw<InferenceException>(() => OnnxSession.Open(_folder.At("none.onnx"), Options())).Message.ShouldContain("none.onnx");
        File.WriteAllText(_folder.At("broken.onnx"), "broken");
        Should.Throw<InferenceException>(() => OnnxSession.Open(_folder.At("broken.onnx"), Options())).Message.ShouldContain("broken.onnx");
        File.WriteAllText(_folder.At("empty.onnx"), "");
        Should.Throw<InferenceException>(() => OnnxSession.Open(_folder.At("empty.onnx"), Options()));

        Entries().ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_openings_at_once_make_one_entry_and_leave_nothing_half_done()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ =>
                    Task.Run(() =>
                    {
                        using var session = Open();
                        FirstOf(session).ShouldBe(Rows);
                    })
                )
        );

        Entries().Length.ShouldBe(1);
    }

    [Fact]
    public void Entries_unused_for_long_and_abandoned_builds_go_but_nothing_else_does()
    {
        Open().Dispose();
        var old = Entries()[0];
        var building = Directory.CreateDirectory(Path.Combine(_cache, ".building-of-a-crashed-process")).FullName;
        var foreign = Directory.CreateDirectory(Path.Combine(_cache, "photographs")).FullName;
        foreach (var folder in new[] { old, building, foreign })
        {
            Directory.SetLastWriteTimeUtc(folder, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        SaveModel(2);
        Open().Dispose();

        Directory.Exists(old).ShouldBeFalse();
        Directory.Exists(building).ShouldBeFalse();
        Directory.Exists(foreign).ShouldBeTrue();
    }

    private OnnxSessionOptions Options() => new() { OptimizedGraphFolder = _cache };

    private OnnxSession Open() => OnnxSession.Open(_model, Options());

    private string[] Entries() => Directory.Exists(_cache) ? Directory.GetDirectories(_cache) : [];

    // Every weight is 2 x scale / 2: with an x of ones each output is Rows x scale.
    private string SaveModel(float scale)
    {
        var weights = new sbyte[Rows * Columns];
        Array.Fill<sbyte>(weights, 2);
        var scales = new float[Rows];
        Array.Fill(scales, scale / 2);
        return TestModels.Quantized(weights, Rows, Columns, scales).Save(_folder);
    }

    private string SaveExternal(float weight)
    {
        var weights = new float[Rows * Columns];
        Array.Fill(weights, weight);
        var bytes = new byte[weights.Length * sizeof(float)];
        Buffer.BlockCopy(weights, 0, bytes, 0, bytes.Length);
        File.WriteAllBytes(_folder.At("external.data"), bytes);
        return new GraphBuilder()
            .Input("x", TensorElementType.Float, -1, Rows)
            .Output("y", TensorElementType.Float, -1, Columns)
            .ExternalWeights("w", TensorElementType.Float, [Rows, Columns], "external.data", 0, bytes.Length)
            .Node("MatMul", ["x", "w"], ["y"])
            .Save(_folder, "external.onnx");
    }

    private static float FirstOf(OnnxSession session)
    {
        using var x = OnnxTensor.Allocate<float>([1, Rows]);
        x.AsSpan<float>().Fill(1);
        using var y = session.Run([new("x", x)], ["y"])[0];
        return y.AsSpan<float>()[0];
    }
}
