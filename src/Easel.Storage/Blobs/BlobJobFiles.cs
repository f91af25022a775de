using System.Collections.Concurrent;
using Easel.Core.Storage;
using Easel.Jobs;

namespace Easel.Storage.Blobs;

/// <summary>A folder for each job, named by its id. The quota counts what the records keep of a job, too.</summary>
/// <param name="quota">Bytes that all jobs together may take.</param>
/// <param name="isShared">Several owners share them.</param>
public sealed class BlobJobFiles(IBlobStore blobs, IJobStore jobs, TimeProvider clock, long quota, bool isShared = false) : IJobFiles
{
    private const string Folder = "jobs";
    private static readonly TimeSpan Orphaned = TimeSpan.FromHours(6);

    private readonly IBlobStore _blobs = blobs;
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

    public IJobFileWriter Begin(string owner, string jobId) => new Writer(this, owner, jobId, _blobs.CreateTemporary());

    public async ValueTask<IReadOnlyList<string>> ListAsync(string jobId, CancellationToken cancellationToken) =>
        await _blobs.ListAsync(FolderOf(jobId), cancellationToken).Select(file => file.Leaf).ToListAsync(cancellationToken);

    public ValueTask<Stream?> OpenAsync(string jobId, string name, CancellationToken cancellationToken) =>
        _blobs.OpenAsync(PathOf(jobId, name), cancellationToken);

    public async ValueTask<bool> ExistsAsync(string jobId, string name, CancellationToken cancellationToken) =>
        await _blobs.LengthAsync(PathOf(jobId, name), cancellationToken) is not null;

    public async ValueTask DeleteAsync(string jobId, CancellationToken cancellationToken)
    {
        long left = 0;
        foreach (var file in await _blobs.ListAsync(FolderOf(jobId), cancellationToken).ToListAsync(cancellationToken))
        {
            if (await _blobs.DeleteAsync(file.Name, cancellationToken) is null)
                left += file.Length;
        }

        _space.Forget(jobId, left);
        await _blobs.DeleteFolderAsync(FolderOf(jobId), cancellationToken);
    }

    public async ValueTask DeleteAsync(string jobId, string name, CancellationToken cancellationToken)
    {
        if (await _blobs.DeleteAsync(PathOf(jobId, name), cancellationToken) is { } length)
            _space.Return(jobId, length);
    }

    /// <summary>Files without a job: it expired, another server deleted it, or a crash came before it was added.</summary>
    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var folders = await _blobs
            .ListAsync(Folder, cancellationToken)
            .ToLookupAsync(file => file.Folder, StringComparer.Ordinal, cancellationToken);
        foreach (var folder in folders.Where(files => now - files.Max(file => file.WrittenAt) > Orphaned))
        {
            if (!await jobs.ExistsAsync(folder.Key, cancellationToken))
                await DeleteAsync(folder.Key, cancellationToken);
        }

        // Counted anew: another server may share them.
        Volatile.Write(ref _counted, false);
    }

    private static string FolderOf(string jobId) => $"{Folder}/{jobId}";

    private static string PathOf(string jobId, string name) => $"{Folder}/{jobId}/{name}";

    private async ValueTask CountAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _counted))
            return;
        var records = await jobs.ListSizesAsync(cancellationToken);
        var owners = records.ToDictionary(job => job.Id, job => job.Owner, StringComparer.Ordinal);
        var files = await _blobs
            .ListAsync(Folder, cancellationToken)
            .Select(file => (file.Folder, owners.GetValueOrDefault(file.Folder, ""), file.Length))
            .ToListAsync(cancellationToken);
        _space.Reset(
            records.Select(job => (job.Id, job.Owner, job.Bytes)).Concat(files).Concat(_writing.Keys.Select(writer => writer.Taken))
        );
        Volatile.Write(ref _counted, true);
    }

    private sealed class Writer : IJobFileWriter
    {
        private readonly BlobJobFiles _files;
        private readonly string _owner;
        private readonly string _jobId;
        private readonly TemporaryBlob _content;
        private long _length;
        private bool _kept;

        public Writer(BlobJobFiles files, string owner, string jobId, TemporaryBlob content)
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
            // Written again after a crash, or by a server that was held and lost the job meanwhile: one takes the place of the other, for whoever
            // reads it finds one of them at every moment. Only one counts.
            var before = await _files._blobs.LengthAsync(PathOf(_jobId, name), CancellationToken.None);
            await _files._blobs.PublishAsync(_content, PathOf(_jobId, name), CancellationToken.None);
            _kept = true;
            _files._space.Return(_jobId, before ?? 0);
        }

        public async ValueTask DisposeAsync()
        {
            _files._writing.TryRemove(this, out _);
            await _content.DisposeAsync();
            if (!_kept)
                _files._space.Return(_jobId, _length);
        }
    }
}
