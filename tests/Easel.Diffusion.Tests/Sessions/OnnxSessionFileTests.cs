using Easel.Diffusion.Sessions;
using Easel.Diffusion.Tests.Support;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Tests.Sessions;

/// <summary>The files that sessions are opened from: models, weights beside them, and what is neither.</summary>
public sealed class OnnxSessionFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file_is_told_by_its_path()
    {
        Should.Throw<InferenceException>(() => OnnxSession.Open(_folder.At("none.onnx"))).Message.ShouldContain(_folder.At("none.onnx"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(200)]
    public void A_file_that_is_no_model_is_refused(int length)
    {
        var path = _folder.At("broken.onnx");
        File.WriteAllBytes(path, Enumerable.Range(0, length).Select(i => (byte)(i * 37)).ToArray());

        Should.Throw<InferenceException>(() => OnnxSession.Open(path)).Message.ShouldContain("broken.onnx");
    }

    [Fact]
    public void A_model_cut_short_is_refused()
    {
        var model = TestModels.Product([1, 2, 3, 4, 5, 6]).ToModel();
        var path = _folder.At("cut.onnx");
        File.WriteAllBytes(path, model[..(model.Length / 2)]);

        Should.Throw<InferenceException>(() => OnnxSession.Open(path));
    }

    [Fact]
    public void Weights_in_a_file_beside_the_model_are_used()
    {
        var path = WithExternalWeights([1, 2, 3, 4, 5, 6], out _);
        using var session = OnnxSession.Open(path);

        Product(session, 1, 10).ShouldBe([41f, 52f, 63f]);
    }

    [Fact]
    public void Weights_in_a_file_of_their_own_are_mapped_and_unmapped()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("What is mapped is read from /proc.");
        }

        const int Count = 1 << 20;
        File.WriteAllBytes(_folder.At("mapped.data"), new byte[Count * sizeof(float)]);
        var path = new GraphBuilder()
            .Input("x", TensorElementType.Float, 1)
            .Output("y", TensorElementType.Float, Count)
            .ExternalWeights("w", TensorElementType.Float, [Count], "mapped.data", 0, Count * sizeof(float))
            .Node("Add", ["x", "w"], ["y"])
            .Save(_folder);

        using (OnnxSession.Open(path))
        {
            File.ReadAllText("/proc/self/maps").ShouldContain(_folder.At("mapped.data"));
        }

        File.ReadAllText("/proc/self/maps").ShouldNotContain(_folder.At("mapped.data"));
    }

    [Fact]
    public void A_file_of_weights_that_is_missing_or_too_short_is_refused()
    {
        var path = WithExternalWeights([1, 2, 3, 4, 5, 6], out var weights);
        File.WriteAllBytes(weights, File.ReadAllBytes(weights)[..100]);
        Should.Throw<InferenceException>(() => OnnxSession.Open(path));
        File.Delete(weights);
        Should.Throw<InferenceException>(() => OnnxSession.Open(path));
    }

    [Fact]
    public void A_path_outside_ascii_opens()
    {
        Directory.CreateDirectory(_folder.At("модель 画"));
        var path = TestModels.Product([1, 2, 3, 4, 5, 6]).Save(_folder, Path.Combine("модель 画", "é.onnx"));

        using var session = OnnxSession.Open(path);

        Product(session, 1, 0).ShouldBe([1f, 2f, 3f]);
    }

    private string WithExternalWeights(float[] values, out string weightsPath)
    {
        // Behind an offset of one page, as a real file of many tensors would have it.
        const int Offset = 4096;
        weightsPath = _folder.At("model.onnx_data");
        var bytes = new byte[Offset + (values.Length * sizeof(float))];
        Buffer.BlockCopy(values, 0, bytes, Offset, values.Length * sizeof(float));
        File.WriteAllBytes(weightsPath, bytes);
        return new GraphBuilder()
            .Input("x", TensorElementType.Float, -1, 2)
            .Output("y", TensorElementType.Float, -1, 3)
            .ExternalWeights("w", TensorElementType.Float, [2, 3], "model.onnx_data", Offset, values.Length * sizeof(float))
            .Node("MatMul", ["x", "w"], ["y"])
            .Save(_folder);
    }

    private static float[] Product(OnnxSession session, float first, float second)
    {
        using var x = Tensors.Of<float>(new[] { first, second }, [1, 2]);
        using var y = session.Run([new("x", x)], ["y"])[0];
        return y.AsSpan<float>().ToArray();
    }
}
