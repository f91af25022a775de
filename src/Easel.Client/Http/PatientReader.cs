namespace Easel.Client.Http;

/// <summary>Reads a body that may take its time, but not be silent for longer than a limit.</summary>
internal sealed class PatientReader : IDisposable
{
    private readonly Stream _body;
    private readonly Transport _transport;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenRegistration _link;

    public PatientReader(Stream body, Transport transport, CancellationToken caller)
    {
        (_body, _transport, _caller) = (body, transport, caller);
        _timer = new CancellationTokenSource(Timeout.InfiniteTimeSpan, transport.Options.Clock);
        _link = caller.UnsafeRegister(static timer => ((CancellationTokenSource)timer!).Cancel(), _timer);
    }

    /// <returns>0 at the end.</returns>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer)
    {
        var silence = _transport.Options.StreamIdleTimeout;
        try
        {
            _timer.CancelAfter(silence);
            return await _body.ReadAsync(buffer, _timer.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (ConnectionFailure.Translate(failure, _transport.BaseUrl, silence, _caller) is { } translated)
        {
            throw translated;
        }
        finally
        {
            _timer.CancelAfter(Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        _link.Dispose();
        _timer.Dispose();
    }
}
