using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[SnakeCase]
internal sealed record ChatStreamOptions
{
    [Description("The stream ends with a chunk that reports usage.")]
    public bool? IncludeUsage { get; init; }
}
