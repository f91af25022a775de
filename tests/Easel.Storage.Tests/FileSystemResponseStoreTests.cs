using Easel.Core.Idempotency;
using Easel.Storage.FileSystem;

namespace Easel.Storage.Tests;

public sealed class FileSystemResponseStoreTests : ResponseStoreCompliance, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("xx")]
    [InlineData("\u0002\0\0\0no")]
    [InlineData("\u007f\u007f\u007f\u007f{}")]
    public async Task A_damaged_file_is_no_answer(string content)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "answers"));
        var path = Path.Combine(_folder.Path, "answers", Key);
        await File.WriteAllTextAsync(path, content);
        File.SetLastWriteTimeUtc(path, Time.GetUtcNow().UtcDateTime);

        (await Open().FindAsync(Key, default)).ShouldBeNull();
    }

    private protected override IResponseStore Open(long quota = 1 << 20) => new FileSystemResponseStore(_folder.Open(), Time, quota);

    private protected override Task NothingIsLeftAsync()
    {
        Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).ShouldBeEmpty();
        return Task.CompletedTask;
    }
}
