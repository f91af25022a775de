namespace Easel.Dialects.Idempotency;

/// <summary>Marks an endpoint that honours <c>Idempotency-Key</c>.</summary>
internal sealed class IdempotentRoute
{
    public static IdempotentRoute Instance { get; } = new();
}
