using System.Runtime.InteropServices;

namespace Easel.Imaging.Native;

/// <summary>GObject's typed box: a type and a union of two 64-bit words (gvalue.h).</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct GValue
{
    /// <summary>GLib's fundamental types: a number shifted by two bits (gtype.h).</summary>
    internal const nuint Boolean = 5 << 2;
    internal const nuint Int = 6 << 2;
    internal const nuint Double = 15 << 2;
    internal const nuint String = 16 << 2;

    private nuint _type;
    private ulong _data0;
    private ulong _data1;

    internal static GValue Of(nuint type)
    {
        var value = default(GValue);
        VipsNative.InitValue(ref value, type);
        return value;
    }
}
