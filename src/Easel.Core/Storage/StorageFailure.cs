namespace Easel.Core.Storage;

/// <summary>What was to be kept could not be: no fault of the request, and no bug.</summary>
public static class StorageFailure
{
    /// <summary>The disk is full, or the records cannot be reached.</summary>
    public static bool Is(Exception error) => error is StorageUnavailableException || StorageFullException.Is(error);
}
