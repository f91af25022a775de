using Easel.Core.Moderation;

namespace Easel.Server.Moderation;

/// <summary>Whether and by what prompts are judged.</summary>
internal sealed record ModerationOptions
{
    /// <summary>Whether prompts are judged before they are drawn. Default auto: when other machines can reach the server, or one of the
    /// next three is set.</summary>
    public ModerationMode Mode { get; init; }

    /// <summary>Whether pictures are judged once they are drawn. Default auto: when other machines can reach the server and moderation is
    /// not off.</summary>
    public ModerationMode Pictures { get; init; }

    /// <summary>What prompts may not say, from the file that <c>Easel:ModerationWords</c> names (<see cref="BlockedWords.Parse"/>); null is
    /// the built-in list.</summary>
    public BlockedWords? Words { get; init; }

    /// <summary>A service that speaks OpenAI's <c>/v1/moderations</c>, asked about every prompt. Default none.</summary>
    public Uri? Url { get; init; }

    /// <summary>That service's key. Default none.</summary>
    public string? Key { get; init; }
}
