using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record InputTokensDetails
{
    public required int CachedTokens { get; init; }

    public required int CacheWriteTokens { get; init; }
}
