using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Models.Schemas;

[SnakeCase]
internal sealed record Model
{
    public required string Id { get; init; }

    [AllowedValues("model")]
    public required string Object { get; init; }

    public required long Created { get; init; }

    public required string OwnedBy { get; init; }

    public ModelEasel? Easel { get; init; }
}
