namespace Easel.Dialects.Access;

/// <summary>Marks an endpoint that takes tokens, and counts their quotas.</summary>
internal sealed class TokenRoute
{
    public static TokenRoute Instance { get; } = new();
}
