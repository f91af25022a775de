using Easel.Core.Idempotency;

namespace Easel.Dialects.Idempotency;

/// <summary>
/// A response that is being written, or read, or both: one writes, any number follow. When nobody follows any more the work
/// goes on for the grace time, then it is cancelled. Freed by the last who holds it.
/// </summary>
internal sealed class RunningResponse : IResponseRecording, IResponseWriter
{
    private readonly IResponseFile _file;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _grace;
    private readonly Lock _gate = new();
    private readonly EventNumbers _numbers = new();
    private readonly TaskCompletionSource _brokenOff = NewSignal();
    private TaskCompletionSource _changed = NewSignal();
    private ITimer? _abandoned;
    private int _followers;
    private bool _writing;
    private bool _disposed;

    private RunningResponse(IResponseFile file, string request, bool writing, TimeProvider clock, TimeSpan grace)
    {
        (_file, Request, _clock, _grace) = (file, request, clock, grace);
        _writing = writing;
        IsEnded = !writing;
    }

    /// <summary>A new answer, with its writer and its first follower.</summary>
    public static RunningResponse Begin(IResponseFile file, string workKey, string request, TimeProvider clock, TimeSpan grace) =>
        new(file, request, writing: true, clock, grace) { _followers = 1, WorkKey = workKey };

    /// <summary>A response that another server writes, with its first follower; it is let go as soon as nobody follows.</summary>
    public static RunningResponse Join(IGrowingResponse file, string request, TimeProvider clock) =>
        new(file, request, writing: true, clock, TimeSpan.Zero) { _followers = 1, IsElsewhere = true };

    /// <summary>A finished answer, with a follower.</summary>
    public static RunningResponse Finished(IResponseFile file, TimeProvider clock) =>
        new(file, file.Head!.Request, writing: false, clock, TimeSpan.Zero) { _followers = 1 };

    /// <summary>The fingerprint of the request that it answers.</summary>
    public string Request { get; }

    public string WorkKey { get; private init; } = "";

    public ResponseHead? Head => _file.Head;

    /// <summary>Another server writes it.</summary>
    public bool IsElsewhere { get; private init; }

    /// <summary>By which other servers find it.</summary>
    public string File => _file.Name;

    /// <summary>Nothing more comes.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>It ended before its end.</summary>
    public bool IsBroken => Failure is not null;

    /// <summary>Why it ended before its end.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>It will be JSON, before there is any of it.</summary>
    public bool AwaitsJson { get; private set; }

    /// <summary>A success or a client's error; a failure or a wait is not worth keeping.</summary>
    public bool MayKeep =>
        IsEnded
        && !IsBroken
        && !_doNotKeep
        && Head!.Status
            is < 500
                and not (StatusCodes.Status408RequestTimeout or StatusCodes.Status409Conflict or StatusCodes.Status429TooManyRequests);

    private bool _doNotKeep;

    /// <summary>Done at the next change; take it before looking at anything else.</summary>
    public Task Changed => Volatile.Read(ref _changed).Task;

    /// <summary>Cancelled when nobody wants the response any more, or it cannot be written on.</summary>
    public CancellationTokenSource Work { get; } = new();

    private CancellationTokenSource Cancelling { get; } = new();

    public CancellationToken Cancelled => Cancelling.Token;

    private CancellationTokenSource Stops { get; } = new();

    public CancellationToken Stopping => Stops.Token;

    /// <summary>Done when the one who writes it broke it off, and may go on with the work.</summary>
    public Task BrokenOff => _brokenOff.Task;

    public async ValueTask WriteHeadAsync(int status, IReadOnlyList<KeyValuePair<string, string>> headers, bool isStream)
    {
        _numbers.Enabled = isStream;
        await _file.WriteHeadAsync(new ResponseHead(Request, status, headers), Work.Token);
        Signal();
    }

    public async ValueTask AppendAsync(ReadOnlyMemory<byte> body)
    {
        while (!body.IsEmpty)
        {
            var (number, length) = _numbers.Next(body.Span);
            if (!number.IsEmpty)
                await _file.AppendAsync(number, Work.Token);
            await _file.AppendAsync(body[..length], Work.Token);
            body = body[length..];
        }

        Signal();
    }

    public ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken) =>
        _file.ReadAsync(offset, buffer, cancellationToken);

    public void AwaitJson()
    {
        AwaitsJson = true;
        Signal();
    }

    public void DoNotKeep() => _doNotKeep = true;

    /// <summary>More of it has come, from elsewhere.</summary>
    public void Grow() => Signal();

    /// <param name="failure">Null: it is whole.</param>
    public void End(Exception? failure)
    {
        Failure = failure;
        IsEnded = true;
        Signal();
    }

    /// <summary>Nobody wants it any more, whoever follows.</summary>
    public async Task CancelAsync()
    {
        await Cancelling.CancelAsync();
        await Work.CancelAsync();
    }

    /// <summary>The server stops, whoever follows.</summary>
    public async Task StopAsync()
    {
        await Stops.CancelAsync();
        await Work.CancelAsync();
    }

    /// <summary>It cannot be written on: who follows asks again.</summary>
    public void BreakOff()
    {
        _brokenOff.TrySetResult();
        Work.Cancel();
    }

    public ValueTask ShareAsync() => _file.ShareAsync(CancellationToken.None);

    public ValueTask KeepAsync(string key) => _file.KeepAsync(key, CancellationToken.None);

    /// <summary>One more follower; false when it was freed already.</summary>
    public bool TryFollow()
    {
        lock (_gate)
        {
            if (_disposed)
                return false;
            _followers++;
            _abandoned?.Dispose();
            _abandoned = null;
            return true;
        }
    }

    public void Unfollow()
    {
        lock (_gate)
        {
            _followers--;
            if (_followers == 0 && _writing && !IsEnded)
                _abandoned = _clock.CreateTimer(_ => Abandon(), null, _grace, Timeout.InfiniteTimeSpan);
            FreeIfLast();
        }
    }

    /// <summary>The writer is done with it.</summary>
    public void Release()
    {
        lock (_gate)
        {
            _writing = false;
            _abandoned?.Dispose();
            _abandoned = null;
            FreeIfLast();
        }
    }

    private void Abandon()
    {
        lock (_gate)
        {
            if (_followers > 0 || !_writing)
                return;
        }

        Work.Cancel();
    }

    private void FreeIfLast()
    {
        if (_followers > 0 || _writing || _disposed)
            return;
        _disposed = true;
        _file.Dispose();
    }

    private void Signal() => Interlocked.Exchange(ref _changed, NewSignal()).TrySetResult();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
