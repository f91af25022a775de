namespace Easel.Abstractions.Models;

/// <summary>How a model that draws on this machine is held in its memory. Thread-safe.</summary>
public interface IModelMemory
{
    bool IsLoaded { get; }

    /// <summary>What it takes while it is loaded, in bytes, as far as that is known; null otherwise.</summary>
    long? Bytes { get; }

    /// <summary>Loads it now, so that the next request need not wait for it; null when it is loaded, otherwise why it cannot be.</summary>
    Task<string?> LoadAsync(CancellationToken cancellationToken);

    /// <summary>Frees it until it is needed again; false where it draws.</summary>
    ValueTask<bool> UnloadAsync();
}
