using System.ComponentModel;
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

    [Description("When OpenAI shuts down its model of this name, YYYY-MM-DD; here the name goes on working.")]
    public required string? ShutdownDate { get; init; }

    public ModelEasel? Easel { get; init; }
}
