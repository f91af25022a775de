using Easel.Server.Hosting;
using Easel.Storage.PostgreSql;

namespace Easel.Server.Storage;

/// <summary>The section <c>Easel:Storage</c>, once, at start-up.</summary>
internal static class StorageOptionsBinder
{
    /// <summary>A problem of the configuration that concerns where data is.</summary>
    public static bool IsAboutStorage(string problem) =>
        problem.StartsWith($"{EaselOptions.Section}:{StorageOptions.Section}", StringComparison.Ordinal);

    /// <summary>What is wrong is added to <paramref name="problems"/>.</summary>
    public static StorageOptions Bind(SectionReader easel, List<string> problems)
    {
        if (easel.Section(StorageOptions.Section) is not { } section)
            return new StorageOptions();
        var options = new StorageOptions { ConnectionString = section.Text(nameof(StorageOptions.ConnectionString)) };
        section.RefuseUnknown();
        // It holds a password: the message does not repeat it.
        if (options.ConnectionString is { } text && PostgreSqlConnectionString.Problem(text) is { } wrong)
            problems.Add($"Easel:Storage:ConnectionString cannot be read: {wrong}.");
        return options;
    }
}
