using Easel.Server.Hosting;
using Easel.Storage.PostgreSql;

namespace Easel.Server.Storage;

/// <summary>Configuration to <see cref="StorageOptions"/>, once, at start-up.</summary>
internal static class StorageOptionsBinder
{
    private const long MostBytes = 1L << 50;

    /// <summary>A problem of the configuration that concerns where data is.</summary>
    public static bool IsAboutStorage(string problem) =>
        problem.StartsWith($"{EaselOptions.Section}:{StorageOptions.Section}", StringComparison.Ordinal);

    /// <summary>What is wrong is added to <paramref name="problems"/>.</summary>
    public static StorageOptions Bind(SectionReader easel, List<string> problems)
    {
        var defaults = new StorageOptions { DataFolder = "" };
        var section = easel.Section(StorageOptions.Section);
        var options = new StorageOptions
        {
            ConnectionString = section?.Text(nameof(StorageOptions.ConnectionString)),
            S3 = section is null ? null : S3OptionsBinder.Bind(section, problems),
            DataFolder = Path.GetFullPath(easel.Text(nameof(StorageOptions.DataFolder)) ?? UserFolders.Data()),
            AssetQuotaBytes = easel.Number(nameof(StorageOptions.AssetQuotaBytes), defaults.AssetQuotaBytes, 1 << 20, MostBytes),
            MaxFileBytes = easel.Number(nameof(StorageOptions.MaxFileBytes), defaults.MaxFileBytes, 1 << 10, 1L << 40),
            FileQuotaBytes = easel.Number(nameof(StorageOptions.FileQuotaBytes), defaults.FileQuotaBytes, 1 << 20, MostBytes),
            ResponseQuotaBytes = easel.Number(nameof(StorageOptions.ResponseQuotaBytes), defaults.ResponseQuotaBytes, 1 << 20, MostBytes),
            JobQuotaBytes = easel.Number(nameof(StorageOptions.JobQuotaBytes), defaults.JobQuotaBytes, 1 << 20, MostBytes),
        };
        section?.RefuseUnknown();
        // It holds a password: the message does not repeat it.
        if (options.ConnectionString is { } text && PostgreSqlConnectionString.Problem(text) is { } wrong)
            problems.Add($"Easel:Storage:ConnectionString cannot be read: {wrong}.");
        return options;
    }
}
