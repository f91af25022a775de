using Easel.Diffusion.Sessions;
using Easel.Diffusion.Tests.Support;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Tests.Sessions;

/// <summary>Sessions and tensors after their end, and the memory that they leave.</summary>
// By itself: it looks at the memory of the whole process.
[Collection(nameof(DiffusionEngineTests))]
public sealed class OnnxSessionLifetimeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_disposed_session_runs_no_more()
    {
        var session = OnnxSession.Open(TestModels.Product([1, 2, 3, 4, 5, 6]).Save(_folder));
        session.Dispose();
        session.Dispose();

        Should.Throw<ObjectDisposedException>(() => Product(session, 1, 1));
    }

    [Fact]
    public void A_disposed_tensor_is_no_input()
    {
        using var session = OnnxSession.Open(TestModels.Sum().Save(_folder));
        using var a = OnnxTensor.Allocate<float>([1]);
        var b = OnnxTensor.Allocate<float>([1]);
        b.Dispose();

        Should.Throw<ObjectDisposedException>(() => session.Run([new("a", a), new("b", b)], ["y"]));
        a.AsSpan<float>().Length.ShouldBe(1);
    }

    [Fact]
    public void An_output_outlives_its_session()
    {
        var session = OnnxSession.Open(TestModels.Product([1, 2, 3, 4, 5, 6]).Save(_folder));
        using var x = Tensors.Of<float>(new[] { 1f, 1f }, [1, 2]);
        var output = session.Run([new("x", x)], ["y"])[0];
        session.Dispose();

        output.AsSpan<float>().ToArray().ShouldBe([5f, 7f, 9f]);
        output.Dispose();
    }

    [Fact]
    public void Sessions_leave_no_memory_behind()
    {
        // 8 MB of weights each: a leak of a hundred sessions would be 800 MB.
        var weights = new float[1 << 21];
        var path = new GraphBuilder()
            .Input("x", TensorElementType.Float, 1)
            .Output("y", TensorElementType.Float, weights.Length)
            .Weights<float>("w", TensorElementType.Float, [weights.Length], weights)
            .Node("Add", ["x", "w"], ["y"])
            .Save(_folder);
        OpenRunAndDispose(path, 5);
        var before = Environment.WorkingSet;

        OpenRunAndDispose(path, 100);

        (Environment.WorkingSet - before).ShouldBeLessThan(200L << 20);
    }

    private static void OpenRunAndDispose(string path, int times)
    {
        using var x = OnnxTensor.Allocate<float>([1]);
        for (var i = 0; i < times; i++)
        {
            using var session = OnnxSession.Open(path);
            session.Run([new("x", x)], ["y"])[0].Dispose();
        }
    }

    private static float[] Product(OnnxSession session, float first, float second)
    {
        using var x = Tensors.Of<float>(new[] { first, second }, [1, 2]);
        using var y = session.Run([new("x", x)], ["y"])[0];
        return y.AsSpan<float>().ToArray();
    }
}
