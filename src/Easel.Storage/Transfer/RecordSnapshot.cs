namespace Easel.Storage.Transfer;

/// <summary>The records of one moment, as temporary files of rows.</summary>
internal sealed class RecordSnapshot(IReadOnlyList<string> migrations) : IAsyncDisposable
{
    public IReadOnlyList<string> Migrations => migrations;

    public List<(string Name, Stream Rows, long Count)> Tables { get; } = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, rows, _) in Tables)
            await rows.DisposeAsync();
    }
}
