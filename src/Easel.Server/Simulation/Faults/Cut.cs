namespace Easel.Server.Simulation.Faults;

/// <summary>
/// Ends in the middle of an image: in a stream with previews in that behind the first preview, which passes whole. What has no image
/// passes, and has no end.
/// </summary>
internal sealed class Cut(bool isEventStream, SimulatedRequest simulated) : ResponseFault
{
    private Base64Run _run;
    private int _images;

    protected override Verdict Judge(byte next)
    {
        _run.Read(next);
        if (_run.Length == Base64Run.Least)
            _images++;
        var passing = isEventStream && simulated.HasPreviews ? 1 : 0;
        return _images > passing && _run.Length == Base64Run.Least ? Verdict.End : Verdict.Pass;
    }
}
