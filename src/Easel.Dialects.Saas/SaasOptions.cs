namespace Easel.Dialects.Saas;

/// <summary>How the SaaS API behaves; checked once at start-up by <see cref="Problems"/>.</summary>
public sealed class SaasOptions
{
    /// <summary>Image requests that a caller may make in any 60 seconds, 0-1000000; 0 is as many as there are. 20 by default, as the
    /// template.</summary>
    public int ImageRequestsPerMinute { get; set; } = 20;

    /// <summary>Uses of prompt templates, as <see cref="ImageRequestsPerMinute"/>. 100 by default.</summary>
    public int TemplateUsesPerMinute { get; set; } = 100;

    /// <summary>Prompt templates that a caller may keep, 1-100000. 1000 by default.</summary>
    public int MaxTemplates { get; set; } = 1000;

    /// <summary>Every value out of range, a sentence each.</summary>
    public IEnumerable<string> Problems()
    {
        if (ImageRequestsPerMinute is < 0 or > 1_000_000)
            yield return $"ImageRequestsPerMinute is {ImageRequestsPerMinute}; it must be 0 to 1000000.";
        if (TemplateUsesPerMinute is < 0 or > 1_000_000)
            yield return $"TemplateUsesPerMinute is {TemplateUsesPerMinute}; it must be 0 to 1000000.";
        if (MaxTemplates is < 1 or > 100_000)
            yield return $"MaxTemplates is {MaxTemplates}; it must be 1 to 100000.";
    }
}
