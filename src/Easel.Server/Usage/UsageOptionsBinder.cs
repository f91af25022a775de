using Easel.Core.Usage;
using Easel.Server.Hosting;

namespace Easel.Server.Usage;

/// <summary>The configuration section <c>Easel:Usage</c> to <see cref="UsageOptions"/>.</summary>
internal static class UsageOptionsBinder
{
    public const string Section = "Usage";
    private const string Path = $"{EaselOptions.Section}:{Section}";
    private const string PricesName = "Prices";
    private const string KeepDaysName = "KeepDays";

    public static (UsageOptions Options, IReadOnlyList<string> Problems) Bind(IConfiguration configuration)
    {
        var problems = new List<string>();
        var section = new SectionReader(configuration.GetSection(Path), problems);
        var defaults = new UsageOptions();
        var options = new UsageOptions
        {
            Prices = Prices(section.Text(PricesName), problems) ?? defaults.Prices,
            KeepRecords = TimeSpan.FromDays(section.Number(KeepDaysName, (long)defaults.KeepRecords.TotalDays, 1, 3650)),
        };
        section.RefuseUnknown();
        return (options, problems);
    }

    private static PriceTable? Prices(string? file, List<string> problems)
    {
        if (file is null)
            return null;
        try
        {
            var (table, wrong) = PriceTable.Parse(File.ReadAllText(file));
            problems.AddRange(wrong.Select(problem => $"{Path}:{PricesName} is '{file}': {problem}"));
            return table;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{Path}:{PricesName} is '{file}', which cannot be read: {unreadable.Message}");
            return null;
        }
    }
}
