using Easel.Core.Idempotency;
using Microsoft.Win32.SafeHandles;

namespace Easel.Storage.FileSystem;

/// <summary>Responses as files named by their keys. Kept for <see cref="Lifetime"/>; the oldest of who has the most go when they become too
/// many.</summary>
/// <param name="quota">Bytes that kept responses may take.</param>
public sealed class FileSystemResponseStore(DataFolder data, TimeProvider clock, long quota) : IResponseStore
{
    private readonly Lock _gate = new();
    private long? _used;

    /// <summary>How long a response can be asked for again, from its end on.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(24);

    public IResponseFile Create() => new ResponseFile(data.CreateTemporary(), Keep);

    public ValueTask<IResponseFile?> FindAsync(string key, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IResponseFile?>(Find(key));

    private ResponseFile? Find(string key)
    {
        var path = PathOf(key);
        // Of a file that is not there: long ago.
        if (IsExpired(File.GetLastWriteTimeUtc(path)))
            return null;
        return TryOpen(path) is { } file ? ResponseFile.Open(file, key) : null;
    }

    public ValueTask<IGrowingResponse?> FollowAsync(string file, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IGrowingResponse?>(
            TryOpen(Path.Combine(data.TemporaryFolder, Path.GetFileName(file))) is { } opened ? ResponseFile.Follow(opened, file) : null
        );

    /// <summary>Null when there is no such file. It may grow, be moved and be deleted while it is read.</summary>
    private static SafeFileHandle? TryOpen(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.Asynchronous);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        var folder = new DirectoryInfo(Folder);
        long left = 0;
        foreach (var file in folder.EnumerateFiles())
        {
            if (!IsExpired(file.LastWriteTimeUtc) || !DataFolder.TryDelete(file.FullName))
                left += DataFolder.LengthOf(file);
        }

        lock (_gate)
            _used = left;
        return ValueTask.CompletedTask;
    }

    private void Keep(string key, ResponseFile answer)
    {
        if (answer.TotalLength > quota)
            return;
        lock (_gate)
        {
            MakeRoom(answer.TotalLength);
            answer.MoveTo(PathOf(key), clock.GetUtcNow());
            _used += answer.TotalLength;
        }
    }

    private void MakeRoom(long length)
    {
        _used ??= Files().Sum(DataFolder.LengthOf);
        if (_used + length <= quota)
            return;
        var owners = Files()
            .GroupBy(file => ResponseKey.OwnerOf(file.Name), (_, files) => new Kept(files), StringComparer.Ordinal)
            .ToList();
        while (_used + length > quota && owners.Count > 0)
        {
            var most = owners.OrderByDescending(owner => owner.Bytes).ThenBy(owner => owner.Oldest.LastWriteTimeUtc).First();
            var oldest = most.Take();
            if (DataFolder.TryDelete(oldest.Path))
                _used -= oldest.Bytes;
            if (most.IsEmpty)
                owners.Remove(most);
        }
    }

    /// <summary>What one owner has, the oldest first.</summary>
    private sealed class Kept(IEnumerable<FileInfo> files)
    {
        private readonly Queue<FileInfo> _files = new(files.OrderBy(file => file.LastWriteTimeUtc));

        public long Bytes => _files.Sum(DataFolder.LengthOf);

        public bool IsEmpty => _files.Count == 0;

        public FileInfo Oldest => _files.Peek();

        public (string Path, long Bytes) Take()
        {
            var file = _files.Dequeue();
            return (file.FullName, DataFolder.LengthOf(file));
        }
    }

    private bool IsExpired(DateTime written) => written + Lifetime <= clock.GetUtcNow().UtcDateTime;

    private string Folder => data.Sub("answers");

    private IEnumerable<FileInfo> Files() => new DirectoryInfo(Folder).EnumerateFiles();

    private string PathOf(string key) => Path.Combine(Folder, key);
}
