using Easel.Core;

namespace Easel.Storage;

/// <summary>A folder for each job, named by its id.</summary>
/// <param name="quota">Bytes that all jobs' files together may take.</param>
public sealed class FileJobFiles(DataFolder data, IJobStore jobs, TimeProvider clock, long quota) : IJobFiles
{
    private static readonly TimeSpan Orphaned = TimeSpan.FromHours(6);

    private readonly Lazy<string> _folder = new(() => data.Sub("jobs"));
    private readonly Lock _gate = new();
    private long? _used;

    public bool IsFull
    {
        get
        {
            lock (_gate) return Used >= quota;
        }
    }

    public async ValueTask<bool> WriteAsync(string jobId, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (!TryReserve(content.Length)) return false;
        var kept = false;
        try
        {
            data.Sub(Path.Combine("jobs", jobId));
            // Written again after a crash: the same bytes, and only one of them counts.
            var path = Path.Combine(_folder.Value, jobId, name);
            DataFolder.TryDelete(path);
            kept = await data.WriteAsync(path, content, cancellationToken);
            return kept;
        }
        catch (IOException full) when (DataFolder.IsFull(full))
        {
            return false;
        }
        finally
        {
            if (!kept) Free(content.Length);
        }
    }

    public Stream? Open(string jobId, string name)
    {
        try
        {
            return new FileStream(
                Path.Combine(_folder.Value, jobId, name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Delete(string jobId)
    {
        var folder = new DirectoryInfo(Path.Combine(_folder.Value, jobId));
        if (!folder.Exists) return;
        foreach (var file in folder.EnumerateFiles())
        {
            var length = DataFolder.LengthOf(file);
            if (DataFolder.TryDelete(file.FullName)) Free(length);
        }

        try
        {
            folder.Delete();
        }
        catch (IOException)
        {
            // Something is held in it; the sweep comes again.
        }
    }

    /// <summary>Files without a job: it expired, another server deleted it, or a crash came before it was added.</summary>
    public void RemoveExpired()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var folder in new DirectoryInfo(_folder.Value).EnumerateDirectories())
        {
            if (now - folder.LastWriteTimeUtc <= Orphaned) continue;
            // The sweep has a thread of its own.
            if (!jobs.ExistsAsync(folder.Name, CancellationToken.None).AsTask().GetAwaiter().GetResult()) Delete(folder.Name);
        }

        // Counted anew: another server may share the folder.
        lock (_gate) _used = null;
    }

    /// <summary>Under the lock.</summary>
    private long Used => _used ??= new DirectoryInfo(_folder.Value).EnumerateFiles("*", SearchOption.AllDirectories).Sum(DataFolder.LengthOf);

    private bool TryReserve(long length)
    {
        lock (_gate)
        {
            if (Used + length > quota) return false;
            _used += length;
            return true;
        }
    }

    private void Free(long length)
    {
        lock (_gate) _used -= length;
    }
}
