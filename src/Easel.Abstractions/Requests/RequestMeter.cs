namespace Easel.Abstractions.Requests;

/// <summary>What the pipeline's layers measure of one request, for whoever accounts for it, also where the request ends early.
/// Thread-safe.</summary>
public sealed class RequestMeter
{
    private long _queueTicks;
    private long _engineTicks;

    /// <summary>How long its turns at a model were waited for, together.</summary>
    public TimeSpan QueueTime => new(Volatile.Read(ref _queueTicks));

    /// <summary>How long its turns took, together.</summary>
    public TimeSpan EngineTime => new(Volatile.Read(ref _engineTicks));

    public void AddQueueTime(TimeSpan time) => Interlocked.Add(ref _queueTicks, time.Ticks);

    public void AddEngineTime(TimeSpan time) => Interlocked.Add(ref _engineTicks, time.Ticks);
}
