using Easel.Abstractions.Events;

namespace Easel.Core.Moderation;

internal static class ModerationErrors
{
    /// <summary>Says who refused, and not which word: that would teach the way around.</summary>
    /// <param name="categories">What for, in a moderation service's own words; a word list has none.</param>
    public static ImageError Blocked(string by, params IReadOnlyList<string> categories) =>
        new(
            ImageErrorKind.Blocked,
            "moderation_blocked",
            null,
            $"Your request was rejected as a result of this server's safety policy ({by})."
        )
        {
            Categories = categories,
            Stage = RefusalStage.Input,
        };

    public static ImageError Unavailable { get; } =
        new(
            ImageErrorKind.Unavailable,
            "moderation_unavailable",
            null,
            "The moderation service did not answer, and without its word nothing is drawn; try again in a moment."
        )
        {
            RetryAfter = TimeSpan.FromSeconds(5),
        };
}
