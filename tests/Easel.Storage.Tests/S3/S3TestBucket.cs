using Easel.Storage.S3;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Storage.Tests.S3;

/// <summary>A part of a bucket, and a folder of this machine, of a test's own.</summary>
internal sealed class S3TestBucket(TimeProvider clock, S3Options? options = null) : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<S3Client> _clients = [];

    public S3Options Options { get; } = options ?? S3Server.Shared.Options();

    /// <summary>Called again, another server's.</summary>
    public S3BlobStore Open()
    {
        var client = new S3Client(Options);
        _clients.Add(client);
        return new S3BlobStore(client, _folder.Open(), clock);
    }

    public S3ResponseStore OpenResponses(long quota) => new(Open(), _folder.Open(), clock, quota, NullLogger<S3ResponseStore>.Instance);

    /// <summary>All that is kept, here and in the bucket.</summary>
    public async Task<IReadOnlyList<string>> AllAsync()
    {
        var kept = new List<string>(Directory.GetFiles(Path.Combine(_folder.Path, "temp")));
        foreach (var folder in new[] { "assets", "files", "jobs", "answers", "growing" })
            kept.AddRange(await Open().ListAsync(folder, default).Select(blob => blob.Name).ToListAsync());
        return kept;
    }

    public async Task<IReadOnlyList<string>> TemporaryAsync() =>
        [.. (await AllAsync()).Where(name => name.StartsWith('/') || name.StartsWith("growing", StringComparison.Ordinal))];

    public void Dispose()
    {
        foreach (var client in _clients)
            client.Dispose();
        _folder.Dispose();
    }
}
