using Microsoft.Data.Sqlite;

namespace Easel.Storage.Sqlite;

/// <summary>What SQLite's result codes mean for whoever runs the server.</summary>
internal static class SqliteProblems
{
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int NotADatabase = 26;
    private const int SharedMemorySize = 10 | (19 << 8);

    /// <summary>The disk is full.</summary>
    public static bool IsFull(SqliteException failure) =>
        failure.SqliteErrorCode == Full || failure.SqliteExtendedErrorCode == SharedMemorySize;

    /// <summary>A sentence, with what to do about it.</summary>
    public static string Describe(SqliteException failure, string path) =>
        failure switch
        {
            _ when IsFull(failure) => $"The disk of '{path}' is full; make room on it.",
            { SqliteErrorCode: Corrupt or NotADatabase } =>
                $"'{path}' is damaged ({failure.Message}); stop the server, put a backup in its place or move it away, and start again.",
            _ => $"'{path}' cannot be used: {failure.Message}",
        };
}
