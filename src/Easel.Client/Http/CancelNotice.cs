using Easel.Client.Errors;

namespace Easel.Client.Http;

/// <summary>
/// Tells Easel that a request is not wanted any more. A closed connection alone does not: under an idempotency key Easel draws on
/// for a while, since the client may come back. A service that knows no such notice is not told twice.
/// </summary>
internal sealed class CancelNotice(Transport transport)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private bool _isUnknown;

    /// <summary>Never throws: whoever cancels has better things to do.</summary>
    public async Task SendAsync(Call cancelled)
    {
        if (_isUnknown || cancelled.IdempotencyKey is null)
            return;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var call = new Call(HttpMethod.Post, "images/cancel", cancelled.IdempotencyKey, null);
            await transport.NotifyAsync(call, patience.Token).ConfigureAwait(false);
        }
        catch (EaselException failure) when (failure is EaselNotFoundException or EaselBadRequestException)
        {
            _isUnknown = true;
        }
        catch (Exception failure) when (failure is EaselException or OperationCanceledException or ObjectDisposedException)
        {
            // The server finds out by itself, later.
        }
    }
}
