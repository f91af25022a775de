using System.Runtime.CompilerServices;
using Easel.Storage.Blobs;

namespace Easel.Storage.FileSystem;

/// <summary>Contents as files of the data folder.</summary>
public sealed class FolderBlobStore(DataFolder data) : IBlobStore
{
    public TemporaryBlob CreateTemporary() => new(data);

    public async ValueTask PublishAsync(TemporaryBlob content, string name, CancellationToken cancellationToken)
    {
        var path = PlaceOf(name);
        File.Move(await content.TakeAsync(), path, overwrite: true);
        content.IsMoved();
    }

    public async ValueTask WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await using var file = CreateTemporary();
        await file.WriteAsync(content, cancellationToken);
        await PublishAsync(file, name, cancellationToken);
    }

    public ValueTask<Stream?> OpenAsync(string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Stream?>(DataFolder.TryOpen(data.FilePath(name)));

    public ValueTask<long?> LengthAsync(string name, CancellationToken cancellationToken)
    {
        var file = new FileInfo(data.FilePath(name));
        return ValueTask.FromResult(file.Exists ? DataFolder.LengthOf(file) : (long?)null);
    }

    public async IAsyncEnumerable<Blob> ListAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var root = new DirectoryInfo(data.FilePath(folder));
        if (!root.Exists)
            yield break;
        foreach (var file in root.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = Path.GetRelativePath(root.FullName, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
            yield return new Blob($"{folder}/{name}", DataFolder.LengthOf(file), new DateTimeOffset(file.LastWriteTimeUtc));
        }
    }

    public ValueTask<long?> DeleteAsync(string name, CancellationToken cancellationToken)
    {
        var file = new FileInfo(data.FilePath(name));
        if (!file.Exists)
            return ValueTask.FromResult<long?>(null);
        var length = DataFolder.LengthOf(file);
        return ValueTask.FromResult(DataFolder.TryDelete(file.FullName) ? length : (long?)null);
    }

    public ValueTask DeleteFolderAsync(string folder, CancellationToken cancellationToken)
    {
        try
        {
            Directory.Delete(data.FilePath(folder));
        }
        catch (IOException)
        {
            // Something is held in it, or it is gone; the sweep comes again.
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask RemoveAbandonedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        data.RemoveAbandoned(now);
        return ValueTask.CompletedTask;
    }

    /// <summary>Its folder is made when it is not there, also when somebody deleted it since.</summary>
    private string PlaceOf(string name)
    {
        data.Sub(Path.GetDirectoryName(name)!);
        return data.FilePath(name);
    }
}
