using Easel.Abstractions.Events;

namespace Easel.Core.Administration;

/// <summary>How long a secret that was replaced is good beside its successor.</summary>
public static class SecretGrace
{
    public static readonly TimeSpan Max = TimeSpan.FromDays(30);

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    public static IReadOnlyList<ImageError> Problems(TimeSpan grace) => grace < TimeSpan.Zero || grace > Max ? [Wrong] : [];

    private static ImageError Wrong { get; } =
        new(ImageErrorKind.InvalidRequest, "invalid_value", "grace_seconds", $"'grace_seconds' must be 0 to {Max.TotalSeconds:0}.");
}
