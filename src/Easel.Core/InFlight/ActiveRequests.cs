using System.Collections.Concurrent;
using System.Security.Cryptography;
using Easel.Abstractions.Requests;

namespace Easel.Core.InFlight;

/// <summary>The requests that this server works on now. Thread-safe.</summary>
public sealed class ActiveRequests
{
    private const string Prefix = "run_";
    private const int IdDigits = 24;

    private readonly ConcurrentDictionary<string, ActiveRequest> _requests = new(StringComparer.Ordinal);
    private readonly TimeProvider _clock;

    internal ActiveRequests(TimeProvider clock) => _clock = clock;

    /// <summary>A request has come, and has not waited for anything yet.</summary>
    public event EventHandler? Began;

    /// <summary>Those of the callers that are let see, in the order in which they came.</summary>
    public IReadOnlyList<ActiveRequest> List(Predicate<CallerIdentity> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return [.. _requests.Values.Where(request => of(request.Request.Context.Caller)).OrderBy(request => request.StartedAt)];
    }

    /// <summary>Ends the request; null when there is none, or it is of none of these callers.</summary>
    public async ValueTask<ActiveRequest?> CancelAsync(Predicate<CallerIdentity> of, string id)
    {
        ArgumentNullException.ThrowIfNull(of);
        if (!_requests.TryGetValue(id, out var request) || !of(request.Request.Context.Caller))
            return null;
        await request.CancelAsync();
        return request;
    }

    internal ActiveRequest Begin(ImageRequest request, RequestMeter meter, CancellationTokenSource stop)
    {
        var id = Prefix + RandomNumberGenerator.GetHexString(IdDigits, lowercase: true);
        var active = _requests[id] = new ActiveRequest(id, request, meter, _clock, stop);
        Began?.Invoke(this, EventArgs.Empty);
        return active;
    }

    internal void End(ActiveRequest request) => _requests.TryRemove(request.Id, out _);
}
