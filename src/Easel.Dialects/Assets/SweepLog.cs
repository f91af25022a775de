namespace Easel.Dialects.Assets;

/// <summary>What the log is told of sweeping.</summary>
internal static partial class SweepLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Store} could not be swept; the next try is in a minute")]
    public static partial void NotSwept(this ILogger log, Exception broken, string store);
}
