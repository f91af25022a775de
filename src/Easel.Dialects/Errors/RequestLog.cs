namespace Easel.Dialects.Errors;

/// <summary>What the log is told of requests that failed.</summary>
internal static partial class RequestLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "{RequestId} failed")]
    public static partial void RequestFailed(this ILogger log, Exception bug, string requestId);

    [LoggerMessage(Level = LogLevel.Error, Message = "{RequestId} failed in mid-stream")]
    public static partial void StreamFailed(this ILogger log, Exception bug, string requestId);

    [LoggerMessage(Level = LogLevel.Error, Message = "{RequestId} failed, {Code}: {Problem}")]
    public static partial void EngineFailed(this ILogger log, string requestId, string? code, string problem);
}
