namespace Easel.Abstractions.Requests;

/// <summary>Whether a request may be answered with images that were drawn before, and its own be kept for others.</summary>
/// <param name="Lifetime">How long its images are kept; null for as long as the server keeps any.</param>
public sealed record CachePolicy(CacheUse Use, TimeSpan? Lifetime = null)
{
    /// <summary>Requests with a fixed seed, which would draw the same anyway.</summary>
    public static CachePolicy Default { get; } = new(CacheUse.Seeded);

    public static CachePolicy None { get; } = new(CacheUse.Never);

    public bool Covers(ImageRequest request) => Use == CacheUse.Always || (Use == CacheUse.Seeded && request.Seed is not null);
}

public enum CacheUse
{
    /// <summary>Where the request has a seed.</summary>
    Seeded,

    /// <summary>Also where it has none: the caller wants the image that an equal request was answered with.</summary>
    Always,
    Never,
}
