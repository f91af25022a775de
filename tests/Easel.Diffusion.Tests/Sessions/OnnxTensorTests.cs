using System.Runtime.CompilerServices;
using Easel.Diffusion.Sessions;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Tests.Sessions;

public sealed class OnnxTensorTests
{
    [Fact]
    public void Own_memory_is_zeroed_aligned_and_of_the_shape()
    {
        using var tensor = OnnxTensor.Allocate<float>([2, 3]);

        tensor.ElementType.ShouldBe(TensorElementType.Float);
        tensor.Shape.ToArray().ShouldBe([2L, 3L]);
        tensor.ElementCount.ShouldBe(6);
        tensor.AsSpan<float>().ToArray().ShouldBe(new float[6]);
        unsafe
        {
            ((nint)Unsafe.AsPointer(ref tensor.AsSpan<float>()[0]) % 64).ShouldBe(0);
        }
    }

    [Fact]
    public void A_tensor_over_memory_is_that_memory()
    {
        var memory = new long[] { 1, 2, 3 };
        using var tensor = OnnxTensor.Create<long>(memory, [3]);

        Unsafe.AreSame(ref tensor.AsSpan<long>()[0], ref memory[0]).ShouldBeTrue();
        memory[1] = 20;
        tensor.AsSpan<long>()[1].ShouldBe(20);
    }

    [Fact]
    public void A_slice_of_a_larger_buffer_is_a_tensor_too()
    {
        var buffer = new float[100];
        using var tensor = OnnxTensor.Create(buffer.AsMemory(10, 4), [2, 2]);

        tensor.AsSpan<float>().Fill(1);

        buffer.Sum().ShouldBe(4);
        buffer[10].ShouldBe(1);
    }

    [Fact]
    public void A_scalar_has_one_element_and_an_empty_tensor_none()
    {
        using var scalar = OnnxTensor.Create<int>(new[] { 7 }, []);
        using var empty = OnnxTensor.Create<float>(Memory<float>.Empty, [0, 4]);

        scalar.ElementCount.ShouldBe(1);
        empty.ElementCount.ShouldBe(0);
        empty.AsSpan<float>().IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void The_wrong_type_of_span_is_refused()
    {
        using var tensor = OnnxTensor.Allocate<Half>([1]);

        Should.Throw<InvalidOperationException>(() => tensor.AsSpan<float>().Length).Message.ShouldContain("Float16");
        Should.Throw<NotSupportedException>(() => tensor.AsSpan<decimal>().Length);
    }

    [Theory]
    [InlineData(5, new long[] { 2, 3 })]
    [InlineData(7, new long[] { 2, 3 })]
    [InlineData(1, new long[] { -1 })]
    [InlineData(0, new long[] { 1L << 31 })]
    [InlineData(0, new long[] { 1L << 16, 1L << 16, 1L << 16, 1L << 16 })]
    public void A_shape_that_the_memory_does_not_have_is_refused(int length, long[] shape) =>
        Should.Throw<ArgumentException>(() => OnnxTensor.Create<float>(new float[length], shape));

    [Fact]
    public void A_disposed_tensor_gives_no_span()
    {
        foreach (var tensor in new[] { OnnxTensor.Allocate<float>(1), OnnxTensor.Create<float>(new float[1], 1) })
        {
            tensor.Dispose();
            tensor.Dispose();

            Should.Throw<ObjectDisposedException>(() => tensor.AsSpan<float>().Length);
        }
    }
}
