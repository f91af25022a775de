using Easel.Abstractions.Models;

namespace Easel.Core.Usage;

/// <summary>What one group was charged for one thing in one bucket.</summary>
/// <param name="Start">When the bucket begins.</param>
/// <param name="Quantity">In <paramref name="Unit"/>s.</param>
/// <param name="Cost">US dollars.</param>
public sealed record CostSum(DateTimeOffset Start, UsageGroup Group, Billable Billable, PriceUnit Unit, decimal Quantity, decimal Cost);
