using System.Runtime.InteropServices;

namespace Easel.Imaging.Native;

/// <summary>A libvips image: a header, and pixels that are computed when something asks for them.</summary>
internal sealed class VipsImage : SafeHandle
{
    private const int UnsignedByte = 0;

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

    /// <summary>Computes the pixels into native memory, so that they can be read in any order.</summary>
    internal VipsImage InMemory()
    {
        var image = VipsNative.CopyToMemory(this);
        return image == 0 ? throw VipsException.Take("image_copy_memory") : new VipsImage(image);
    }

    /// <summary>Computes the pixels into <paramref name="pixels"/>, of this image's size and bands, 8 bits each.</summary>
    internal unsafe void WriteTo(byte* pixels)
    {
        using var target = Over(pixels, Width, Height, Bands);
        if (VipsNative.WriteImage(this, target) != 0) throw VipsException.Take("image_write");
    }

    internal bool HasField(string name) => VipsNative.GetFieldType(this, name) != 0;

    protected override bool ReleaseHandle()
    {
        VipsNative.Unref(handle);
        return true;
    }
}
