using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Batches.Schemas;

[SnakeCase]
internal sealed record BatchRequestCounts
{
    [Description("In the file.")]
    public required int Total { get; init; }

    [Description("Answered.")]
    public required int Completed { get; init; }

    [Description("Refused, failed or expired.")]
    public required int Failed { get; init; }
}
