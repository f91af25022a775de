using System.Data.Common;
using Easel.Core.Assets;

namespace Easel.Dialects.Assets;

/// <summary>Frees what has expired, a minute after start and every minute: nothing is swept while the first image is drawn.</summary>
internal sealed class ExpirySweep(IEnumerable<IExpiringStore> stores, TimeProvider clock, ILogger<ExpirySweep> log) : BackgroundService
{
    public static TimeSpan Period { get; } = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        // Ends the wait without an exception.
        await using var stop = stoppingToken.Register(timer.Dispose);
        while (await timer.WaitForNextTickAsync(CancellationToken.None))
        {
            foreach (var store in stores)
                await SweepAsync(store, stoppingToken);
        }
    }

    private async Task SweepAsync(IExpiringStore store, CancellationToken stoppingToken)
    {
        try
        {
            await store.RemoveExpiredAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The next server sweeps.
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or DbException)
        {
            log.NotSwept(broken, store.GetType().Name);
        }
    }
}
