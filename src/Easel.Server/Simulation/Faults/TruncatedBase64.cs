namespace Easel.Server.Simulation.Faults;

/// <summary>Every image ends after its first letters; all around it is whole.</summary>
internal sealed class TruncatedBase64 : ResponseFault
{
    private Base64Run _run;

    protected override Verdict Judge(byte next)
    {
        _run.Read(next);
        return _run.Length > Base64Run.Least ? Verdict.Drop : Verdict.Pass;
    }
}
