namespace Easel.Storage.Sql;

/// <summary>A job whose turn it is.</summary>
internal sealed class WaitingJob
{
    public required string Id { get; init; }

    public required string Owner { get; init; }

    public int Crashes { get; init; }
}
