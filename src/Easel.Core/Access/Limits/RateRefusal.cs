namespace Easel.Core.Access.Limits;

/// <summary>A bucket that has not enough.</summary>
/// <param name="Limit">What it has when it is full.</param>
/// <param name="RetryAfter">When it will have enough; null when it never will.</param>
internal readonly record struct RateRefusal(LimitSubject Subject, int Limit, TimeSpan? RetryAfter);
