using System.Collections.Concurrent;
using Easel.Core.Storage;
using Easel.Jobs;

namespace Easel.Storage.FileSystem;

/// <summary>A folder for each job, named by its id. The quota counts what the records keep of a job, too.</summary>
/// <param name="quota">Bytes that all jobs together may take.</param>
/// <param name="isShared">Several owners share them.</param>
public sealed class FileJobFiles(DataFolder data, IJobStore jobs, TimeProvider clock, long quota, bool isShared = false) : IJobFiles
{
    private static readonly TimeSpan Orphaned = TimeSpan.FromHours(6);

    private readonly JobSpace _space = new(new SharedQuota(quota, isShared));
    private readonly ConcurrentDictionary<Writer, bool> _writing = new();
    private bool _counted;

    public async ValueTask<bool> IsFullAsync(string owner, CancellationToken cancellationToken)
    {
        await CountAsync(cancellationToken);
        return _space.IsFull(owner);
    }

    public async ValueTask<bool> TryCountAsync(string owner, string jobId, long bytes, CancellationToken cancellationToken)
    {
        await CountAsync(cancellationToken);
        return _space.TryTake(owner, jobId, bytes);
    }

    public async ValueTask<bool> WriteAsync(
        string owner,
        string jobId,
        string name,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellationToken
    )
    {
        await using var file = Begin(owner, jobId);
        if (!await file.WriteAsync(content, cancellationToken))
            return false;
        await file.CompleteAsync(name);
        return true;
    }

    public IJobFileWriter Begin(string owner, string jobId) => new Writer(this, owner, jobId, data.CreateTemporary());

    public ValueTask<IReadOnlyList<string>> ListAsync(string jobId, CancellationToken cancellationToken)
    {
        var folder = new DirectoryInfo(Path.Combine(Folder, jobId));
        return ValueTask.FromResult<IReadOnlyList<string>>(folder.Exists ? [.. folder.EnumerateFiles().Select(file => file.Name)] : []);
    }

    public ValueTask<Stream?> OpenAsync(string jobId, string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Stream?>(DataFolder.TryOpen(Path.Combine(Folder, jobId, name)));

    public ValueTask DeleteAsync(string jobId, CancellationToken cancellationToken)
    {
        Delete(jobId);
        return ValueTask.CompletedTask;
    }

    public ValueTask DeleteAsync(string jobId, string name, CancellationToken cancellationToken)
    {
        Delete(jobId, name);
        return ValueTask.CompletedTask;
    }

    private void Delete(string jobId)
    {
        var folder = new DirectoryInfo(Path.Combine(Folder, jobId));
        long left = 0;
        foreach (var file in folder.Exists ? folder.EnumerateFiles() : [])
        {
            var length = DataFolder.LengthOf(file);
            if (!DataFolder.TryDelete(file.FullName))
                left += length;
        }

        _space.Forget(jobId, left);
        try
        {
            if (folder.Exists)
                folder.Delete();
        }
        catch (IOException)
        {
            // Something is held in it; the sweep comes again.
        }
    }

    private void Delete(string jobId, string name)
    {
        var file = new FileInfo(Path.Combine(Folder, jobId, name));
        if (!file.Exists)
            return;
        var length = DataFolder.LengthOf(file);
        if (DataFolder.TryDelete(file.FullName))
            _space.Return(jobId, length);
    }

    /// <summary>Files without a job: it expired, another server deleted it, or a crash came before it was added.</summary>
    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var folder in new DirectoryInfo(Folder).EnumerateDirectories())
        {
            if (now - folder.LastWriteTimeUtc <= Orphaned)
                continue;
            if (!await jobs.ExistsAsync(folder.Name, cancellationToken))
                Delete(folder.Name);
        }

        // Counted anew: another server may share the folder.
        Volatile.Write(ref _counted, false);
    }

    private string Folder => data.Sub("jobs");

    private void MakeFolder(string jobId) => data.Sub(Path.Combine("jobs", jobId));

    private async ValueTask CountAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _counted))
            return;
        var records = await jobs.ListSizesAsync(cancellationToken);
        var owners = records.ToDictionary(job => job.Id, job => job.Owner, StringComparer.Ordinal);
        var files = new DirectoryInfo(Folder)
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (file.Directory!.Name, owners.GetValueOrDefault(file.Directory.Name, ""), DataFolder.LengthOf(file)));
        _space.Reset(
            records.Select(job => (job.Id, job.Owner, job.Bytes)).Concat(files).Concat(_writing.Keys.Select(writer => writer.Taken))
        );
        Volatile.Write(ref _counted, true);
    }

    private sealed class Writer : IJobFileWriter
    {
        private readonly FileJobFiles _files;
        private readonly string _owner;
        private readonly string _jobId;
        private readonly FileStream _content;
        private long _length;
        private bool _kept;

        public Writer(FileJobFiles files, string owner, string jobId, FileStream content)
        {
            (_files, _owner, _jobId, _content) = (files, owner, jobId, content);
            files._writing[this] = true;
        }

        public (string JobId, string Owner, long Bytes) Taken => (_jobId, _owner, Volatile.Read(ref _length));

        public async ValueTask<bool> WriteAsync(ReadOnlyMemory<byte> piece, CancellationToken cancellationToken)
        {
            if (!await _files.TryCountAsync(_owner, _jobId, piece.Length, cancellationToken))
                return false;
            Volatile.Write(ref _length, _length + piece.Length);
            await _content.WriteAsync(piece, cancellationToken);
            return true;
        }

        public async ValueTask CompleteAsync(string name)
        {
            RandomAccess.FlushToDisk(_content.SafeFileHandle);
            await _content.DisposeAsync();
            _files.MakeFolder(_jobId);
            // Written again after a crash: the same bytes, and only one of them counts.
            _files.Delete(_jobId, name);
            _kept = DataFolder.Publish(_content.Name, Path.Combine(_files.Folder, _jobId, name));
        }

        public async ValueTask DisposeAsync()
        {
            _files._writing.TryRemove(this, out _);
            if (_kept)
                return;
            await _content.DisposeAsync();
            DataFolder.TryDelete(_content.Name);
            _files._space.Return(_jobId, _length);
        }
    }
}
