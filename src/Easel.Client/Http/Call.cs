namespace Easel.Client.Http;

/// <summary>A request that can be sent more than once: the same bytes under the same idempotency key.</summary>
/// <param name="Path">Relative to the base URL, without a slash in front.</param>
/// <param name="Content">Makes the body anew for each attempt; null for none.</param>
internal sealed record Call(
    HttpMethod Method,
    string Path,
    string? IdempotencyKey,
    Func<CancellationToken, ValueTask<HttpContent>>? Content
)
{
    /// <summary>Asks for server-sent events.</summary>
    public bool IsStream { get; init; }

    /// <summary>Asks Easel for the steps too.</summary>
    public bool ReportsProgress { get; init; }

    /// <summary>Asks Easel what would become of it, and for nothing to become of it.</summary>
    public bool IsDryRun { get; init; }

    public static Call Get(string path) => new(HttpMethod.Get, path, null, null);

    public static Call Post(string path, string? idempotencyKey, Func<CancellationToken, ValueTask<HttpContent>> content) =>
        new(HttpMethod.Post, path, idempotencyKey ?? Guid.CreateVersion7().ToString("N"), content);
}
