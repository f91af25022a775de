namespace Easel.Server.Workers;

/// <summary>What an operator wants to know of workers.</summary>
internal static partial class WorkerLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "{Work} is set aside: {Crashes} workers ended while they drew it")]
    public static partial void SetAside(this ILogger log, string work, int crashes);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Work} is handed back")]
    public static partial void Interrupted(this ILogger log, string work, Exception cause);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Work} failed")]
    public static partial void Failed(this ILogger log, Exception bug, string work);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The other servers could not be told that this worker is there; the next try is in a moment"
    )]
    public static partial void NotReported(this ILogger log, Exception cause);

    [LoggerMessage(Level = LogLevel.Information, Message = "This worker is to take nothing more")]
    public static partial void Draining(this ILogger log);
}
