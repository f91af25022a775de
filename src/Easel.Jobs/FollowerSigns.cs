using System.Data.Common;

namespace Easel.Jobs;

/// <summary>Tells the server that does a job that somebody follows it, however long a client takes to read what it is sent; until disposed.</summary>
internal sealed class FollowerSigns(IJobStore jobs, string jobId, TimeProvider clock) : IDisposable
{
    private readonly CancellationTokenSource _over = new();
    private bool _isBegun;

    /// <summary>When this returns, the first sign is given. Only the first call does anything.</summary>
    public async ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        if (_isBegun)
            return;
        _isBegun = true;
        await SignAsync(cancellationToken);
        _ = RepeatAsync();
    }

    public void Dispose()
    {
        _over.Cancel();
        _over.Dispose();
    }

    private async Task RepeatAsync()
    {
        using var timer = new PeriodicTimer(CallerAbsence.Sign, clock);
        var over = _over.Token;
        try
        {
            while (await timer.WaitForNextTickAsync(over))
                await SignAsync(over);
        }
        catch (OperationCanceledException)
        {
            // Nobody follows here any more.
        }
    }

    private async ValueTask SignAsync(CancellationToken cancellationToken)
    {
        try
        {
            await jobs.FollowAsync(jobId, cancellationToken);
        }
        catch (Exception broken) when (broken is DbException or IOException or InvalidOperationException)
        {
            // On a full disk it can be read all the same, and the next sign may come through.
        }
    }
}
