namespace Easel.Storage.S3;

/// <summary>Which bucket, and how it is used.</summary>
public sealed record S3Options
{
    /// <summary>It must be there.</summary>
    public required string Bucket { get; init; }

    /// <summary>Of a server that speaks S3's protocol, such as <c>http://minio:9000</c>; null: Amazon's own of the region.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>Default <c>us-east-1</c>.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>Null: as Amazon's SDK finds it, from the environment, a profile or the machine's role.</summary>
    public string? AccessKey { get; init; }

    /// <summary>Together with <see cref="AccessKey"/>.</summary>
    public string? SecretKey { get; init; }

    /// <summary>Before all names, such as <c>easel/</c>. Default empty.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The bucket is part of the path and not of the host's name. Default: so with an <see cref="Endpoint"/>.</summary>
    public bool? PathStyle { get; init; }

    /// <summary>Images' URLs lead to the bucket, signed by its key, and not to Easel. Default false.</summary>
    public bool DirectUrls { get; init; }

    /// <summary>The bucket's lifecycle rules delete images that have expired. Default false: Easel does.</summary>
    public bool LifecycleExpires { get; init; }

    /// <summary>Larger contents are sent in parts of this size, 5 MiB to 1 GiB. Default 16 MiB.</summary>
    public long PartBytes { get; init; } = 16 << 20;

    /// <summary>For one request to the bucket, 1-600 s. Default 30 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Attempts after the first, 0-10; longer pauses between them. Default 4.</summary>
    public int Retries { get; init; } = 4;
}
