namespace Easel.Dialects.Idempotency;

/// <summary>What the log is told of recorded responses.</summary>
internal static partial class ResponseLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A recorded response could not be written")]
    public static partial void ResponseNotWritten(this ILogger log, Exception broken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A response could not be kept for its idempotency key")]
    public static partial void ResponseNotKept(this ILogger log, Exception full);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The responses that are being written could not be kept; the next try is in a second"
    )]
    public static partial void ClaimsNotRenewed(this ILogger log, Exception broken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Other servers could not be told that a response has ended; they are in a moment")]
    public static partial void EndNotAnnounced(this ILogger log, Exception broken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A response could not be shared with other servers")]
    public static partial void ResponseNotShared(this ILogger log, Exception broken);
}
