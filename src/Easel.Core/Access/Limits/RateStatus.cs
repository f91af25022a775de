namespace Easel.Core.Access.Limits;

/// <summary>How full a bucket is.</summary>
/// <param name="Limit">In a minute.</param>
/// <param name="Remaining">That may be had at once.</param>
/// <param name="Reset">After which it is full again.</param>
public readonly record struct RateStatus(int Limit, int Remaining, TimeSpan Reset);
