namespace Easel.Jobs;

/// <summary>What the log is told of jobs.</summary>
internal static partial class JobLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The end of {Job} could not be written; it is tried again")]
    public static partial void EndNotWritten(this ILogger log, Exception broken, string job);

    [LoggerMessage(Level = LogLevel.Error, Message = "The jobs could not be looked at; the next try is in a moment")]
    public static partial void QueueUnreadable(this ILogger log, Exception broken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} jobs were given up, because their server ended each time that they ran")]
    public static partial void JobsGivenUp(this ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The jobs that were given up could not be counted")]
    public static partial void GivenUpNotCounted(this ILogger log, Exception broken);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} is interrupted: what it does cannot be kept now")]
    public static partial void JobInterrupted(this ILogger log, Exception trouble, string job);

    [LoggerMessage(Level = LogLevel.Information, Message = "The connection of {Job}'s client is gone; it has {Grace} to come back")]
    public static partial void Left(this ILogger log, string job, TimeSpan grace);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Job} goes on: it is followed by another connection")]
    public static partial void CameBack(this ILogger log, string job);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Job} is cancelled: its client did not come back")]
    public static partial void StayedAway(this ILogger log, string job);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} failed")]
    public static partial void JobFailed(this ILogger log, Exception bug, string job);
}
