using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace Easel.Storage.Sqlite;

/// <summary>What SQLite's result codes mean for whoever runs the server.</summary>
internal static class SqliteProblems
{
    private const int SharedMemorySize = SQLITE_IOERR | (19 << 8);

    /// <summary>The disk is full.</summary>
    public static bool IsFull(SqliteException failure) =>
        failure.SqliteErrorCode == SQLITE_FULL || failure.SqliteExtendedErrorCode == SharedMemorySize;

    /// <summary>The statement is wrong, or its values are.</summary>
    public static bool IsMistake(SqliteException failure) =>
        failure.SqliteErrorCode is SQLITE_ERROR or SQLITE_CONSTRAINT or SQLITE_MISMATCH or SQLITE_MISUSE or SQLITE_RANGE or SQLITE_TOOBIG;

    /// <summary>A sentence, with what to do about it.</summary>
    public static string Describe(SqliteException failure, string database) =>
        failure.SqliteErrorCode is SQLITE_CORRUPT or SQLITE_NOTADB
            ? Damaged(database, failure.Message)
            : $"{database} cannot be used: {failure.Message}";

    public static string Damaged(string database, string how) =>
        $"{database} is damaged ({how}); stop the server, put a backup in its place or move it away, and start again.";
}
