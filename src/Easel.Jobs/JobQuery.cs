namespace Easel.Jobs;

/// <summary>Which of an owner's jobs to list.</summary>
/// <param name="Kind">Null: of every kind.</param>
/// <param name="Limit">At most so many.</param>
/// <param name="After">Only those that follow this job in the order.</param>
public sealed record JobQuery(string Owner, string? Kind, int Limit, bool NewestFirst, Job? After);
