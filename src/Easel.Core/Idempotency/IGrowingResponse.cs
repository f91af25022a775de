namespace Easel.Core.Idempotency;

/// <summary>A response that another server writes; for reading.</summary>
public interface IGrowingResponse : IResponseFile
{
    /// <summary>Looks what has come since; true when anything has.</summary>
    ValueTask<bool> RefreshAsync(CancellationToken cancellationToken);
}
