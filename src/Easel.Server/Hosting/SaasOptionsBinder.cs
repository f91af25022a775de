using Easel.Dialects.Saas;

namespace Easel.Server.Hosting;

/// <summary>The section <c>Easel:Saas</c>, once, at start-up.</summary>
internal static class SaasOptionsBinder
{
    private const string Section = "Saas";

    /// <summary>What is wrong is added to the problems of <paramref name="easel"/>.</summary>
    public static SaasOptions Bind(SectionReader easel)
    {
        var defaults = new SaasOptions();
        if (easel.Section(Section) is not { } section)
            return defaults;
        var options = new SaasOptions
        {
            ImageRequestsPerMinute = (int)
                section.Number(nameof(SaasOptions.ImageRequestsPerMinute), defaults.ImageRequestsPerMinute, 0, 1_000_000),
            TemplateUsesPerMinute = (int)
                section.Number(nameof(SaasOptions.TemplateUsesPerMinute), defaults.TemplateUsesPerMinute, 0, 1_000_000),
            MaxTemplates = (int)section.Number(nameof(SaasOptions.MaxTemplates), defaults.MaxTemplates, 1, 100_000),
        };
        section.RefuseUnknown();
        return options;
    }
}
