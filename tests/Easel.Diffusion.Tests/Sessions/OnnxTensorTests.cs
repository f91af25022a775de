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
    public void A_scalar_has_one_element_and_an_empty_tensor_none()
    {
        using var scalar = OnnxTensor.Allocate<int>([]);
        using var empty = OnnxTensor.Allocate<float>([0, 4]);

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
    [InlineData(new long[] { -1 })]
    [InlineData(new long[] { 1L << 31 })]
    [InlineData(new long[] { 1L << 16, 1L << 16, 1L << 16, 1L << 16 })]
    public void A_shape_that_no_memory_has_is_refused(long[] shape) =>
        Should.Throw<ArgumentException>(() => OnnxTensor.Allocate<float>(shape));

    [Fact]
    public void A_disposed_tensor_gives_no_span()
    {
        var tensor = OnnxTensor.Allocate<float>(1);
        tensor.Dispose();
        tensor.Dispose();

        Should.Throw<ObjectDisposedException>(() => tensor.AsSpan<float>().Length);
    }
}
