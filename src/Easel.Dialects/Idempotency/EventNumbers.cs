using System.Text;

namespace Easel.Dialects.Idempotency;

/// <summary>Puts <c>id: 1</c>, <c>id: 2</c>, ... before the events of a stream, whatever pieces it comes in: an event ends with an empty
/// line.</summary>
internal sealed class EventNumbers
{
    private bool _betweenEvents = true;
    private bool _endedWithNewline;
    private int _number;

    /// <summary>What is written is a stream of events.</summary>
    public bool Enabled { get; set; }

    /// <summary>The line to write first, empty most often, and how much of <paramref name="piece"/> to write then.</summary>
    public (ReadOnlyMemory<byte> Number, int Length) Next(ReadOnlySpan<byte> piece)
    {
        if (!Enabled)
            return (default, piece.Length);
        ReadOnlyMemory<byte> number = _betweenEvents ? Encoding.ASCII.GetBytes($"id: {++_number}\n") : default;
        var length = EndOfEvent(piece);
        _betweenEvents = length > 0;
        if (length == 0)
            length = piece.Length;
        _endedWithNewline = !_betweenEvents && piece[length - 1] == '\n';
        return (number, length);
    }

    /// <summary>How much belongs to this event, its empty line included; 0 when it goes on beyond the piece.</summary>
    private int EndOfEvent(ReadOnlySpan<byte> piece)
    {
        if (_endedWithNewline && piece[0] == '\n')
            return 1;
        var end = piece.IndexOf("\n\n"u8);
        return end < 0 ? 0 : end + 2;
    }
}
