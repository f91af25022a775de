using Microsoft.Extensions.Logging;

namespace Easel.Storage.PostgreSql;

/// <summary>What an operator wants to know of the way to PostgreSQL.</summary>
internal static partial class PostgreSqlLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Database} is lost; trying again")]
    public static partial void Lost(this ILogger log, string database, Exception cause);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Database} is back")]
    public static partial void Back(this ILogger log, string database);
}
