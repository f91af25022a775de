using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Weights;

public sealed class SafetensorsFileTests
{
    [Fact]
    public void Reads_tensors_and_metadata()
    {
        using var folder = new TemporaryFolder();
        var bytes = SafetensorsBytes.Of(
            """{"__metadata__":{"format":"pt"},"b":{"dtype":"F16","shape":[2],"data_offsets":[8,12]},"a":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]},"none":{"dtype":"F32","shape":[0,3],"data_offsets":[12,12]}}   """,
            12
        );
        BitConverter.TryWriteBytes(bytes.AsSpan(^12), 1.5f);
        BitConverter.TryWriteBytes(bytes.AsSpan(^8), -2f);
        BitConverter.TryWriteBytes(bytes.AsSpan(^4), (Half)0.25f);
        File.WriteAllBytes(folder.At("m.safetensors"), bytes);

        WeightFile.TryOpen(folder.At("m.safetensors"), out var file, out var problem).ShouldBeTrue(problem);
        using (file)
        {
            file.Metadata["format"].ShouldBe("pt");
            file.Tensors.Keys.ShouldBe(["a", "b", "none"], ignoreOrder: true);
            file.Tensors["a"].Shape.ShouldBe([1, 2]);
            file.Tensors["a"].ToArray().ShouldBe([1.5f, -2f]);
            file.Tensors["b"].ToArray().ShouldBe([0.25f, 0f]);
            file.Tensors["none"].ToArray().ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 4, "ends at byte 8 of 4: the file is incomplete")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 12, "4 bytes behind its last tensor")]
    [InlineData("""{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}""", 8, "has 8 bytes, but [3] of Float32 take 12")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}""", 8, "begins at 8 and ends before it")]
    [InlineData("""{"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]}}""", 0, "that overflows")]
    [InlineData(
        """{"a":{"dtype":"F32","shape":[4294967296,4294967296,4294967296,4294967296],"data_offsets":[0,0]}}""",
        0,
        "that overflows"
    )]
    [InlineData("""{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}""", 8, "'a' has no fit 'shape'")]
    [InlineData(
        """{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}""",
        12,
        "'b' overlaps 'a'"
    )]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}""", 12, "4 bytes before 'a' that belong to no tensor")]
    [InlineData(
        """{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[2],"data_offsets":[8,16]}}""",
        16,
        "the tensor 'a' twice"
    )]
    [InlineData("""{"a":{"dtype":"F4","shape":[2],"data_offsets":[0,1]}}""", 1, "stores 'a' as F4, which is not read")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2]}}""", 8, "lacks dtype, shape or data_offsets")]
    [InlineData("""{"a":{"dtype":"F32","dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 8, "no fit 'dtype'")]
    [InlineData("""{"a":[1]}""", 0, "'a' is no object")]
    [InlineData("""{"__metadata__":{"a":1}}""", 0, "holds more than texts")]
    [InlineData("""[]""", 0, "is no JSON object")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}""", 8, "is not valid JSON")]
    [InlineData("""{} x""", 0, "is not valid JSON")]
    public void A_header_that_lies_is_refused_with_the_reason(string header, int dataLength, string reason)
    {
        ProblemOf(SafetensorsBytes.Of(header, dataLength)).ShouldContain(reason);
    }

    [Fact]
    public void What_is_no_safetensors_file_is_refused_with_the_reason()
    {
        ProblemOf([]).ShouldBe("is empty.");
        ProblemOf([1, 2, 3]).ShouldBe("is too short to hold weights.");
        ProblemOf([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 1]).ShouldContain("its header would have 4294967295 bytes");
        ProblemOf([100, 0, 0, 0, 0, 0, 0, 0, (byte)'{']).ShouldContain("ends within its header");
        ProblemOf("PK\u0003\u0004 and more of a zip archive"u8).ShouldContain("is a pickle");
        ProblemOf([0x80, 2, (byte)'}', (byte)'q', 0, 0, 0, 0, 0]).ShouldContain("convert it to safetensors");
        ProblemOf("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 2"u8).ShouldContain("is a Git LFS pointer");
        ProblemOf("<!doctype html><title>Sign in</title>"u8).ShouldContain("is a web page");
        using var folder = new TemporaryFolder();
        WeightFile.TryOpen(folder.At("none.safetensors"), out _, out var missing).ShouldBeFalse();
        missing.ShouldBe("is missing.");
    }

    /// <summary>Whatever a header says, it is read in bounds or refused.</summary>
    [Fact]
    public void Ten_thousand_mutated_files_are_read_in_bounds_or_refused()
    {
        var right = SafetensorsBytes.Of(("a", [2, 3], [1, 2, 3, 4, 5, 6]), ("layers.0.weight", [4], [1, 2, 3, 4]), ("empty", [0], []));
        Mutations.Try(right, right.Length - 40);
    }

    private static string ProblemOf(ReadOnlySpan<byte> bytes)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("m.safetensors"), bytes.ToArray());
        WeightFile.TryOpen(folder.At("m.safetensors"), out var file, out var problem).ShouldBeFalse();
        file.ShouldBeNull();
        return problem!;
    }
}
