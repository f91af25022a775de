namespace Easel.Server.Hosting;

/// <summary>What requests may bring, and fetch.</summary>
internal sealed record UploadOptions
{
    /// <summary>Largest request body in bytes, 1024 to 1 GiB; more is answered 413. Default 4 MiB.</summary>
    public long MaxRequestBytes { get; init; } = 4 << 20;

    /// <summary>Largest body of a request that brings images, 1 MiB to 2 GiB; more is answered 413. Default 851 MiB: 16 images and a mask
    /// of 50 MiB each.</summary>
    public long MaxUploadBytes { get; init; } = 851 << 20;

    /// <summary>Memory for the images of all requests together, 16 MiB to 64 GiB; a request for which there is no room is answered 429.
    /// Default 1280 MiB.</summary>
    public long UploadMemoryBytes { get; init; } = 1280L << 20;

    /// <summary>Fetch an image_url that begins with http:// too. Default false: only https://.</summary>
    public bool AllowHttpImageUrls { get; init; }

    /// <summary>Hosts that an image_url may name although they are not on the public internet, such as an image store beside this server;
    /// http:// will do. Default none.</summary>
    public IReadOnlyList<string> TrustedImageHosts { get; init; } = [];
}
