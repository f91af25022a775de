using System.Buffers;
using System.Text;
using Easel.Client.Errors;

namespace Easel.Client.Streaming;

/// <summary>
/// Server-sent events (WHATWG HTML, section 9.2) out of bytes in any pieces. An event's data stays where it was read: a line is
/// searched once, and a growing buffer is copied once a doubling.
/// </summary>
/// <param name="read">Fills a buffer; 0 at the end.</param>
/// <param name="limit">The longest event, in bytes.</param>
internal sealed class SseReader(Func<Memory<byte>, ValueTask<int>> read, int limit) : IDisposable
{
    private const int Smallest = 64 << 10;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Smallest);
    private int _end;
    private int _line;
    private int _searched;
    private int _data = -1;
    private int _dataEnd;
    private bool _afterReturn;
    private bool _begun;
    private bool _dispatched;

    /// <summary>The event's name; empty when it has none.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The event's data, in UTF-8; until the next call.</summary>
    public ReadOnlySpan<byte> Data => _buffer.AsSpan(_data, _dataEnd - _data);

    /// <summary>The id of the newest event that has one.</summary>
    public string? LastEventId { get; private set; }

    /// <summary>The stream ended, and not between two events.</summary>
    public bool EndedInEvent => _line < _end || _data >= 0;

    /// <returns>False at the end of the stream; an event that is not whole is none.</returns>
    /// <exception cref="EaselProtocolException">An event is longer than the limit.</exception>
    public async ValueTask<bool> NextAsync()
    {
        if (_dispatched)
            Forget();
        while (true)
        {
            var found = _buffer.AsSpan(_searched, _end - _searched).IndexOfAny((byte)'\r', (byte)'\n');
            var kept = _data >= 0 ? _data : _line;
            if ((found < 0 ? _end : _searched + found) - kept > limit)
                throw new EaselProtocolException($"An event of the stream is longer than the {limit} bytes that are allowed.");
            if (found < 0)
            {
                _searched = _end;
                if (!await FillAsync(kept).ConfigureAwait(false))
                    return false;
            }
            else if (EndLine(_searched + found))
            {
                return _dispatched = true;
            }
        }
    }

    public void Dispose()
    {
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    /// <returns>True when the line was the empty one that ends an event with data.</returns>
    private bool EndLine(int end)
    {
        var start = _line;
        var isFeed = _buffer[end] == '\n';
        (_line, _searched) = (end + 1, end + 1);
        // The second half of a CRLF, which may come in a piece of its own.
        var isRest = isFeed && _afterReturn && start == end;
        _afterReturn = !isFeed;
        if (isRest)
            return false;
        if (!_begun && _buffer.AsSpan(start, end - start).StartsWith("\uFEFF"u8))
            start += 3;
        _begun = true;
        if (start < end)
        {
            TakeField(start, end);
            return false;
        }

        if (_data >= 0)
            return true;
        Name = "";
        return false;
    }

    private void TakeField(int start, int end)
    {
        var line = _buffer.AsSpan(start, end - start);
        var colon = line.IndexOf((byte)':');
        var field = colon < 0 ? line : line[..colon];
        var value = colon < 0 ? end : start + colon + 1;
        if (value < end && _buffer[value] == ' ')
            value++;
        if (field.SequenceEqual("data"u8))
            TakeData(value, end);
        else if (field.SequenceEqual("event"u8))
            Name = Encoding.UTF8.GetString(_buffer, value, end - value);
        else if (field.SequenceEqual("id"u8))
            LastEventId = Encoding.UTF8.GetString(_buffer, value, end - value);
    }

    private void TakeData(int start, int end)
    {
        if (_data < 0)
        {
            (_data, _dataEnd) = (start, end);
            return;
        }

        // There is room: between the two lie the line's end and the word "data:".
        _buffer[_dataEnd++] = (byte)'\n';
        _buffer.AsSpan(start, end - start).CopyTo(_buffer.AsSpan(_dataEnd));
        _dataEnd += end - start;
    }

    private void Forget()
    {
        _dispatched = false;
        _data = -1;
        Name = "";
    }

    private async ValueTask<bool> FillAsync(int kept)
    {
        if (_end == _buffer.Length)
            MakeRoom(kept);
        var count = await read(_buffer.AsMemory(_end)).ConfigureAwait(false);
        _end += count;
        return count > 0;
    }

    private void MakeRoom(int kept)
    {
        var length = _end - kept;
        var target = _buffer;
        if (length > _buffer.Length / 2)
            target = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(kept, length).CopyTo(target);
        if (target != _buffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = target;
        }

        (_end, _line, _searched) = (length, _line - kept, _searched - kept);
        if (_data >= 0)
            (_data, _dataEnd) = (0, _dataEnd - kept);
    }
}
