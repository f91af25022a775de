namespace Easel.Server.Simulation.Faults;

/// <summary>The data of one event, or the whole of another body, ends after its first bytes: no JSON.</summary>
internal sealed class MalformedJson(bool isEventStream, int number) : ResponseFault
{
    private const int Kept = 12;
    private static ReadOnlySpan<byte> Field => "data: "u8;

    private int _event = isEventStream ? 0 : number;
    private int _column = isEventStream ? 0 : Field.Length;
    private bool _isData = !isEventStream;

    protected override Verdict Judge(byte next)
    {
        if (isEventStream && next is (byte)'\n')
        {
            (_column, _isData) = (0, false);
            return Verdict.Pass;
        }

        if (_column < Field.Length)
        {
            _isData = (_column == 0 || _isData) && next == Field[_column];
            if (++_column == Field.Length && _isData)
                _event++;
            return Verdict.Pass;
        }

        var drops = _isData && _event == number && _column >= Field.Length + Kept;
        _column++;
        return drops ? Verdict.Drop : Verdict.Pass;
    }
}
