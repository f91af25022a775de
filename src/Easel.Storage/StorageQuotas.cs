namespace Easel.Storage;

/// <summary>Bytes that what is kept may take, 1 MiB to 1 PiB each.</summary>
public sealed record StorageQuotas
{
    /// <summary>Several owners share them, and one leaves room for another. Default false.</summary>
    public bool IsShared { get; init; }

    /// <summary>Images with a URL. Default 4 GiB.</summary>
    public long AssetBytes { get; init; } = 4L << 30;

    /// <summary>Uploaded files. Default 16 GiB.</summary>
    public long FileBytes { get; init; } = 16L << 30;

    /// <summary>Responses kept for their idempotency keys; the oldest go first. Default 1 GiB.</summary>
    public long ResponseBytes { get; init; } = 1 << 30;

    /// <summary>The files of jobs. Default 4 GiB.</summary>
    public long JobBytes { get; init; } = 4L << 30;
}
