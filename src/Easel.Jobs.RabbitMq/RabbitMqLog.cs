using Microsoft.Extensions.Logging;

namespace Easel.Jobs.RabbitMq;

/// <summary>What an operator wants to know of the way to RabbitMQ.</summary>
internal static partial class RabbitMqLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Broker} is lost; trying again")]
    public static partial void Lost(this ILogger log, string broker, Exception? cause);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Broker} is connected")]
    public static partial void Connected(this ILogger log, string broker);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Broker} takes no more work: {Reason}")]
    public static partial void Blocked(this ILogger log, string broker, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Broker} takes work again")]
    public static partial void Unblocked(this ILogger log, string broker);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "The queue {Queue} was made by another version and is used as it is; once deleted it is made anew ({Difference})"
    )]
    public static partial void MadeOtherwise(this ILogger log, string queue, string difference);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Job} is recorded and could not be announced; runners find it within seconds")]
    public static partial void NotAnnounced(this ILogger log, string job, Exception cause);
}
