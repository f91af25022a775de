namespace Easel.Core.Caching;

/// <summary>What the cache of responses keeps, and for how long; checked once at start-up by <see cref="Problems"/>.</summary>
public sealed class CacheOptions
{
    /// <summary>Answer equal requests with the images that were drawn before. True by default.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Bytes of images that are kept, 1 MiB to 1 PiB; what was used longest ago goes first. 1 GiB by default.</summary>
    public long MaxBytes { get; set; } = 1 << 30;

    /// <summary>How long images are kept where the request does not say; 1 minute to 366 days, 7 days by default.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Every value out of range, a sentence each.</summary>
    public IEnumerable<string> Problems()
    {
        if (MaxBytes is < 1 << 20 or > 1L << 50)
            yield return $"MaxBytes is {MaxBytes}; it must be 1048576 (1 MiB) to {1L << 50} (1 PiB).";
        if (Lifetime < TimeSpan.FromMinutes(1) || Lifetime > TimeSpan.FromDays(366))
            yield return $"Lifetime is {Lifetime}; it must be a minute to 366 days.";
    }
}
