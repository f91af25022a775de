using Easel.Diffusion.Models;

namespace Easel.Diffusion.Upscaling;

/// <summary>A network that doubles a picture's sides: premultiplied RGBA planes [1, 4, H, W] in [-1, 1] to [1, 4, 2H, 2W].</summary>
/// <param name="Radius">How far around a pixel of the input its outputs depend on it.</param>
internal sealed record UpscalerConfig(int Radius)
{
    public const int Scale = 2;

    public static UpscalerConfig Read(ConfigFile file)
    {
        if (file.Integer("scale", Scale) != Scale)
            file.Report("scale", $"must be {Scale}.");
        return new UpscalerConfig(file.Integer("radius", 16, least: 1, most: 64));
    }
}
