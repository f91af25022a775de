namespace Easel.Imaging.Native;

/// <summary>What an image's bands mean (VipsInterpretation, vips/image.h); those that the loaders in use produce.</summary>
internal enum VipsInterpretation
{
    BlackAndWhite = 1,
    Cmyk = 15,
    Srgb = 22,
    Rgb16 = 25,
    Grey16 = 26,
}
