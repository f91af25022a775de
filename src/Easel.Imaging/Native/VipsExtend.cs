namespace Easel.Imaging.Native;

/// <summary>What lies beyond an image's edge (VipsExtend, vips/conversion.h).</summary>
internal enum VipsExtend
{
    Copy = 1,
    Background = 5,
}
