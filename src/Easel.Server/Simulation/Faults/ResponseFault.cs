using System.Buffers;

namespace Easel.Server.Simulation.Faults;

/// <summary>Decides, byte by byte, what of a response passes.</summary>
internal abstract class ResponseFault
{
    public static ResponseFault Of(SimulatedRequest simulated, bool isEventStream) =>
        simulated.Failure.Kind switch
        {
            FailureKind.TruncatedBase64 => new TruncatedBase64(),
            FailureKind.MalformedEvent => new MalformedJson(isEventStream, simulated.Failure.Event),
            _ => new Cut(isEventStream, simulated),
        };

    /// <summary>Writes what passes of <paramref name="bytes"/>; false when nothing passes any more.</summary>
    public bool Pass(ReadOnlySpan<byte> bytes, IBufferWriter<byte> to)
    {
        var span = to.GetSpan(bytes.Length);
        var count = 0;
        foreach (var next in bytes)
        {
            var verdict = Judge(next);
            if (verdict is not Verdict.Drop)
                span[count++] = next;
            if (verdict is not Verdict.End)
                continue;
            to.Advance(count);
            return false;
        }

        to.Advance(count);
        return true;
    }

    protected abstract Verdict Judge(byte next);

    protected enum Verdict
    {
        Pass,
        Drop,

        /// <summary>It passes, and nothing behind it.</summary>
        End,
    }
}
