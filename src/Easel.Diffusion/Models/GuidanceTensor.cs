using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>How much guidance a distilled model is to draw with.</summary>
internal static class GuidanceTensor
{
    public const string Name = "guidance";

    public static OnnxTensor Create(float scale)
    {
        var tensor = OnnxTensor.Allocate<float>(1);
        tensor.AsSpan<float>()[0] = scale;
        return tensor;
    }
}
