using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.Saas.Schemas;

/// <summary>The body that makes a template, or changes one, where every member may be missing.</summary>
internal sealed record SaasTemplateRequest
{
    [MinLength(1)]
    [MaxLength(255)]
    public string? Name { get; init; }

    [MaxLength(10_000)]
    public string? Description { get; init; }

    [MaxLength(100)]
    public string? Category { get; init; }

    [Description("`{{name}}`, without blanks, stands for a variable.")]
    [MinLength(1)]
    [MaxLength(10_000)]
    public string? Prompt { get; init; }

    [Description("What the variables are for, by their names.")]
    public IReadOnlyDictionary<string, string>? Variables { get; init; }

    [Description("Everybody may see and use it.")]
    [DefaultValue(false)]
    public bool? IsPublic { get; init; }
}
