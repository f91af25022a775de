using Easel.Core.Caching;

namespace Easel.Server.Hosting;

/// <summary>The section <c>Easel:Cache</c>, once, at start-up.</summary>
internal static class CacheOptionsBinder
{
    private const string Section = "Cache";

    /// <summary>What is wrong is added to the problems of <paramref name="easel"/>.</summary>
    public static CacheOptions Bind(SectionReader easel)
    {
        var defaults = new CacheOptions();
        if (easel.Section(Section) is not { } section)
            return defaults;
        var options = new CacheOptions
        {
            Enabled = section.Flag(nameof(CacheOptions.Enabled), defaults.Enabled),
            MaxBytes = section.Number(nameof(CacheOptions.MaxBytes), defaults.MaxBytes, 1 << 20, 1L << 50),
            Lifetime = TimeSpan.FromHours(section.Number("LifetimeHours", (long)defaults.Lifetime.TotalHours, 1, 366 * 24)),
        };
        section.RefuseUnknown();
        return options;
    }
}
