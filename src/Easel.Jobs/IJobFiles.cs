using Easel.Core.Assets;

namespace Easel.Jobs;

/// <summary>Files that belong to a job, such as the images that it reads and draws; they go when it goes. Thread-safe.</summary>
public interface IJobFiles : IExpiringStore
{
    /// <summary>No more of this owner's can be kept now; ask before work whose result could not be.</summary>
    ValueTask<bool> IsFullAsync(string owner, CancellationToken cancellationToken);

    /// <summary>Counts bytes that are kept of the job elsewhere, in its record; false, and nothing is counted, when there is no
    /// room.</summary>
    ValueTask<bool> TryCountAsync(string owner, string jobId, long bytes, CancellationToken cancellationToken);

    /// <summary>Keeps a file, whole or not at all, in place of one of the same name; false when there is no room.</summary>
    /// <param name="name">Letters, digits and <c>-</c>.</param>
    ValueTask<bool> WriteAsync(string owner, string jobId, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>Begins a file that comes in pieces; nothing of it is seen before it is completed, and nothing stays when it is
    /// not.</summary>
    IJobFileWriter Begin(string owner, string jobId);

    /// <summary>The names of the job's files, in no order.</summary>
    ValueTask<IReadOnlyList<string>> ListAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>The file for reading, seekable; null when it is not there. The caller disposes it.</summary>
    ValueTask<Stream?> OpenAsync(string jobId, string name, CancellationToken cancellationToken);

    /// <summary>The file is there.</summary>
    ValueTask<bool> ExistsAsync(string jobId, string name, CancellationToken cancellationToken);

    /// <summary>Deletes all files of the job, and counts nothing of it any more.</summary>
    ValueTask DeleteAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Deletes one of them, if it is there.</summary>
    ValueTask DeleteAsync(string jobId, string name, CancellationToken cancellationToken);
}

/// <summary>A file of a job that is being written. Disposing it before it is completed leaves nothing.</summary>
public interface IJobFileWriter : IAsyncDisposable
{
    /// <summary>Takes the next bytes; false when there is no room for them.</summary>
    ValueTask<bool> WriteAsync(ReadOnlyMemory<byte> piece, CancellationToken cancellationToken);

    /// <summary>The file is whole: keeps it, so that a crash loses it no more, in place of one of the same name. Once.</summary>
    /// <param name="name">Letters, digits and <c>-</c>.</param>
    ValueTask CompleteAsync(string name);
}
