using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record GetResponseParameters
{
    [Description("Its events instead of the response.")]
    [DefaultValue(false)]
    public bool? Stream { get; init; }

    [Description("Only the events after this `sequence_number`; needs `stream`.")]
    [Range(0, int.MaxValue)]
    public int? StartingAfter { get; init; }

    [Description("Nothing more can be included.")]
    public IReadOnlyList<string>? Include { get; init; }

    [Description("Nothing is obfuscated.")]
    public bool? IncludeObfuscation { get; init; }
}
