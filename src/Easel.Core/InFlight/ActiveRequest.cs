using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.InFlight;

/// <summary>A request that this server works on now, and how far it is. Thread-safe.</summary>
public sealed class ActiveRequest
{
    private readonly Lock _lock = new();
    private readonly RequestMeter _meter;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _stop;
    private (int Step, int Steps) _progress;
    private (int Ahead, TimeSpan Since)? _place;
    private (int Step, long At) _first;
    private long _last;
    private int _images;
    private string? _model;
    private int _isCancelled;

    internal ActiveRequest(string id, ImageRequest request, RequestMeter meter, TimeProvider clock, CancellationTokenSource stop) =>
        (Id, Request, StartedAt, _meter, _clock, _stop, _model) = (id, request, clock.GetUtcNow(), meter, clock, stop, request.Model);

    /// <summary>Of this request alone; the ids that clients see may be of several.</summary>
    public string Id { get; }

    public ImageRequest Request { get; }

    public DateTimeOffset StartedAt { get; }

    /// <summary>Of the model that draws it, or is asked to; null as long as none was chosen.</summary>
    public string? Model => Volatile.Read(ref _model);

    /// <summary>Steps of all its images that are done, and how many there are; 0 of 0 where nobody says.</summary>
    public (int Step, int Steps) Progress
    {
        get
        {
            lock (_lock)
                return _progress;
        }
    }

    /// <summary>Requests that are before it at its model, those being drawn among them; null while it does not wait there.</summary>
    public int? Ahead
    {
        get
        {
            lock (_lock)
                // Its wait is counted when its turn has come.
                return _place is { } place && place.Since == _meter.QueueTime ? place.Ahead : null;
        }
    }

    /// <summary>How long its steps that are left will take, as those before did; null before two of them are done.</summary>
    public TimeSpan? TimeLeft
    {
        get
        {
            lock (_lock)
            {
                if (_progress.Step <= _first.Step || _first.Step == 0)
                    return null;
                var each = _clock.GetElapsedTime(_first.At, _last) / (_progress.Step - _first.Step);
                var left = (each * (_progress.Steps - _progress.Step)) - _clock.GetElapsedTime(_last);
                return left > TimeSpan.Zero ? left : TimeSpan.Zero;
            }
        }
    }

    /// <summary>How many images are finished.</summary>
    public int Images => Volatile.Read(ref _images);

    public bool IsCancelled => Volatile.Read(ref _isCancelled) == 1;

    internal void See(ImageEvent happened)
    {
        switch (happened)
        {
            case QueuedEvent queued:
                lock (_lock)
                    _place = (queued.Ahead, _meter.QueueTime);
                break;
            case ProgressEvent progress:
                lock (_lock)
                {
                    (_progress, _last) = ((progress.Step, progress.Steps), _clock.GetTimestamp());
                    if (_first.Step == 0)
                        _first = (progress.Step, _last);
                }

                break;
            case RoutedEvent routed:
                Volatile.Write(ref _model, routed.Model.Id);
                break;
            case CompletedImageEvent:
                Interlocked.Increment(ref _images);
                break;
        }
    }

    /// <summary>Whoever waits for it hears that it was cancelled.</summary>
    internal async Task CancelAsync()
    {
        if (Interlocked.Exchange(ref _isCancelled, 1) == 1)
            return;
        try
        {
            await _stop.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // It has ended meanwhile.
        }
    }
}
