namespace Easel.Server.Health;

/// <summary>What the log is told of readiness.</summary>
internal static partial class HealthLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Not ready: {Problem}")]
    public static partial void NotReady(this ILogger log, string problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Model} is {State} after {Milliseconds} ms")]
    public static partial void WarmedUp(this ILogger log, string model, ModelState state, long milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Model} failed to warm up: {Problem}")]
    public static partial void WarmUpRefused(this ILogger log, string model, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Model} failed to warm up")]
    public static partial void WarmUpFailed(this ILogger log, Exception broken, string model);
}
