using Easel.Storage.FileSystem;

namespace Easel.Storage.Transfer;

/// <summary>Puts the files of an archive in the place of those that are there; can be undone until it is kept. Only moves within one
/// folder: quick, and no disk fills up.</summary>
internal sealed class FileReplacement(DataFolder data, Staging content)
{
    private readonly string _old = Staging.Prefix + "replaced-" + Guid.NewGuid().ToString("N");
    private readonly Stack<(string From, string To)> _moves = new();

    public void Apply()
    {
        // The work of a transaction may be run again.
        Undo();
        foreach (var path in InstallationFiles.In(data).ToList())
            Move(data.FilePath(path), Path.Combine(data.FilePath(_old), path));
        foreach (var path in content.Files)
            Move(content.PathOf(ArchiveFormat.Files + path)!, data.FilePath(path));
    }

    public void Undo()
    {
        while (_moves.TryPop(out var move))
            File.Move(move.To, move.From);
        Remove();
    }

    public void Keep()
    {
        _moves.Clear();
        Remove();
    }

    private void Move(string from, string to)
    {
        data.Sub(Path.GetRelativePath(data.Location, Path.GetDirectoryName(to)!));
        File.Move(from, to);
        _moves.Push((from, to));
    }

    private void Remove()
    {
        if (Directory.Exists(data.FilePath(_old)))
            Directory.Delete(data.FilePath(_old), recursive: true);
    }
}
