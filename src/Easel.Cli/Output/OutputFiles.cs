using Easel.Core.Storage;

namespace Easel.Cli.Output;

/// <summary>
/// The files of one request's images. Their places are tried before anything is drawn; each is written under a temporary name
/// and renamed when it is whole, so that nobody ever sees half an image.
/// </summary>
internal sealed class OutputFiles : IDisposable
{
    private const int MostImages = 10;

    private readonly OutputChoice _choice;
    private readonly string _stem;
    private readonly List<FileStream?> _files = [];

    private OutputFiles(OutputChoice choice, string stem, int count) => (_choice, _stem, Count) = (choice, stem, count);

    /// <summary>Images expected, 1-10.</summary>
    public int Count { get; }

    /// <param name="stem">What to call images that nobody named, without extension.</param>
    /// <param name="asked">Images asked for, checked by the service later; null: one.</param>
    public static (OutputFiles? Files, Failure? Failure) Reserve(OutputChoice choice, string stem, long? asked)
    {
        var count = (int)Math.Clamp(asked ?? 1, 1, MostImages);
        var files = new OutputFiles(choice, stem, count);
        if (choice.IsStandardOutput)
        {
            if (count != 1)
                return (null, Failure.Usage("Standard output takes one image, not -n " + count + "."));
            return Console.IsOutputRedirected
                ? (files, null)
                : (null, Failure.Usage("An image is not written to a terminal; send it to a file or a program."));
        }

        if (!Directory.Exists(choice.Folder))
            return (null, Failure.File($"There is no folder '{choice.Folder}'."));
        for (var i = 0; i < count; i++)
        {
            if (choice is { IsNamed: true, Force: false } && Path.Exists(files.NameOf(i)))
                return (null, Failure.File(Exists(files.NameOf(i))));
        }

        try
        {
            for (var i = 0; i < count; i++)
                files._files.Add(files.Open());
            return (files, null);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            files.Dispose();
            return (null, Failure.File($"Nothing can be written in '{choice.Folder}': {unwritable.Message}"));
        }
    }

    /// <returns>The file's path; null for standard output.</returns>
    public (string? Path, Failure? Failure) Save(int image, ReadOnlySpan<byte> content)
    {
        try
        {
            if (!_choice.IsStandardOutput)
                return (SaveFile(image, content), null);
            using var output = Console.OpenStandardOutput();
            output.Write(content);
            output.Flush();
            return (null, null);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return (null, Failure.File($"The image cannot be written: {unwritable.Message}"));
        }
    }

    /// <summary>Deletes what was not saved.</summary>
    public void Dispose()
    {
        foreach (var file in _files)
        {
            if (file is null)
                continue;
            file.Dispose();
            File.Delete(file.Name);
        }

        _files.Clear();
    }

    private string SaveFile(int image, ReadOnlySpan<byte> content)
    {
        // Not every service says which image it is.
        if (image >= _files.Count || _files[image] is null)
            image = _files.FindIndex(file => file is not null);
        if (image < 0)
        {
            image = _files.Count;
            _files.Add(Open());
        }

        var file = _files[image]!;
        file.Write(content);
        file.Flush(flushToDisk: true);
        file.Dispose();
        var path = Rename(file.Name, image, FileKind.OfContent(content));
        _files[image] = null;
        return path;
    }

    private string Rename(string temporary, int image, string? format)
    {
        if (_choice.IsNamed)
        {
            var name = NameOf(image);
            if (_choice.Force)
                File.Move(temporary, name, overwrite: true);
            else if (!NewFile.TryRename(temporary, name))
                throw new IOException(Exists(name));
            return name;
        }

        for (var number = 1; ; number++)
        {
            var path = Path.Join(_choice.Out, (Count == 1 && number == 1 ? _stem : $"{_stem}-{number}") + FileKind.ExtensionOf(format));
            if (NewFile.TryRename(temporary, path))
                return path;
        }
    }

    private static string Exists(string name) => $"'{name}' exists; --force overwrites it.";

    private string NameOf(int image)
    {
        var name = _choice.Out!;
        return Count == 1
            ? name
            : Path.Join(Path.GetDirectoryName(name), $"{Path.GetFileNameWithoutExtension(name)}-{image + 1}{Path.GetExtension(name)}");
    }

    private FileStream Open() =>
        new(
            Path.Join(_choice.Folder, $".easel-{Guid.NewGuid():N}.tmp"),
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.None,
            bufferSize: 0
        );
}
