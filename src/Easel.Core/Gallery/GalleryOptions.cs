namespace Easel.Core.Gallery;

/// <summary>What is kept of what is drawn, and for how long; checked once at start-up by <see cref="Problems"/>.</summary>
public sealed record GalleryOptions
{
    public const long LeastBytes = 1 << 20;
    public const long MostBytes = 1L << 50;
    public const int MostDays = 36_500;

    /// <summary>Default: images of requests that ask for it, as the studio's do.</summary>
    public GalleryKeep Keep { get; init; }

    /// <summary>Days after which images go that are not starred, 1-36500; null keeps them until their owner deletes them, or needs the
    /// room. Default null.</summary>
    public int? KeepDays { get; init; }

    /// <summary>Bytes of disk that one owner's images may take, 1 MiB to 1 PiB; then the oldest go that are not starred. Default 8
    /// GiB.</summary>
    public long MaxBytesPerCaller { get; init; } = 8L << 30;

    /// <summary>Bytes of disk that all owners' images together may take, 1 MiB to 1 PiB; then whoever adds one gives up the own oldest. Default
    /// 64 GiB.</summary>
    public long MaxBytes { get; init; } = 64L << 30;

    /// <summary>Every value out of range, a sentence each.</summary>
    public IEnumerable<string> Problems()
    {
        if (KeepDays is < 1 or > MostDays)
            yield return $"KeepDays is {KeepDays}; it must be 1 to {MostDays}.";
        if (MaxBytesPerCaller is < LeastBytes or > MostBytes)
            yield return $"MaxBytesPerCaller is {MaxBytesPerCaller}; it must be {LeastBytes} to {MostBytes}.";
        if (MaxBytes is < LeastBytes or > MostBytes)
            yield return $"MaxBytes is {MaxBytes}; it must be {LeastBytes} to {MostBytes}.";
    }
}
