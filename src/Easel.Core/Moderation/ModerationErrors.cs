using Easel.Abstractions.Events;

namespace Easel.Core.Moderation;

internal static class ModerationErrors
{
    /// <summary>Says who refused, and neither which word nor which category: that would teach the way around.</summary>
    public static ImageError Blocked(string by) =>
        new(
            ImageErrorKind.Blocked,
            "moderation_blocked",
            null,
            $"Your request was rejected as a result of this server's safety policy ({by})."
        );

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
