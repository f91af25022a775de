using System.Data.Common;
using Easel.Core.Idempotency;

namespace Easel.Dialects.Idempotency;

/// <summary>Tells the other servers that the responses of this one are being written still, and does what they want of them.</summary>
internal sealed class ResponseKeeper(
    RunningResponses responses,
    SharedResponses shared,
    IResponseClaims claims,
    TimeProvider clock,
    ILogger<ResponseKeeper> log
) : BackgroundService
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(1);

    /// <summary>Followed by somebody at another server, who keeps them from being given up.</summary>
    private readonly Dictionary<string, RunningResponse> _held = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Heartbeat, clock);
        // Ends the wait without an exception.
        await using var stop = stoppingToken.Register(timer.Dispose);
        while (await timer.WaitForNextTickAsync(CancellationToken.None))
        {
            try
            {
                // A server without any asks nothing of the database.
                if (_held.Count > 0 || responses.WritesAny)
                    Hold(await RenewAsync(stoppingToken));
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception broken) when (broken is IOException or DbException)
            {
                log.ClaimsNotRenewed(broken);
            }
        }

        Hold([]);
    }

    /// <summary>The responses that somebody follows elsewhere.</summary>
    private async Task<Dictionary<string, RunningResponse>> RenewAsync(CancellationToken cancellationToken)
    {
        var followed = new Dictionary<string, RunningResponse>(StringComparer.Ordinal);
        foreach (var claim in await claims.RenewAsync(shared.Server, SharedResponses.Lease, cancellationToken))
        {
            // It ended, and the database could not be told.
            if (!shared.Writes(claim))
                await shared.EndAsync(claim.Key, claim.File, isWhole: false);
            else if (await responses.FindOwnAsync(claim.Key) is not { } answer)
                continue;
            else if (claim.CancelRequested)
                await answer.CancelAsync();
            else if (claim.IsFollowed)
                followed.Add(claim.Key, answer);
        }

        return followed;
    }

    private void Hold(Dictionary<string, RunningResponse> followed)
    {
        foreach (var (key, answer) in _held.Where(one => followed.GetValueOrDefault(one.Key) != one.Value).ToList())
        {
            _held.Remove(key);
            answer.Unfollow();
        }

        foreach (var (key, answer) in followed)
        {
            if (!_held.ContainsKey(key) && answer.TryFollow())
                _held.Add(key, answer);
        }
    }
}
