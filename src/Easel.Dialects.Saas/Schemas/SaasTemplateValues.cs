using System.ComponentModel;

namespace Easel.Dialects.Saas.Schemas;

/// <summary>The body that uses a template.</summary>
internal sealed record SaasTemplateValues
{
    [Description("Taken literally, names and values.")]
    public IReadOnlyDictionary<string, string>? Variables { get; init; }
}
