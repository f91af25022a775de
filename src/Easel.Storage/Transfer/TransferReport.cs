namespace Easel.Storage.Transfer;

/// <summary>What was exported or imported; or why nothing was.</summary>
/// <param name="Problem">A sentence; null when all went well.</param>
public sealed record TransferReport(long Records, long Files, string? Problem = null)
{
    internal static TransferReport Failed(string problem) => new(0, 0, problem);
}
