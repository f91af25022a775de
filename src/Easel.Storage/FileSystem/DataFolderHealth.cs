using Easel.Core.Storage;

namespace Easel.Storage.FileSystem;

/// <summary>Whether files can still be written to the data folder.</summary>
public sealed class DataFolderHealth(DataFolder data) : IStorageHealth
{
    /// <summary>As much as a small image.</summary>
    private const int ProbeLength = 64 << 10;

    public async ValueTask<string?> ProbeAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var file = data.CreateTemporary(FileOptions.DeleteOnClose);
            await file.WriteAsync(new byte[ProbeLength], cancellationToken);
            return null;
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            return StorageFullException.Is(unusable)
                ? $"The disk of '{data.Location}' is full; make room on it."
                : $"'{data.Location}' cannot be written to: {unusable.Message}";
        }
    }
}
