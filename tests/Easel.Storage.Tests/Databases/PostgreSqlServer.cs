namespace Easel.Storage.Tests.Databases;

/// <summary>A real PostgreSQL for tests, which are skipped where none is installed.</summary>
public sealed class PostgreSqlServer() : PostgreSqlProcess(Installed())
{
    private static readonly Lazy<PostgreSqlServer> SharedServer = new(() => new PostgreSqlServer());

    /// <summary>One for all tests that leave it running.</summary>
    public static PostgreSqlServer Shared => SharedServer.Value;

    private static string Installed()
    {
        Assert.SkipWhen(Programs is null, "PostgreSQL is not installed (Debian: postgresql).");
        return Programs!;
    }
}
