using Microsoft.Extensions.Logging;

namespace Easel.Core.Access.Keys;

/// <summary>The latest time that the machine's clock has shown, by which keys end: set back, the clock revives none. Thread-safe.</summary>
public sealed partial class LatestTime(TimeProvider clock, ILogger<LatestTime> log)
{
    /// <summary>Clocks are put right by less all the time.</summary>
    private static readonly TimeSpan Noticed = TimeSpan.FromMinutes(1);

    private long _latest;
    private int _isTold;

    public DateTimeOffset Now()
    {
        var now = clock.GetUtcNow().UtcTicks;
        var latest = Volatile.Read(ref _latest);
        while (now > latest)
        {
            var seen = Interlocked.CompareExchange(ref _latest, now, latest);
            latest = seen == latest ? now : seen;
        }

        if (latest - now > Noticed.Ticks && Interlocked.Exchange(ref _isTold, 1) == 0)
            LogSetBack(new DateTimeOffset(latest, TimeSpan.Zero), new DateTimeOffset(now, TimeSpan.Zero));
        return new DateTimeOffset(latest, TimeSpan.Zero);
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The clock was set back from {Latest} to {Now}: access keys that had ended by then stay so until the server starts again"
    )]
    private partial void LogSetBack(DateTimeOffset latest, DateTimeOffset now);
}
