using Easel.Jobs;

namespace Easel.Storage.FileSystem;

/// <summary>A folder for each job, named by its id.</summary>
/// <param name="quota">Bytes that all jobs' files together may take.</param>
public sealed class FileJobFiles(DataFolder data, IJobStore jobs, TimeProvider clock, long quota) : IJobFiles
{
    private static readonly TimeSpan Orphaned = TimeSpan.FromHours(6);

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
        await using var file = Begin(jobId);
        if (!await file.WriteAsync(content, cancellationToken)) return false;
        await file.CompleteAsync(name);
        return true;
    }

    public IJobFileWriter Begin(string jobId) => new Writer(this, jobId, data.CreateTemporary());

    public IReadOnlyList<string> Names(string jobId)
    {
        var folder = new DirectoryInfo(Path.Combine(Folder, jobId));
        return folder.Exists ? [.. folder.EnumerateFiles().Select(file => file.Name)] : [];
    }

    public Stream? Open(string jobId, string name)
    {
        try
        {
            return new FileStream(
                Path.Combine(Folder, jobId, name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Delete(string jobId)
    {
        var folder = new DirectoryInfo(Path.Combine(Folder, jobId));
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

    public void Delete(string jobId, string name)
    {
        var file = new FileInfo(Path.Combine(Folder, jobId, name));
        if (!file.Exists) return;
        var length = DataFolder.LengthOf(file);
        if (DataFolder.TryDelete(file.FullName)) Free(length);
    }

    /// <summary>Files without a job: it expired, another server deleted it, or a crash came before it was added.</summary>
    public void RemoveExpired()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var folder in new DirectoryInfo(Folder).EnumerateDirectories())
        {
            if (now - folder.LastWriteTimeUtc <= Orphaned) continue;
            // The sweep has a thread of its own.
            if (!jobs.ExistsAsync(folder.Name, CancellationToken.None).AsTask().GetAwaiter().GetResult()) Delete(folder.Name);
        }

        // Counted anew: another server may share the folder.
        lock (_gate) _used = null;
    }

    private string Folder => data.Sub("jobs");

    private void MakeFolder(string jobId) => data.Sub(Path.Combine("jobs", jobId));

    /// <summary>Under the lock.</summary>
    private long Used => _used ??= new DirectoryInfo(Folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(DataFolder.LengthOf);

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

    private sealed class Writer(FileJobFiles files, string jobId, FileStream content) : IJobFileWriter
    {
        private long _length;
        private bool _kept;

        public async ValueTask<bool> WriteAsync(ReadOnlyMemory<byte> piece, CancellationToken cancellationToken)
        {
            if (!files.TryReserve(piece.Length)) return false;
            _length += piece.Length;
            await content.WriteAsync(piece, cancellationToken);
            return true;
        }

        public async ValueTask CompleteAsync(string name)
        {
            RandomAccess.FlushToDisk(content.SafeFileHandle);
            await content.DisposeAsync();
            files.MakeFolder(jobId);
            // Written again after a crash: the same bytes, and only one of them counts.
            files.Delete(jobId, name);
            _kept = DataFolder.Publish(content.Name, Path.Combine(files.Folder, jobId, name));
        }

        public async ValueTask DisposeAsync()
        {
            if (_kept) return;
            await content.DisposeAsync();
            DataFolder.TryDelete(content.Name);
            files.Free(_length);
        }
    }
}
