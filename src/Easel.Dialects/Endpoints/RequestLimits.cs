namespace Easel.Dialects.Endpoints;

/// <summary>How large request bodies may be, in bytes; more is answered 413.</summary>
public sealed record RequestLimits
{
    /// <summary>Of a request that brings no files. Default 4 MiB.</summary>
    public long MaxRequestBytes { get; init; } = 4 << 20;

    /// <summary>Of a request that brings images. Default 851 MiB: 16 images and a mask of 50 MiB each.</summary>
    public long MaxUploadBytes { get; init; } = 851 << 20;

    /// <summary>Of a file that is uploaded to be kept. Default 512 MiB.</summary>
    public long MaxFileBytes { get; init; } = 512 << 20;
}
