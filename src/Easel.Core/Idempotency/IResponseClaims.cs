using Easel.Core.Assets;

namespace Easel.Core.Idempotency;

/// <summary>
/// Which server writes which response, among those that share their records. A claim is held by a lease, which its server renews; one whose
/// lease ran out, because its process died, is anybody's. Thread-safe.
/// </summary>
public interface IResponseClaims : IExpiringStore
{
    /// <summary>Takes the right to write the response under a key; what is returned is another server's claim when that one writes
    /// it.</summary>
    ValueTask<ResponseClaim> TakeAsync(ResponseClaim claim, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Who writes the response under this key, or did a moment ago; null when nobody does.</summary>
    ValueTask<ResponseClaim?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Tells the server that writes it that somebody follows it elsewhere, for so long.</summary>
    ValueTask FollowAsync(string key, TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>Asks the server that writes it to stop.</summary>
    ValueTask CancelAsync(string key, CancellationToken cancellationToken);

    /// <summary>Renews all of a server's claims, and gives what others want of them.</summary>
    ValueTask<IReadOnlyList<ResponseClaim>> RenewAsync(string server, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>The response in this file has ended; nothing happens when the claim is lost.</summary>
    /// <param name="state">Whole or broken.</param>
    ValueTask EndAsync(string key, string file, ResponseClaimState state, CancellationToken cancellationToken);
}
