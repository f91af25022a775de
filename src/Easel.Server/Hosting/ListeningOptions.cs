namespace Easel.Server.Hosting;

/// <summary>Where the server listens, and the addresses that it is known by.</summary>
internal sealed record ListeningOptions
{
    /// <summary>Where to listen; http or https addresses. Default <c>http://localhost:5280</c>. Anything but loopback needs an
    /// access key.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://localhost:5280"];

    /// <summary>The address that clients reach this server at, for the URLs in answers, such as <c>https://images.example.org</c>. Default:
    /// the one that the request came to.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>What image URLs are signed with, 32-512 characters; the same on every server behind one address. Default: a random one,
    /// kept in the data folder.</summary>
    public string? SigningKey { get; init; }

    /// <summary>Web origins whose pages may call this server (CORS); <c>*</c> for all. Default none.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>Only this machine reaches the server.</summary>
    public bool OnLoopback => Urls.All(ListenAddress.IsLoopback);
}
