using System.Runtime.InteropServices;
using Easel.Abstractions.Pixels;
using NetVips;

namespace Easel.Imaging.Vips;

/// <summary>
/// Where a saver writes: pooled memory that grows with the file. NetVips' own targets hand every piece over as a new array,
/// which for images is megabytes of garbage a file.
/// </summary>
internal sealed unsafe class PooledTarget : TargetCustom
{
    private const int FirstLength = 1 << 16;

    private byte[] _bytes = ImageMemory.Rent(FirstLength);
    private int _length;

    internal PooledTarget()
    {
        // The handlers of the base class copy each piece into an array before they look whether anybody wants it.
        SignalHandlersDisconnectByData(0);
        SignalConnect<WriteHandler>("write", Write);
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate long WriteHandler(nint target, nint bytes, long length, nint data);

    /// <summary>What was written so far; gone when the target is disposed.</summary>
    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Interlocked.Exchange(ref _bytes, []) is { Length: > 0 } bytes)
            ImageMemory.Return(bytes);
    }

    /// <summary>-1 stops the saver: an exception must not cross libvips.</summary>
    private long Write(nint target, nint bytes, long length, nint data)
    {
        try
        {
            var needed = checked(_length + (int)length);
            if (needed > _bytes.Length)
                Grow(needed);
            new ReadOnlySpan<byte>((void*)bytes, (int)length).CopyTo(_bytes.AsSpan(_length));
            _length = needed;
            return length;
        }
        catch (Exception tooLarge) when (tooLarge is OverflowException or OutOfMemoryException)
        {
            return -1;
        }
    }

    private void Grow(int needed)
    {
        var larger = ImageMemory.Rent((int)Math.Min(Array.MaxLength, Math.Max(needed, 2L * _bytes.Length)));
        Written.CopyTo(larger);
        ImageMemory.Return(_bytes);
        _bytes = larger;
    }
}
