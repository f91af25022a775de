using System.Net.Sockets;
using Npgsql;

namespace Easel.Storage.PostgreSql;

/// <summary>What a failure of PostgreSQL, or of the way to it, means.</summary>
internal enum PostgreSqlFailure
{
    /// <summary>The statement is wrong, or its values are.</summary>
    Mistake,

    /// <summary>Another transaction was in the way; this one was undone.</summary>
    Conflict,

    /// <summary>The connection was lost, or there is none: it is down, starting, or has no place left.</summary>
    Lost,

    /// <summary>The disk of the database is full; the transaction was undone.</summary>
    Full,

    /// <summary>It does not let us in, or is not whole: waiting does not help.</summary>
    Refused,
}

/// <summary>Reads failures by the codes of PostgreSQL's documentation, appendix A.</summary>
internal static class PostgreSqlFailures
{
    public static PostgreSqlFailure Of(Exception failure) =>
        failure switch
        {
            PostgresException answer => OfState(answer.SqlState),
            NpgsqlException or SocketException or TimeoutException => PostgreSqlFailure.Lost,
            _ => PostgreSqlFailure.Mistake,
        };

    private static PostgreSqlFailure OfState(string state) =>
        state switch
        {
            PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => PostgreSqlFailure.Conflict,
            PostgresErrorCodes.DiskFull => PostgreSqlFailure.Full,
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
                PostgreSqlFailure.Lost,
            PostgresErrorCodes.TooManyConnections => PostgreSqlFailure.Lost,
            // By class: connection; then resources, operator, system, internal, authorization, catalog name.
            ['0', '8', ..] => PostgreSqlFailure.Lost,
            PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege => PostgreSqlFailure.Refused,
            ['5', '3' or '7' or '8', ..] or ['X', 'X', ..] or ['2', '8', ..] or ['3', 'D', ..] => PostgreSqlFailure.Refused,
            _ => PostgreSqlFailure.Mistake,
        };
}
