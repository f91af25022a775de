namespace Easel.Core.Caching;

/// <summary>What is known of a response in the cache.</summary>
/// <param name="Owner">Whose it is; nobody else is answered with it.</param>
/// <param name="Key">Of the request, as <see cref="CacheKeys"/> makes it.</param>
/// <param name="Content">Its images and warnings, as JSON.</param>
/// <param name="Bytes">Of its images.</param>
public sealed record CacheEntry(string Owner, string Key, string Content, long Bytes, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);
