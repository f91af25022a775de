namespace Easel.Server.Simulation.Faults;

/// <summary>
/// Ends in the middle of an image: in a stream with previews in that behind the first preview, which passes whole. What has no image
/// passes, and has no end.
/// </summary>
internal sealed class Cut(bool isEventStream, SimulatedRequest simulated) : ResponseFault
{
    /// <summary>By what events of previews are known where the work is another request's, such as a background response's.</summary>
    private static ReadOnlySpan<byte> Preview => "partial_image"u8;

    private Base64Run _run;
    private int _images;
    private int _matched;
    private bool _hasPreviews;

    protected override Verdict Judge(byte next)
    {
        Look(next);
        _run.Read(next);
        if (_run.Length == Base64Run.Least)
            _images++;
        var passing = isEventStream && (simulated.HasPreviews || _hasPreviews) ? 1 : 0;
        return _images > passing && _run.Length == Base64Run.Least ? Verdict.End : Verdict.Pass;
    }

    private void Look(byte next)
    {
        // Its first letter is in it once, so that this finds it wherever it is.
        _matched =
            next == Preview[_matched] ? _matched + 1
            : next == Preview[0] ? 1
            : 0;
        if (_matched < Preview.Length)
            return;
        (_hasPreviews, _matched) = (true, 0);
    }
}
