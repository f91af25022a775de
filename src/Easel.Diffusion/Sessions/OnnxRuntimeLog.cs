using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.ML.OnnxRuntime;

namespace Easel.Diffusion.Sessions;

/// <summary>
/// ONNX Runtime has one log for the whole process (left alone it writes to standard error); what a session says reaches the session's
/// own receiver by the id that the session logs under.
/// </summary>
internal static class OnnxRuntimeLog
{
    private static readonly ConcurrentDictionary<string, Action<OrtLoggingLevel, string>> Receivers = new(StringComparer.Ordinal);
    private static long _last;

    /// <summary>An id whose messages reach the receiver, until the registration is disposed.</summary>
    public static Registration Register(Action<OrtLoggingLevel, string> receiver)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"easel-{Interlocked.Increment(ref _last)}");
        Receivers[id] = receiver;
        return new Registration(id);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "An exception must not cross native frames.")]
    public static void Write(nint state, OrtLoggingLevel severity, string category, string logId, string codeLocation, string message)
    {
        if (!Receivers.TryGetValue(logId, out var receiver))
            return;
        try
        {
            receiver(severity, message);
        }
        catch (Exception) { }
    }

    internal sealed record Registration(string Id) : IDisposable
    {
        public void Dispose() => Receivers.TryRemove(Id, out _);
    }
}
