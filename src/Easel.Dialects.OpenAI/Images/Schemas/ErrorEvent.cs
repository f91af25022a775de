using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;
using Easel.Dialects.Errors.Schemas;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[SnakeCase]
internal sealed record ErrorEvent
{
    [AllowedValues("error")]
    public required string Type { get; init; }

    public required Error Error { get; init; }
}
