namespace Easel.Core.Usage;

/// <summary>What this server knows to be spent of a scope's month and the store may not.</summary>
/// <param name="Waiting">In no batch yet.</param>
/// <param name="InBatch">In <paramref name="Batch"/>, which is being written.</param>
/// <param name="Batch">Empty where none is.</param>
public readonly record struct UnwrittenSpending(Spent Waiting, Spent InBatch, Guid Batch)
{
    /// <param name="stored">What the store knows.</param>
    /// <param name="hasBatch">It has <see cref="Batch"/>.</param>
    public Spent AddTo(Spent stored, bool hasBatch) => stored + Waiting + (hasBatch ? default : InBatch);
}
