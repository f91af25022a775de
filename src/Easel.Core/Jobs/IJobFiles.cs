namespace Easel.Core;

/// <summary>Files that belong to a job, such as the images that it reads and draws; they go when it goes. Thread-safe.</summary>
public interface IJobFiles : IExpiringStore
{
    /// <summary>No more can be kept now; ask before work whose result could not be.</summary>
    bool IsFull { get; }

    /// <summary>Keeps a file, whole or not at all, in place of one of the same name; false when there is no room.</summary>
    /// <param name="name">Letters, digits and <c>-</c>.</param>
    ValueTask<bool> WriteAsync(string jobId, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>The file for reading, seekable; null when it is not there. The caller disposes it.</summary>
    Stream? Open(string jobId, string name);

    /// <summary>Deletes all files of the job.</summary>
    void Delete(string jobId);
}
