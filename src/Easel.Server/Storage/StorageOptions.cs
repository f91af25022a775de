using Easel.Storage.S3;

namespace Easel.Server.Storage;

/// <summary>Where things are kept, from the section <c>Easel:Storage</c>, and how much of each kind.</summary>
internal sealed record StorageOptions
{
    public const string Section = "Storage";

    /// <summary>A PostgreSQL database, as <c>Host=db;Database=easel;Username=easel;Password=…</c> or <c>postgres://…</c>. Default none:
    /// SQLite in the data folder.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Where images with a URL, uploaded files and answers that may be asked for again are kept. Default: <c>easel</c> in the
    /// user's data folder.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Bytes of disk that images with a URL may take, 1 MiB to 1 PiB; what does not fit is answered 507. Default 4 GiB.</summary>
    public long AssetQuotaBytes { get; init; } = 4L << 30;

    /// <summary>Largest file that can be uploaded in bytes, 1 KiB to 1 TiB; more is answered 413. Default 512 MiB, as OpenAI's.</summary>
    public long MaxFileBytes { get; init; } = 512 << 20;

    /// <summary>Bytes of disk that uploaded files may take, 1 MiB to 1 PiB; what does not fit is answered 507. Default 16 GiB.</summary>
    public long FileQuotaBytes { get; init; } = 16L << 30;

    /// <summary>Bytes of disk that answers kept for their idempotency keys may take, 1 MiB to 1 PiB; the oldest go first. Default 1
    /// GiB.</summary>
    public long ResponseQuotaBytes { get; init; } = 1 << 30;

    /// <summary>Bytes of disk that the files of jobs, such as the images of stored responses, may take, 1 MiB to 1 PiB; what does not fit
    /// is answered 507. Default 4 GiB.</summary>
    public long JobQuotaBytes { get; init; } = 4L << 30;

    /// <summary>A bucket for images, files, responses and what jobs make. Default none: the data folder.</summary>
    public S3Options? S3 { get; init; }
}
