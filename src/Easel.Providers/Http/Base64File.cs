namespace Easel.Providers.Http;

/// <summary>An image that arrives as base64, the text of a JSON answer: passed on as that text, every letter looked at, none decoded.</summary>
internal sealed class Base64File : ServiceFile
{
    private const int Group = 4;
    private const int MaxPadding = 2;

    private readonly PooledBytes _rest;
    private readonly ServiceBody _body;
    private readonly ServiceFailures _failures;
    private readonly int _start;
    private int _at;
    private long _letters;
    private int _padding;
    private int _missing;
    private bool _isClosed;

    /// <param name="read">What was read of the response; belongs to the caller, who has the rest without the image there in the end.</param>
    /// <param name="start">Where the text begins in it, behind its quotation mark.</param>
    public Base64File(PooledBytes read, int start, ServiceBody body, ServiceFailures failures) =>
        (_rest, _start, _at, _body, _failures) = (read, start, start, body, failures);

    public override bool IsBase64 => true;

    protected override async ValueTask<BodyPiece> ReadNextAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_isClosed)
            return new BodyPiece(Pad(buffer.Span));
        int read;
        if (_at < _rest.Length)
        {
            read = Math.Min(buffer.Length, _rest.Length - _at);
            _rest.Memory.Slice(_at, read).CopyTo(buffer);
            _at += read;
        }
        else
        {
            (read, var error) = await _body.ReadAsync(buffer, cancellationToken);
            if (read == 0)
                return BodyPiece.Of(error ?? _failures.Malformed("ended in the middle of an image"));
        }

        return Take(buffer.Span, read);
    }

    protected override ValueTask WaitForNextAsync(CancellationToken cancellationToken) =>
        _isClosed || _at < _rest.Length ? ValueTask.CompletedTask : _body.WaitAsync(cancellationToken);

    /// <summary>What of the text is the image's; what follows its end is kept.</summary>
    private BodyPiece Take(Span<byte> buffer, int read)
    {
        var text = buffer[..read];
        var length = _padding == 0 ? Base64Text.LengthOf(text) : 0;
        while (length < text.Length && text[length] == '=')
        {
            _padding++;
            length++;
        }

        _letters += length;
        if (length < text.Length && text[length] == '"')
            Close(text[(length + 1)..]);
        else if (length < text.Length)
            return BodyPiece.Of(_failures.Malformed("gave an image that is no valid base64"));
        if (_padding > MaxPadding || (_isClosed && (_missing > MaxPadding || (_padding > 0 && _missing > 0))))
            return BodyPiece.Of(_failures.Malformed("gave an image that is no valid base64"));
        return new BodyPiece(length > 0 ? length : Pad(buffer));
    }

    private void Close(ReadOnlySpan<byte> rest)
    {
        _isClosed = true;
        _missing = (int)((Group - (_letters % Group)) % Group);
        var unread = _rest.Memory[_at..].ToArray();
        _rest.Keep(.._start);
        Append("\""u8);
        Append(rest);
        Append(unread);
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_rest.Room(bytes.Length).Span);
        _rest.Advance(bytes.Length);
    }

    private int Pad(Span<byte> buffer)
    {
        var length = Math.Min(_missing, buffer.Length);
        buffer[..length].Fill((byte)'=');
        _missing -= length;
        return length;
    }
}
