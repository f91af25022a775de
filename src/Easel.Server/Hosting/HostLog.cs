namespace Easel.Server.Hosting;

/// <summary>What the log is told by the host itself.</summary>
internal static partial class HostLog
{
    [LoggerMessage(Message = "{Method} {Path} {Status} in {Milliseconds} ms, {RequestId}")]
    public static partial void Responded(
        this ILogger log,
        LogLevel level,
        string method,
        string path,
        int status,
        long milliseconds,
        string requestId
    );

    [LoggerMessage(Level = LogLevel.Information, Message = "{Offer}")]
    public static partial void ProviderOffered(this ILogger log, string offer);

    [LoggerMessage(Level = LogLevel.Error, Message = "{RequestId}: access keys could not be read")]
    public static partial void KeysUnreadable(this ILogger log, Exception reason, string requestId);

    [LoggerMessage(Message = "{Model}: {Message}")]
    public static partial void OfRuntime(this ILogger log, LogLevel level, string model, string message);
}
