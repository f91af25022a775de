namespace Easel.Providers.Http;

/// <summary>How long a service may take and how much it may send.</summary>
/// <param name="Timeout">Of a whole call, to the last byte of its response.</param>
/// <param name="Silence">The longest time without a byte in the middle of a response.</param>
/// <param name="MaxResponseBytes">Of a response, with the images that it holds.</param>
/// <param name="MaxFileBytes">Of one image that is fetched.</param>
internal sealed record ServiceLimits(TimeSpan Timeout, TimeSpan Silence, long MaxResponseBytes, long MaxFileBytes)
{
    /// <summary>JSON in JSON, at most; the deepest documented answer has eight.</summary>
    public const int MaxDepth = 32;

    /// <summary>Of an error's body; the rest of a longer one is not read.</summary>
    public const int MaxErrorBytes = 64 << 10;
}
