using Easel.Abstractions.Models;

namespace Easel.Core.Usage;

/// <summary>A part of what a request costs.</summary>
/// <param name="Quantity">In <paramref name="Unit"/>s; to a millionth.</param>
/// <param name="Cost">US dollars, to a billionth.</param>
public sealed record UsageCharge(Billable Billable, PriceUnit Unit, decimal Quantity, decimal Cost);
