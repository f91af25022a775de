using Easel.Abstractions.Requests;
using Easel.Diffusion.Pipelines;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Pipelines;

public sealed class LatentUpscalerTests
{
    /// <summary>Numbers of torch's bilinear interpolation, without aligned corners.</summary>
    [Fact]
    public void Puts_numbers_between_neighbours_linearly()
    {
        float[] given = [0, 1, 4, 9, 16, 25];
        var made = LatentUpscaler.Upscale([.. given, .. given], new ImageSize(3, 2), new ImageSize(5, 3));
        float[] expected = [0, 0.4f, 1, 2.8f, 4, 4.5f, 6.1f, 8.5f, 12.1f, 14.5f, 9, 11.8f, 16, 21.4f, 25];
        ((ReadOnlySpan<float>)made).ShouldBeNear([.. expected, .. expected], 1e-5f, "upscaled");
    }
}
