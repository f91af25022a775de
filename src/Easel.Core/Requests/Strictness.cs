using Easel.Abstractions.Events;

namespace Easel.Core.Requests;

/// <summary>What a strict request is refused for is what another is warned of.</summary>
internal static class Strictness
{
    public static IReadOnlyList<ImageError> Refuse(IEnumerable<ImageWarning> warnings) =>
        [.. warnings.Select(warning => new ImageError(ImageErrorKind.InvalidRequest, warning.Code, warning.Param, warning.Message))];
}
