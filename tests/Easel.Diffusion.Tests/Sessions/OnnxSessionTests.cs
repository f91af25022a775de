using System.Numerics;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Tests.Support;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Tests.Sessions;

public sealed class OnnxSessionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Inputs_and_outputs_are_named_typed_and_shaped_as_the_model_says()
    {
        using var session = OnnxSession.Open(TestModels.Product([1, 2, 3, 4, 5, 6]).Save(_folder));

        var input = session.Inputs.ShouldHaveSingleItem();
        input.Name.ShouldBe("x");
        input.ElementType.ShouldBe(TensorElementType.Float);
        input.Shape.ShouldBe([-1L, 2L]);
        session.Outputs.ShouldHaveSingleItem().Shape.ShouldBe([-1L, 3L]);
    }

    [Fact]
    public void Float32_goes_round() => Sums<float>(TensorElementType.Float, [1.5f, -2, 1e30f], [2, 2, 1e30f], [3.5f, 0, 2e30f]);

    [Fact]
    public void Float16_goes_round() =>
        Sums<Half>(TensorElementType.Float16, [(Half)1.5, (Half)(-2)], [(Half)2, (Half)0.25], [(Half)3.5, (Half)(-1.75)]);

    [Fact]
    public void Int64_goes_round() => Sums<long>(TensorElementType.Int64, [1L << 40, -1], [1, -1], [(1L << 40) + 1, -2]);

    [Fact]
    public void Int32_goes_round() => Sums<int>(TensorElementType.Int32, [int.MaxValue, 3], [0, 4], [int.MaxValue, 7]);

    [Fact]
    public void A_session_runs_any_length_that_the_model_leaves_open()
    {
        using var session = OnnxSession.Open(TestModels.Sum().Save(_folder));
        foreach (var length in new[] { 1, 1000, 3, 0 })
        {
            using var a = Tensors.Of<float>(Enumerable.Range(0, length).Select(i => (float)i).ToArray(), [length]);
            using var b = Tensors.Of<float>(Enumerable.Repeat(1f, length).ToArray(), [length]);

            var outputs = session.Run([new("a", a), new("b", b)], ["y"]);

            outputs[0].Shape.ToArray().ShouldBe([length]);
            outputs[0].AsSpan<float>().ToArray().ShouldBe(Enumerable.Range(1, length).Select(i => (float)i));
            outputs[0].Dispose();
        }
    }

    [Fact]
    public void Outputs_come_in_the_order_asked_for_whatever_the_order_of_inputs()
    {
        var path = new GraphBuilder()
            .Input("a", TensorElementType.Float, 1)
            .Input("n", TensorElementType.Int64, 2)
            .Output("minus_a", TensorElementType.Float, 1)
            .Output("minus_n", TensorElementType.Int64, 2)
            .Node("Neg", ["a"], ["minus_a"])
            .Node("Neg", ["n"], ["minus_n"])
            .Save(_folder);
        using var session = OnnxSession.Open(path);
        using var a = Tensors.Of<float>(new[] { 5f }, [1]);
        using var n = Tensors.Of<long>(new[] { 6L, 7L }, [2]);

        var outputs = session.Run([new("n", n), new("a", a)], ["minus_n", "minus_a"]);

        outputs[0].AsSpan<long>().ToArray().ShouldBe([-6L, -7L]);
        outputs[1].AsSpan<float>().ToArray().ShouldBe([-5f]);
        session.Run([new("n", n), new("a", a)], ["minus_a"]).Length.ShouldBe(1);
    }

    [Fact]
    public void Bound_tensors_are_read_and_written_in_place_run_after_run()
    {
        using var session = OnnxSession.Open(TestModels.Sum().Save(_folder));
        using var a = Tensors.Of<float>([1, 2], [2]);
        using var b = Tensors.Of<float>([10, 20], [2]);
        using var y = OnnxTensor.Allocate<float>([2]);
        OnnxBinding[] inputs = [new("a", a), new("b", b)];
        OnnxBinding[] outputs = [new("y", y)];

        session.Run(inputs, outputs);
        y.AsSpan<float>().ToArray().ShouldBe([11f, 22f]);

        a.AsSpan<float>()[0] = 5;
        session.Run(inputs, outputs);
        y.AsSpan<float>().ToArray().ShouldBe([15f, 22f]);
    }

    [Fact]
    public void An_output_can_be_the_next_runs_input()
    {
        using var session = OnnxSession.Open(TestModels.Sum().Save(_folder));
        using var one = Tensors.Of<float>(new[] { 1f }, [1]);
        var sum = OnnxTensor.Allocate<float>([1]);
        for (var i = 0; i < 10; i++)
        {
            var next = session.Run([new("a", sum), new("b", one)], ["y"])[0];
            sum.Dispose();
            sum = next;
        }

        sum.AsSpan<float>()[0].ShouldBe(10);
        sum.Dispose();
    }

    /// <summary>Given to a model that takes x, float [?, 2], and gives y, float [?, 3].</summary>
    [Theory]
    [InlineData("z", "z", typeof(float), 1, 2)]
    [InlineData("x", "Unexpected input data type", typeof(long), 1, 2)]
    [InlineData("x", "x", typeof(float), 1, 5)]
    [InlineData("x", "x", typeof(float), 2)]
    public void An_input_that_the_model_does_not_take_is_refused(string name, string told, Type type, params int[] shape)
    {
        using var session = OnnxSession.Open(TestModels.Product([1, 2, 3, 4, 5, 6]).Save(_folder));
        long[] sides = [.. shape];
        using var given = type == typeof(long) ? OnnxTensor.Allocate<long>(sides) : OnnxTensor.Allocate<float>(sides);

        Should.Throw<InferenceException>(() => session.Run([new(name, given)], ["y"])).Message.ShouldContain(told);
        Product(session, 1, 0).ShouldBe([1f, 2f, 3f]);
    }

    [Fact]
    public void A_missing_input_and_an_output_that_there_is_not_are_refused()
    {
        using var session = OnnxSession.Open(TestModels.Sum().Save(_folder));
        using var a = OnnxTensor.Allocate<float>([2]);

        Should.Throw<InferenceException>(() => session.Run([new("a", a)], ["y"])).Message.ShouldContain("b");
        Should.Throw<InferenceException>(() => session.Run([new("a", a), new("b", a)], ["z"])).Message.ShouldContain("z");
    }

    /// <summary>Nothing may be written beyond a tensor that is too small.</summary>
    [Fact]
    public void An_output_of_another_type_or_shape_is_refused()
    {
        using var session = OnnxSession.Open(TestModels.Sum().Save(_folder));
        using var a = OnnxTensor.Allocate<float>([4]);
        using var small = OnnxTensor.Allocate<float>([2]);
        using var other = OnnxTensor.Allocate<byte>([4]);
        using var flat = OnnxTensor.Allocate<float>([2, 2]);
        a.AsSpan<float>().Fill(1);

        foreach (var wrong in new[] { small, other, flat })
        {
            Should.Throw<InferenceException>(() => session.Run([new("a", a), new("b", a)], [new OnnxBinding("y", wrong)]));
        }

        small.AsSpan<float>().ToArray().ShouldBe(new float[2]);
    }

    [Fact]
    public void Shapes_that_only_the_run_can_tell_apart_fail_with_the_librarys_status()
    {
        using var session = OnnxSession.Open(TestModels.Sum().Save(_folder));
        using var two = OnnxTensor.Allocate<float>([2]);
        using var three = OnnxTensor.Allocate<float>([3]);

        Should.Throw<InferenceException>(() => session.Run([new("a", two), new("b", three)], ["y"])).Message.ShouldContain("Add");
        Should.Throw<InferenceException>(() => session.Run([new("a", two), new("b", two)], [new OnnxBinding("y", three)]));
        session.Run([new("a", two), new("b", two)], [new OnnxBinding("y", two)]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void Any_number_of_threads_gives_the_same_result(int threads)
    {
        using var session = OnnxSession.Open(
            TestModels.Product([1, 2, 3, 4, 5, 6]).Save(_folder),
            new OnnxSessionOptions { Threads = threads }
        );

        Product(session, 2, 3).ShouldBe([14f, 19f, 24f]);
    }

    [Fact]
    public void Fewer_than_no_threads_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => OnnxSession.Open("m.onnx", new OnnxSessionOptions { Threads = -1 }));

    [Theory]
    [InlineData(GraphOptimizationLevel.ORT_DISABLE_ALL)]
    [InlineData(GraphOptimizationLevel.ORT_ENABLE_BASIC)]
    [InlineData(GraphOptimizationLevel.ORT_ENABLE_EXTENDED)]
    [InlineData(GraphOptimizationLevel.ORT_ENABLE_ALL)]
    public void Any_optimisation_gives_the_same_result(GraphOptimizationLevel optimization)
    {
        using var session = OnnxSession.Open(
            TestModels.Quantized([1, 2, 3, 4, 5, 6], 2, 3, [1, 0.5f]).Save(_folder),
            new OnnxSessionOptions { Optimization = optimization }
        );

        // W = [1 2 3; 2 2.5 3]
        Product(session, 1, 2).ShouldBe([5f, 7f, 9f]);
    }

    [Fact]
    public async Task Sixteen_threads_run_one_session_at_once()
    {
        using var session = OnnxSession.Open(TestModels.Product([1, 2, 3, 4, 5, 6]).Save(_folder));
        using var start = new Barrier(16);

        await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(n =>
                    Task.Factory.StartNew(
                        () =>
                        {
                            start.SignalAndWait();
                            for (var i = 0; i < 200; i++)
                            {
                                Product(session, n, i).ShouldBe([n + (4f * i), (2f * n) + (5f * i), (3f * n) + (6f * i)]);
                            }
                        },
                        TaskCreationOptions.LongRunning
                    )
                )
        );
    }

    [Fact]
    public void Warnings_go_to_the_log_and_an_exception_there_goes_nowhere()
    {
        // An initializer that nothing uses is removed with a warning.
        var path = new GraphBuilder()
            .Input("x", TensorElementType.Float, 1)
            .Output("y", TensorElementType.Float, 1)
            .Weights("unused", TensorElementType.Float, [1], [1f])
            .Node("Neg", ["x"], ["y"])
            .Save(_folder);
        var log = new List<(OrtLoggingLevel Level, string Text)>();

        OnnxSession.Open(path, new OnnxSessionOptions { Log = (level, text) => log.Add((level, text)) }).Dispose();
        OnnxSession.Open(path, new OnnxSessionOptions { Log = (_, _) => throw new InvalidOperationException() }).Dispose();

        log.ShouldContain(entry =>
            entry.Level == OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING && entry.Text.Contains("unused", StringComparison.Ordinal)
        );
    }

    private static float[] Product(OnnxSession session, float first, float second)
    {
        using var x = Tensors.Of<float>(new[] { first, second }, [1, 2]);
        using var y = session.Run([new("x", x)], ["y"])[0];
        return y.AsSpan<float>().ToArray();
    }

    private void Sums<T>(TensorElementType type, T[] left, T[] right, T[] expected)
        where T : unmanaged, INumber<T>
    {
        using var session = OnnxSession.Open(TestModels.Sum(type).Save(_folder));
        using var a = Tensors.Of<T>(left, [left.Length]);
        using var b = Tensors.Of<T>(right, [right.Length]);

        using var y = session.Run([new("a", a), new("b", b)], ["y"])[0];

        y.ElementType.ShouldBe(type);
        y.AsSpan<T>().ToArray().ShouldBe(expected);
    }
}
