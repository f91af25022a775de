using System.Runtime.InteropServices;
using Easel.Abstractions.Pixels;

namespace Easel.Imaging.Native;

/// <summary>Copies a file out of native memory, which is gone afterwards.</summary>
internal delegate EncodedImage FileCopier(ReadOnlySpan<byte> file);

/// <summary>One libvips operation: made by its nickname, given its arguments by name, run once.</summary>
internal sealed unsafe class VipsOperation : SafeHandle
{
    private readonly string _name;

    internal VipsOperation(string name)
        : base(0, ownsHandle: true)
    {
        _name = name;
        SetHandle(VipsNative.NewOperation(name));
        if (IsInvalid) throw VipsException.Take(name);
    }

    public override bool IsInvalid => handle == 0;

    internal VipsOperation With(string argument, VipsImage image)
    {
        var added = false;
        var value = GValue.Of(VipsNative.ImageType());
        try
        {
            image.DangerousAddRef(ref added);
            VipsNative.SetObject(ref value, image.DangerousGetHandle());
        }
        finally
        {
            if (added) image.DangerousRelease();
        }

        return With(argument, ref value);
    }

    /// <summary>A number, or the value of an enumeration.</summary>
    internal VipsOperation With(string argument, int content)
    {
        var value = GValue.Of(GValue.Int);
        VipsNative.SetInt(ref value, content);
        return With(argument, ref value);
    }

    internal VipsOperation With(string argument, double content)
    {
        var value = GValue.Of(GValue.Double);
        VipsNative.SetDouble(ref value, content);
        return With(argument, ref value);
    }

    internal VipsOperation With(string argument, bool content)
    {
        var value = GValue.Of(GValue.Boolean);
        VipsNative.SetBoolean(ref value, content ? 1 : 0);
        return With(argument, ref value);
    }

    internal VipsOperation With(string argument, string content)
    {
        var value = GValue.Of(GValue.String);
        VipsNative.SetString(ref value, content);
        return With(argument, ref value);
    }

    /// <summary>Bytes read where they lie: pinned until everything made from them is disposed.</summary>
    internal VipsOperation With(string argument, byte* pinned, int length)
    {
        var value = GValue.Of(VipsNative.BlobType());
        var blob = VipsNative.NewBlob(free: 0, pinned, (nuint)length);
        VipsNative.SetBoxed(ref value, blob);
        VipsNative.UnrefArea(blob);
        return With(argument, ref value);
    }

    /// <summary>Runs the operation and disposes it.</summary>
    internal VipsImage ToImage()
    {
        using (this)
        {
            Build();
            var value = GValue.Of(VipsNative.ImageType());
            VipsNative.GetProperty(handle, "out", ref value);

            // The value is never unset: the reference that it holds becomes the image's own.
            return new VipsImage(VipsNative.GetObject(value));
        }
    }

    /// <summary>Runs an operation whose answer is not of interest, and disposes it.</summary>
    internal void Run()
    {
        using (this) Build();
    }

    /// <summary>Runs a saver, hands the file's bytes to <paramref name="copy"/> while they last, and disposes the operation.</summary>
    internal EncodedImage ToFile(FileCopier copy)
    {
        using (this)
        {
            Build();
            var value = GValue.Of(VipsNative.BlobType());
            VipsNative.GetProperty(handle, "buffer", ref value);
            try
            {
                var bytes = VipsNative.GetBlob(VipsNative.GetBoxed(value), out var length);
                return copy(new ReadOnlySpan<byte>(bytes, checked((int)length)));
            }
            finally
            {
                VipsNative.UnsetValue(ref value);
            }
        }
    }

    protected override bool ReleaseHandle()
    {
        VipsNative.UnrefOutputs(handle);
        VipsNative.Unref(handle);
        return true;
    }

    private VipsOperation With(string argument, ref GValue value)
    {
        VipsNative.SetProperty(handle, argument, value);
        VipsNative.UnsetValue(ref value);
        return this;
    }

    private void Build()
    {
        if (VipsNative.BuildOperation(ref handle) != 0) throw VipsException.Take(_name);
    }
}
