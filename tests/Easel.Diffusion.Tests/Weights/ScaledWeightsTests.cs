using Easel.Diffusion.Tests.Support;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Tests.Weights;

public sealed class ScaledWeightsTests
{
    /// <summary>1, -2, 0.5 and 448 in E4M3, by a scale of 0.25; rows keep it.</summary>
    [Theory]
    [InlineData("a.scale_weight")]
    [InlineData("a.weight_scale")]
    public void A_weights_numbers_are_multiplied_by_the_scale_beside_it(string scale)
    {
        using var folder = new TemporaryFolder();
        const string Header = """
            {"a.weight":{"dtype":"F8_E4M3","shape":[2,2],"data_offsets":[0,4]},"SCALE":{"dtype":"F32","shape":[],"data_offsets":[4,8]},"scaled_fp8":{"dtype":"F8_E4M3","shape":[2],"data_offsets":[8,10]}}
            """;
        var bytes = SafetensorsBytes.Of(Header.Trim().Replace("SCALE", scale, StringComparison.Ordinal), 10);
        byte[] data = [0x38, 0xC0, 0x30, 0x7E, .. BitConverter.GetBytes(0.25f), 0, 0];
        data.CopyTo(bytes.AsSpan(bytes.Length - data.Length));
        File.WriteAllBytes(folder.At("w.safetensors"), bytes);
        WeightFile.TryOpen(folder.At("w.safetensors"), out var file, out var problem).ShouldBeTrue(problem);
        using (file)
        {
            ScaledWeights.Are(file.Tensors).ShouldBeTrue();
            ScaledWeights.TryApply(file.Tensors, out var scaled).ShouldBeTrue();
            scaled.Keys.ShouldBe(["a.weight"]);
            scaled["a.weight"].ToArray().ShouldBe([0.25f, -0.5f, 0.125f, 112]);
            scaled["a.weight"].Rows(1, 1).Reshape(2).ToArray().ShouldBe([0.125f, 112]);
        }
    }
}
