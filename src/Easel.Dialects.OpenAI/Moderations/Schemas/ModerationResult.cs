using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Moderations.Schemas;

[SnakeCase]
internal sealed record ModerationResult
{
    public required bool Flagged { get; init; }

    [Description("OpenAI's categories; a word list flags without naming one.")]
    public required IReadOnlyDictionary<string, bool> Categories { get; init; }

    public required IReadOnlyDictionary<string, double> CategoryScores { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> CategoryAppliedInputTypes { get; init; }
}
