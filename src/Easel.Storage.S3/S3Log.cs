using Microsoft.Extensions.Logging;

namespace Easel.Storage.S3;

/// <summary>What an operator wants to know of the bucket.</summary>
internal static partial class S3Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "What others follow of a response could not be written to the bucket; trying again")]
    public static partial void NotShared(this ILogger log, Exception cause);
}
