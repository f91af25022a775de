using Easel.Abstractions.Requests;
using Easel.Core.Access.Limits;
using Easel.Server.Hosting;

namespace Easel.Server.Access;

/// <summary>The section <c>Easel:Limits</c>, once, at start-up.</summary>
internal static class LimitOptionsBinder
{
    private const string SectionName = "Limits";
    private const int MostAMinute = 1_000_000;
    private const long MostAMonth = 1_000_000_000_000;
    private const decimal MostMoney = 1_000_000_000;

    public static LimitOptions Bind(SectionReader easel)
    {
        if (easel.Section(SectionName) is not { } section)
            return new LimitOptions();
        var options = new LimitOptions
        {
            Key = Read(section.Section(nameof(LimitOptions.Key)), ofModel: false),
            User = Read(section.Section(nameof(LimitOptions.User)), ofModel: false),
            Tenant = Read(section.Section(nameof(LimitOptions.Tenant)), ofModel: false),
            Model = Read(section.Section(nameof(LimitOptions.Model)), ofModel: true),
            Users = Named(section, nameof(LimitOptions.Users), ofModel: false),
            Tenants = Named(section, nameof(LimitOptions.Tenants), ofModel: false),
            Models = Named(section, nameof(LimitOptions.Models), ofModel: true),
        };
        section.RefuseUnknown();
        return options;
    }

    /// <summary>Configuration does not tell upper from lower case.</summary>
    private static Dictionary<string, CallerLimits> Named(SectionReader section, string name, bool ofModel) =>
        section
            .Sections(name)
            .ToDictionary(inner => inner.Name.ToLowerInvariant(), inner => Read(inner.Section, ofModel), StringComparer.Ordinal);

    private static CallerLimits Read(SectionReader? section, bool ofModel)
    {
        if (section is null)
            return CallerLimits.None;
        // Months are counted by who spends them.
        var limits = new CallerLimits
        {
            RequestsPerMinute = (int?)section.OptionalNumber(nameof(CallerLimits.RequestsPerMinute), 0, MostAMinute),
            ImagesPerMinute = (int?)section.OptionalNumber(nameof(CallerLimits.ImagesPerMinute), 0, MostAMinute),
            Concurrent = (int?)section.OptionalNumber(nameof(CallerLimits.Concurrent), 0, MostAMinute),
            MonthlyImages = ofModel ? null : section.OptionalNumber(nameof(CallerLimits.MonthlyImages), 0, MostAMonth),
            MonthlyCost = ofModel ? null : section.OptionalAmount(nameof(CallerLimits.MonthlyCost), MostMoney),
        };
        section.RefuseUnknown();
        return limits;
    }
}
