namespace Easel.Dialects.OpenAI;

/// <summary>What the log is told of responses, tasks and batches, which outlive their requests.</summary>
internal static partial class KeptWorkLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "{Work} could not be kept")]
    public static partial void NotKept(this ILogger log, Exception trouble, string work);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Work}, which failed, could not be forgotten")]
    public static partial void NotForgotten(this ILogger log, Exception broken, string work);

    [LoggerMessage(Level = LogLevel.Error, Message = "The stream of {Work} broke")]
    public static partial void FollowingBroke(this ILogger log, Exception broken, string work);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stream of {Work} is interrupted: what is kept of it cannot be read now")]
    public static partial void FollowingInterrupted(this ILogger log, Exception lost, string work);

    [LoggerMessage(Level = LogLevel.Error, Message = "{RequestId} of a batch failed")]
    public static partial void LineFailed(this ILogger log, Exception bug, string requestId);
}
