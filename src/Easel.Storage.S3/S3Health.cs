using Easel.Core.Storage;

namespace Easel.Storage.S3;

/// <summary>Whether something can still be written to the bucket.</summary>
public sealed class S3Health : IStorageHealth
{
    private const string Probe = "health";
    private readonly S3BlobStore _blobs;

    internal S3Health(S3BlobStore blobs) => _blobs = blobs;

    public async ValueTask<string?> ProbeAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _blobs.WriteAsync(Probe, "ok"u8.ToArray(), cancellationToken);
            return null;
        }
        catch (StorageFullException)
        {
            return "S3's bucket is full; make room in it.";
        }
        catch (StorageUnavailableException unusable)
        {
            return unusable.Message;
        }
    }
}
