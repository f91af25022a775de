using Easel.Abstractions.Events;

namespace Easel.Core.Moderation;

/// <summary>How refusals are told.</summary>
public static class ModerationErrors
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

    /// <summary>Of a picture that was drawn.</summary>
    /// <param name="by">Who refused it.</param>
    public static ImageError BlockedPicture(string by, params IReadOnlyList<string> categories) =>
        Blocked(by, categories) with
        {
            Message = $"What was drawn was rejected as a result of this server's safety policy ({by}).",
            Stage = RefusalStage.Output,
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
