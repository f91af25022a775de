namespace Easel.Core.Access.Limits;

/// <summary>Where a caller stands: of several limits the one that is nearest; null where there is none.</summary>
public readonly record struct LimitStatus(RateStatus? Requests, RateStatus? Images);
