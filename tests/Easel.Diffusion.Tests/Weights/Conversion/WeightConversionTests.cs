using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;
using Easel.Diffusion.Weights.Conversion;

namespace Easel.Diffusion.Tests.Weights.Conversion;

public sealed class WeightConversionTests
{
    private static readonly (string Name, long[] Shape)[] Tensors =
    [
        ("matrix.weight", [64, 96]),
        ("odd.weight", [130, 33]),
        ("kernel.weight", [16, 32, 3, 3]),
        ("norm.weight", [96]),
        ("norm.bias", [96]),
    ];

    /// <param name="tolerance">Half of a step of the format, of the largest number there is.</param>
    [Theory]
    [InlineData(WeightPrecision.F16, nameof(WeightType.Float16), nameof(WeightType.Float16), 0.001)]
    [InlineData(WeightPrecision.BF16, nameof(WeightType.BFloat16), nameof(WeightType.BFloat16), 0.005)]
    [InlineData(WeightPrecision.F8, nameof(WeightType.Float8E4M3), nameof(WeightType.Float8E4M3), 0.04)]
    [InlineData(WeightPrecision.Q8, nameof(WeightType.Q8_0), nameof(WeightType.Float16), 0.005)]
    public void Names_and_shapes_stay_and_numbers_are_near(WeightPrecision precision, string matrix, string odd, double tolerance)
    {
        using var folder = new TemporaryFolder();
        FormulaWeights.Save(folder.At("from.safetensors"), Tensors);
        var target = folder.At("to" + WeightConversion.ExtensionOf(precision));
        var seen = new List<(long, long)>();

        WeightConversion
            .TryConvert(folder.At("from.safetensors"), target, precision, (done, all) => seen.Add((done, all)), out var problem, default)
            .ShouldBeTrue(problem);

        WeightFile.TryOpen(target, out var file, out problem).ShouldBeTrue(problem);
        using (file)
        {
            file.Tensors.Keys.ShouldBe(Tensors.Select(tensor => tensor.Name), ignoreOrder: true);
            (file.Tensors["matrix.weight"].Type.ToString(), file.Tensors["odd.weight"].Type.ToString()).ShouldBe((matrix, odd));
            file.Tensors["norm.weight"].Type.ShouldBe(precision == WeightPrecision.BF16 ? WeightType.BFloat16 : WeightType.Float16);
            foreach (var (name, shape) in Tensors)
            {
                file.Tensors[name].Shape.ShouldBe(shape);
                ((ReadOnlySpan<float>)file.Tensors[name].ToArray()).ShouldBeNear(
                    FormulaWeights.Weight(name, shape),
                    (float)tolerance,
                    name
                );
            }

            file.Metadata["format"].ShouldBe("pt");
        }

        seen[^1].Item1.ShouldBe(seen[^1].Item2);
        Directory.EnumerateFiles(folder.Root, "*.part").ShouldBeEmpty();
    }

    /// <summary>Codes and what they stand for are those of weights.json, which torch worked out.</summary>
    [Fact]
    public void Every_code_of_eight_bits_comes_back_and_what_lies_between_goes_to_the_nearest()
    {
        for (var code = 0; code < 256; code++)
        {
            if (!float.IsNaN(Float8.E4M3[code]))
                Float8.ToE4M3(Float8.E4M3[code]).ShouldBe((byte)code);
        }

        // Between 1 and 1.125, between 1.125 and 1.25, and beyond 448 on either side.
        (Float8.ToE4M3(1.0624f), Float8.ToE4M3(1.0625f), Float8.ToE4M3(1.1875f)).ShouldBe(((byte)56, (byte)56, (byte)58));
        (Float8.ToE4M3(1e9f), Float8.ToE4M3(-float.PositiveInfinity), Float8.ToE4M3(float.NaN)).ShouldBe(((byte)126, (byte)254, (byte)127));
        Float8.ToE4M3(0.0009f).ShouldBe((byte)0);
    }

    [Fact]
    public void Whole_numbers_stay_as_they_are()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(
            folder.At("from.safetensors"),
            SafetensorsBytes.Of("""{"position_ids":{"dtype":"I64","shape":[1,2],"data_offsets":[0,16]}}""", 16)
        );
        WeightConversion
            .TryConvert(folder.At("from.safetensors"), folder.At("to.gguf"), WeightPrecision.Q8, null, out _, default)
            .ShouldBeTrue();
        WeightFile.TryOpen(folder.At("to.gguf"), out var file, out var problem).ShouldBeTrue(problem);
        using (file)
            file.Tensors["position_ids"].Type.ShouldBe(WeightType.Int64);
    }

    [Fact]
    public void What_cannot_be_read_leaves_nothing()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("from.safetensors"), "<html>");
        WeightConversion
            .TryConvert(folder.At("from.safetensors"), folder.At("to"), WeightPrecision.F16, null, out var problem, default)
            .ShouldBeFalse();
        problem.ShouldNotBeNull();
        FormulaWeights.Save(folder.At("good.safetensors"), Tensors);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Should.Throw<OperationCanceledException>(() =>
            WeightConversion.TryConvert(folder.At("good.safetensors"), folder.At("to"), WeightPrecision.F8, null, out _, stop.Token)
        );
        Directory
            .EnumerateFiles(folder.Root)
            .Select(Path.GetFileName)
            .ShouldBe(["from.safetensors", "good.safetensors"], ignoreOrder: true);
    }
}
