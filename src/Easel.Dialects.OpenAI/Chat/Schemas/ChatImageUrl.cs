using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Chat.Schemas;

[SnakeCase]
internal sealed record ChatImageUrl
{
    [Description("A `data:` URL, or an address.")]
    public required string Url { get; init; }
}
