namespace Easel.Jobs;

/// <summary>A job goes on for a client whose connection is gone, and who may come back.</summary>
/// <param name="grace">How long it has to.</param>
/// <param name="since">When it went, by <paramref name="clock"/>.</param>
internal sealed class CallerAbsence(TimeSpan grace, long since, TimeProvider clock)
{
    /// <summary>Between two times that a follower says that it is there.</summary>
    public static readonly TimeSpan Sign = TimeSpan.FromSeconds(2);

    /// <summary>Who follows is not gone because one of its signs is late.</summary>
    private static readonly TimeSpan Least = 3 * Sign;

    /// <summary>The log knows that it is back.</summary>
    public bool IsNoted { get; set; }

    /// <summary>It has had its time, and may have used it.</summary>
    public bool IsLong => clock.GetElapsedTime(since) >= grace;

    /// <summary>Nobody wants the job any more.</summary>
    /// <param name="followedAgo">When somebody last asked after it, at any server; null: nobody has.</param>
    public bool IsOver(TimeSpan? followedAgo) => IsLong && !(followedAgo < (grace > Least ? grace : Least));
}
