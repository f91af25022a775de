using NetVips;

namespace Easel.Imaging.Vips;

/// <summary>
/// One request's work with libvips, from its first call to its last. libvips keeps one error text for the whole process, so what it
/// says may be about a neighbour's image: it is believed only when nothing ran beside this turn.
/// </summary>
internal sealed class VipsTurn : IDisposable
{
    private static readonly Lock s_gate = new();
    private static int s_running;
    private static long s_begun;

    private readonly long _number;
    private readonly bool _beganAlone;

    /// <exception cref="DllNotFoundException">There is no libvips for this platform beside the program.</exception>
    internal VipsTurn()
    {
        VipsRuntime.Start();
        lock (s_gate)
        {
            _beganAlone = s_running++ == 0;
            _number = ++s_begun;

            // Taking the text clears it: an operation that went on in spite of an error may have left some.
            if (_beganAlone)
                _ = new VipsException(string.Empty);
        }
    }

    /// <summary>Which operation failed and, when that is certain, why; for the log.</summary>
    internal string Words(VipsException failure)
    {
        lock (s_gate)
        {
            if (_beganAlone && s_begun == _number)
                return $"libvips: {failure.Message.ReplaceLineEndings(" ").Trim()}";
        }

        var end = failure.Message.AsSpan().IndexOfAny('\r', '\n');
        return $"libvips: {(end < 0 ? failure.Message : failure.Message[..end])} (its reason is left out, because it may be another image's)";
    }

    public void Dispose()
    {
        lock (s_gate)
            s_running--;
    }
}
