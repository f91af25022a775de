using System.Threading.RateLimiting;

namespace Easel.Core.Access.Limits;

/// <summary>
/// Buckets of one kind, one for each subject, that fill evenly in a minute; a subject that has not come for a while is forgotten. By the
/// monotonic clock: setting the machine's time changes nothing. Thread-safe.
/// </summary>
/// <param name="limitOf">How many a minute; null is as many as one likes.</param>
internal sealed class RateLimit(Func<LimitSubject, int?> limitOf) : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>It ticks from its beginning, so it begins when somebody is limited.</summary>
    private readonly Lazy<PartitionedRateLimiter<LimitSubject>> _buckets = new(() => Create(limitOf));

    /// <summary>The first subject that has too few, how many it may have a minute, and when it has enough.</summary>
    public RateRefusal? Check(IReadOnlyList<LimitSubject> subjects, int count)
    {
        foreach (var subject in subjects)
        {
            if (limitOf(subject) is { } limit && (count > limit || _buckets.Value.GetStatistics(subject)!.CurrentAvailablePermits < count))
                return Refuse(subject, limit, count);
        }

        return null;
    }

    /// <summary>Takes so many of every subject's bucket, or none.</summary>
    public RateRefusal? TryTake(IReadOnlyList<LimitSubject> subjects, int count)
    {
        // So that a refusal costs nobody anything; between looking and taking others may come, and then it costs a few.
        if (Check(subjects, count) is { } refusal)
            return refusal;
        foreach (var subject in subjects)
        {
            if (limitOf(subject) is not { } limit)
                continue;
            using var taken = _buckets.Value.AttemptAcquire(subject, count);
            if (!taken.IsAcquired)
                return Refuse(subject, limit, count);
        }

        return null;
    }

    /// <summary>Of the subjects' buckets the one with the fewest left; null where nothing is limited.</summary>
    public RateStatus? StatusOf(IReadOnlyList<LimitSubject> subjects)
    {
        RateStatus? nearest = null;
        foreach (var subject in subjects)
        {
            if (limitOf(subject) is not { } limit)
                continue;
            var remaining = RemainingOf(subject, limit);
            if (nearest is null || remaining < nearest.Value.Remaining)
                nearest = new RateStatus(limit, remaining, TimeFor(limit - remaining, limit));
        }

        return nearest;
    }

    public void Dispose()
    {
        if (_buckets.IsValueCreated)
            _buckets.Value.Dispose();
    }

    private RateRefusal Refuse(LimitSubject subject, int limit, int count) =>
        new(subject, limit, count > limit ? null : TimeFor(Math.Max(1, count - RemainingOf(subject, limit)), limit));

    private int RemainingOf(LimitSubject subject, int limit) =>
        limit == 0 ? 0 : (int)Math.Clamp(_buckets.Value.GetStatistics(subject)!.CurrentAvailablePermits, 0, limit);

    private static TimeSpan TimeFor(int count, int limit) => limit == 0 ? TimeSpan.Zero : Minute * ((double)count / limit);

    private static PartitionedRateLimiter<LimitSubject> Create(Func<LimitSubject, int?> limitOf) =>
        PartitionedRateLimiter.Create<LimitSubject, (LimitScope, string, int)>(subject =>
        {
            // A limit that was changed is another bucket.
            var limit = limitOf(subject) ?? int.MaxValue;
            return RateLimitPartition.GetTokenBucketLimiter(
                (subject.Scope, subject.Id, limit),
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = Math.Max(1, limit),
                    TokensPerPeriod = 1,
                    ReplenishmentPeriod = Minute / Math.Max(1, limit),
                    QueueLimit = 0,
                }
            );
        });
}
