using Easel.Abstractions.Events;
using Easel.Abstractions.Models;

namespace Easel.Core.Routing;

/// <summary>
/// Whether a deployment is worth asking: it rests when too many of its requests fail, when it says that it has too much to do, and while
/// its provider says that it is not well. When its rest is over one request a second tries it, until one succeeds. Thread-safe.
/// </summary>
internal sealed class DeploymentHealth(HealthOptions options, TimeProvider clock)
{
    private static readonly TimeSpan BetweenTrials = TimeSpan.FromSeconds(1);

    /// <summary>Probes that must fail before the deployment rests: one may be bad luck.</summary>
    private const int MaxFailedProbes = 1;

    private readonly Lock _lock = new();
    private readonly FailureWindow _window = new(options.Window, clock);
    private (ImageErrorKind Kind, string Reason, DateTimeOffset Until)? _rest;
    private DateTimeOffset _nextTrial;
    private int _restsInARow;
    private int _failedProbes;
    private int _epoch;

    /// <summary>Null when a request may come now.</summary>
    public DeploymentRest? Rest
    {
        get
        {
            lock (_lock)
                return RestAt(clock.GetUtcNow());
        }
    }

    /// <summary>Lets a request in, which says with <paramref name="epoch"/> how it ended; false while the deployment rests.</summary>
    public bool TryEnter(out int epoch)
    {
        lock (_lock)
        {
            epoch = _epoch;
            var now = clock.GetUtcNow();
            if (RestAt(now) is not null)
                return false;
            if (_rest is not null)
                _nextTrial = now + BetweenTrials;
            return true;
        }
    }

    /// <summary>The deployment answered, if only to refuse.</summary>
    public void Succeed(int epoch)
    {
        lock (_lock)
        {
            _window.Add(isFailure: false);
            if (epoch == _epoch)
                Recover();
        }
    }

    public void Fail(int epoch, ImageError error)
    {
        lock (_lock)
        {
            var isOverloaded = error.Kind == ImageErrorKind.Overloaded;
            if (!isOverloaded)
                _window.Add(isFailure: true);
            // What began before the rest says nothing of how it is now.
            if (epoch != _epoch)
                return;
            var doubled = Math.Pow(2, Math.Min(_restsInARow, 10));
            if (isOverloaded || error.RetryAfter is not null)
                RestFor(error.Kind, error.Message, error.RetryAfter ?? options.Cooldown * doubled);
            else if (_rest is not null || IsBad())
                RestFor(error.Kind, error.Message, options.Rest * doubled);
        }
    }

    /// <summary>What the provider says of itself.</summary>
    public void Report(ProviderHealth health)
    {
        lock (_lock)
        {
            if (health.IsHealthy)
            {
                // It need not sit out its rest; a trial shows whether it draws too.
                if (_failedProbes > MaxFailedProbes && _rest is { } rest)
                    _rest = rest with { Until = clock.GetUtcNow() };
                _failedProbes = 0;
            }
            else if (++_failedProbes > MaxFailedProbes)
            {
                // Until the next probe or two.
                RestFor(ImageErrorKind.Unavailable, health.Problem!, (options.ProbeInterval ?? options.Rest) * 3);
            }
        }
    }

    private DeploymentRest? RestAt(DateTimeOffset now)
    {
        if (_rest is not { } rest)
            return null;
        var until = rest.Until > _nextTrial ? rest.Until : _nextTrial;
        // Further away than any rest is long: the clock was set back since, and nobody waits for it to catch up.
        return now >= until || until - now > options.MaxRest ? null : new DeploymentRest(rest.Kind, rest.Reason, until - now);
    }

    private bool IsBad()
    {
        var (requests, failures) = _window.Count();
        return requests >= options.MinRequests && failures >= requests * options.FailureRate;
    }

    private void RestFor(ImageErrorKind kind, string reason, TimeSpan length)
    {
        var now = clock.GetUtcNow();
        var bounded =
            length < TimeSpan.Zero ? TimeSpan.Zero
            : length > options.MaxRest ? options.MaxRest
            : length;
        _rest = (kind, reason, now + bounded);
        _nextTrial = now;
        _epoch++;
        _restsInARow++;
    }

    private void Recover()
    {
        if (_rest is null)
            return;
        _rest = null;
        _restsInARow = 0;
        _epoch++;
        _window.Clear();
    }
}
