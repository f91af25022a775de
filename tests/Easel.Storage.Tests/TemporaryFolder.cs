using Easel.Storage.FileSystem;

namespace Easel.Storage.Tests;

/// <summary>A folder that goes with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("easel-storage-").FullName;

    public DataFolder Open()
    {
        var (folder, problem) = DataFolder.Open(Path);
        problem.ShouldBeNull();
        return folder!;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
