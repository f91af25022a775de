using System.Runtime.InteropServices;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Native;

/// <summary>A libvips image: a header, and pixels that are computed when something asks for them.</summary>
internal sealed class VipsImage : SafeHandle
{
    /// <summary>VIPS_FORMAT_UCHAR.</summary>
    internal const int UnsignedByte = 0;

    internal VipsImage(nint handle)
        : base(0, ownsHandle: true) => SetHandle(handle);

    public override bool IsInvalid => handle == 0;

    internal int Width => VipsNative.GetWidth(this);

    internal int Height => VipsNative.GetHeight(this);

    internal int Bands => VipsNative.GetBands(this);

    internal bool IsUnsignedByte => VipsNative.GetFormat(this) == UnsignedByte;

    internal VipsInterpretation Interpretation => (VipsInterpretation)VipsNative.GetInterpretation(this);

    /// <summary>Frames that the file declares; 1 for a still image.</summary>
    internal int Pages => VipsNative.GetPages(this);

    /// <summary>EXIF orientation, 1 to 8; 1 is upright.</summary>
    internal int Orientation => VipsNative.GetOrientation(this);

    internal bool HasAlpha => VipsNative.HasAlpha(this) != 0;

    /// <summary>Looks at 8-bit pixels where they lie. The memory must stay pinned until everything made from the image is disposed.</summary>
    internal static unsafe VipsImage Over(byte* pixels, int width, int height, int bands)
    {
        var image = VipsNative.NewImageFromMemory(pixels, (nuint)width * (nuint)height * (nuint)bands, width, height, bands, UnsignedByte);
        return image == 0 ? throw VipsException.Take("image_new_from_memory") : new VipsImage(image);
    }

    /// <summary>The same for RGBA, named as what it is so that operations know the alpha.</summary>
    internal static unsafe VipsImage OverRgba(byte* pixels, ImageSize size)
    {
        using var image = Over(pixels, size.Width, size.Height, PixelBuffer.BytesPerPixel);
        return new VipsOperation("copy").With("in", image).With("interpretation", (int)VipsInterpretation.Srgb).ToImage();
    }

    /// <summary>Computes the pixels into native memory, so that they can be read in any order.</summary>
    internal VipsImage InMemory()
    {
        var image = VipsNative.CopyToMemory(this);
        return image == 0 ? throw VipsException.Take("image_copy_memory") : new VipsImage(image);
    }

    /// <summary>Computes the pixels of an 8-bit RGBA image into pooled memory.</summary>
    internal unsafe PixelBuffer ToPixels()
    {
        var pixels = PixelBuffer.Rent(new ImageSize(Width, Height));
        try
        {
            using var pinned = pixels.Memory.Pin();
            using var target = Over((byte*)pinned.Pointer, Width, Height, Bands);
            if (VipsNative.WriteImage(this, target) != 0) throw VipsException.Take("image_write");
            return pixels;
        }
        catch
        {
            pixels.Dispose();
            throw;
        }
    }

    internal bool HasField(string name) => VipsNative.GetFieldType(this, name) != 0;

    protected override bool ReleaseHandle()
    {
        VipsNative.Unref(handle);
        return true;
    }
}
