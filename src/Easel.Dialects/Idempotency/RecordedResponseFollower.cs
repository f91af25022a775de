using System.Buffers;
using Easel.Dialects.Errors;
using Easel.Dialects.Streaming;

namespace Easel.Dialects.Idempotency;

/// <summary>Sends a response as it is written, from its beginning or after an event of it; keeps the connection alive meanwhile.</summary>
internal sealed class RecordedResponseFollower(
    HttpContext context,
    RunningResponse answer,
    int afterEvent,
    TimeProvider clock,
    TimeSpan? keepAlive
)
{
    private const int Piece = 64 << 10;

    private long _sent = clock.GetTimestamp();
    private long _offset;
    private bool _begun;
    private bool _isStream;
    private bool _betweenEvents = true;
    private bool _endedWithNewline;

    public async Task SendAsync()
    {
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            while (true)
            {
                // In this order, so that no change is missed.
                var changed = answer.Changed;
                var ended = answer.IsEnded;
                if (!_begun && answer.Head is not null && !await TryBeginAsync(piece, ended))
                    return;
                if (_begun)
                    await SendWhatIsThereAsync(piece);
                if (ended)
                    break;
                await WaitAsync(changed);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        if (answer.Failure is not { } failure)
            return;
        // Half a response must not look like a whole one.
        if (_begun || context.Response.HasStarted)
            context.Abort();
        else
            await ErrorResponse.WriteAsync(context, ApiError.From(failure, context.TraceIdentifier));
    }

    /// <summary>False when the response is an error of our own: there is no such event to go on after. One that was sent by another server may
    /// not be here yet: it is waited for as long as there may be more.</summary>
    private async ValueTask<bool> TryBeginAsync(byte[] piece, bool ended)
    {
        var head = answer.Head!;
        _isStream = head.Headers.Any(header =>
            header.Key.Equals("content-type", StringComparison.OrdinalIgnoreCase)
            && header.Value.StartsWith("text/event-stream", StringComparison.Ordinal)
        );
        if (_isStream && afterEvent > 0)
        {
            if (await EndOfEventAsync(piece) is not { } end)
            {
                if (!ended || answer.Failure is not null)
                    return true;
                await ErrorResponse.WriteAsync(context, ApiError.NoSuchEvent(afterEvent));
                return false;
            }

            _offset = end;
        }

        _begun = true;
        if (context.Response.HasStarted)
            return true;
        context.Response.StatusCode = head.Status;
        foreach (var (name, value) in head.Headers)
            context.Response.Headers[name] = value;
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        return true;
    }

    private async ValueTask SendWhatIsThereAsync(byte[] piece)
    {
        while (await answer.ReadAsync(_offset, piece.AsMemory(0, Piece), context.RequestAborted) is > 0 and var read)
        {
            _offset += read;
            NoteEnd(piece.AsSpan(0, read));
            await context.Response.BodyWriter.WriteAsync(piece.AsMemory(0, read), context.RequestAborted);
            _sent = clock.GetTimestamp();
        }
    }

    private void NoteEnd(ReadOnlySpan<byte> sent)
    {
        _betweenEvents = sent.EndsWith("\n\n"u8) || (_endedWithNewline && sent is [(byte)'\n']);
        _endedWithNewline = sent[^1] == '\n';
    }

    /// <summary>Where the event after <c>id: afterEvent</c> begins; null when there are not so many.</summary>
    private async ValueTask<long?> EndOfEventAsync(byte[] piece)
    {
        long offset = 0;
        var left = afterEvent;
        var endedWithNewline = false;
        while (await answer.ReadAsync(offset, piece.AsMemory(0, Piece), context.RequestAborted) is > 0 and var read)
        {
            var at = 0;
            while (at < read)
            {
                var rest = piece.AsSpan(at, read - at);
                var length =
                    endedWithNewline && rest[0] == '\n' ? 1
                    : rest.IndexOf("\n\n"u8) is >= 0 and var end ? end + 2
                    : 0;
                endedWithNewline = length == 0 && rest[^1] == '\n';
                if (length == 0)
                    break;
                at += length;
                if (--left == 0)
                    return offset + at;
            }

            offset += read;
        }

        return null;
    }

    /// <summary>Until something changed, or something must be sent so that nobody thinks this connection dead.</summary>
    private async ValueTask WaitAsync(Task changed)
    {
        if (keepAlive is not { } interval || !(_begun ? _isStream && _betweenEvents : answer.AwaitsJson))
        {
            await changed.WaitAsync(context.RequestAborted);
            return;
        }

        var left = interval - clock.GetElapsedTime(_sent);
        try
        {
            if (left > TimeSpan.Zero)
            {
                await changed.WaitAsync(left, clock, context.RequestAborted);
                return;
            }
        }
        catch (TimeoutException)
        {
            // Silent for the whole interval.
        }

        await KeepAlive.SendAsync(context, _isStream);
        _sent = clock.GetTimestamp();
    }
}
