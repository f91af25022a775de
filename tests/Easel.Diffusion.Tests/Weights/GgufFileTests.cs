using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Weights;

public sealed class GgufFileTests
{
    private const uint F32 = 0;
    private const uint Q8_0 = 8;

    [Fact]
    public void Reads_tensors_slowest_dimension_first_and_metadata()
    {
        var bytes = new GgufBytes(tensors: 2, values: 4)
            .Text("general.architecture", "flux")
            .UInt32("general.alignment", 32)
            .Int32s("comfy.gguf.orig_shape.conv.weight", 2, 2, 2, 4)
            .Int32s("long", new int[40])
            .Tensor("blk.weight", F32, 0, 2, 3)
            .Tensor("conv.weight", Q8_0, 32, 32)
            .With([.. Bytes([1, 2, 3, 4, 5, 6]), .. new byte[8], .. Halves(0.5f), .. Enumerable.Range(0, 32).Select(i => (byte)i)]);
        using var file = Open(bytes);
        file.Metadata["general.architecture"].ShouldBe("flux");
        file.Metadata.ContainsKey("long").ShouldBeFalse();
        file.Tensors["blk.weight"].Shape.ShouldBe([3, 2]);
        file.Tensors["blk.weight"].ToArray().ShouldBe([1, 2, 3, 4, 5, 6]);
        file.Tensors["conv.weight"].Shape.ShouldBe([2, 2, 2, 4]);
        file.Tensors["conv.weight"].ToArray()[3].ShouldBe(1.5f);
    }

    [Fact]
    public void A_header_that_lies_is_refused_with_the_reason()
    {
        ProblemOf(new GgufBytes(version: 1)).ShouldContain("version 1");
        ProblemOf(new GgufBytes(version: 0x03000000)).ShouldContain("big-endian");
        ProblemOf(new GgufBytes(version: 9)).ShouldContain("version 9");
        ProblemOf(new GgufBytes(tensors: ulong.MaxValue)).ShouldContain("tensors, more than it has bytes for");
        ProblemOf(new GgufBytes(tensors: 0, values: 1UL << 60)).ShouldContain("values, more than it has bytes for");
        ProblemOf(new GgufBytes().Tensor("a", F32, 0, 100)).ShouldContain("reach beyond its end");
        ProblemOf(new GgufBytes().Tensor("a", F32, 1UL << 62, 1)).ShouldContain("reach beyond its end");
        ProblemOf(new GgufBytes().Tensor("a", F32, 4, 1)).ShouldContain("no multiple of its alignment");
        ProblemOf(new GgufBytes().Tensor("a", F32, 0, 1UL << 40, 1UL << 40)).ShouldContain("that Float32 cannot have");
        ProblemOf(new GgufBytes().Tensor("a", Q8_0, 0, 31)).ShouldContain("that Q8_0 cannot have");
        ProblemOf(new GgufBytes().Tensor("a", 10, 0, 256)).ShouldContain("stores 'a' as Q2_K, which is not read");
        ProblemOf(new GgufBytes().Tensor("a", 99, 0, 1)).ShouldContain("type 99");
        ProblemOf(new GgufBytes().Tensor("a", F32, 0, 1, 1, 1, 1, 1)).ShouldContain("5 dimensions");
        ProblemOf(new GgufBytes(tensors: 2).Tensor("a", F32, 0, 1).Tensor("a", F32, 32, 1)).ShouldContain("'a' twice");
        ProblemOf(new GgufBytes(tensors: 2).Tensor("a", F32, 0, 12).Tensor("b", F32, 32, 1)).ShouldContain("'b' overlap 'a'");
        ProblemOf(new GgufBytes(values: 1).UInt32("general.alignment", 3).Tensor("a", F32, 0, 1)).ShouldContain("no power of two");
        ProblemOf(new GgufBytes(values: 2).UInt32("k", 3).UInt32("k", 3).Tensor("a", F32, 0, 1)).ShouldContain("'k' twice");
    }

    [Fact]
    public void Ten_thousand_mutated_files_are_read_in_bounds_or_refused()
    {
        var right = new GgufBytes(tensors: 3, values: 3)
            .Text("general.architecture", "sd1")
            .UInt32("general.alignment", 32)
            .Int32s("comfy.gguf.orig_shape.a", 3, 2)
            .Tensor("a", F32, 0, 2, 3)
            .Tensor("b", Q8_0, 32, 32)
            .Tensor("c", 1, 96, 4)
            .With(new byte[104]);
        Mutations.Try(right, right.Length - 104);
    }

    private static byte[] Bytes(float[] values) => [.. values.SelectMany(BitConverter.GetBytes)];

    private static byte[] Halves(float value) => BitConverter.GetBytes((Half)value);

    private static IWeightFile Open(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("m.gguf"), bytes);
        WeightFile.TryOpen(folder.At("m.gguf"), out var file, out var problem).ShouldBeTrue(problem);
        return file!;
    }

    private static string ProblemOf(GgufBytes bytes)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("m.gguf"), bytes.With(new byte[64]));
        WeightFile.TryOpen(folder.At("m.gguf"), out _, out var problem).ShouldBeFalse();
        return problem!;
    }
}
