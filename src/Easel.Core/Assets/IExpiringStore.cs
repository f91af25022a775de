namespace Easel.Core.Assets;

/// <summary>Holds things that are of no use after some moment.</summary>
public interface IExpiringStore
{
    /// <summary>Frees what has expired, and what a crash left behind. Called now and then, on behalf of no request.</summary>
    ValueTask RemoveExpiredAsync(CancellationToken cancellationToken);
}
