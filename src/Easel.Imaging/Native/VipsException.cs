using System.Runtime.InteropServices;

namespace Easel.Imaging.Native;

/// <summary>libvips refused. Its words are for the log, not for clients: they may tell of another request's image.</summary>
internal sealed class VipsException : Exception
{
    private VipsException(string message)
        : base(message)
    {
    }

    /// <summary>
    /// Takes libvips' error text. The process has one buffer for all threads, so it is copied and cleared in one call;
    /// under load a text may still name a neighbour's failure.
    /// </summary>
    internal static unsafe VipsException Take(string operation)
    {
        var text = VipsNative.CopyAndClearErrors();
        try
        {
            return new VipsException($"libvips {operation}: {Marshal.PtrToStringUTF8((nint)text)?.Trim()}");
        }
        finally
        {
            VipsNative.Free(text);
        }
    }
}
