using Easel.Abstractions.Events;

namespace Easel.Dialects.Images;

/// <summary>What a response to an image request says in its headers, for programs that do not look into bodies.</summary>
internal static class ResponseHeaders
{
    public const string Warnings = "easel-warnings";
    public const string Cached = "easel-cached";

    /// <param name="warnings">Those that are known: a structured list (RFC 9651), <c>unsupported_parameter;param=style, ...</c>.</param>
    /// <param name="isCached">The images were drawn for an earlier request.</param>
    public static void Set(IHeaderDictionary headers, IReadOnlyList<ImageWarning> warnings, bool isCached)
    {
        if (warnings.Count > 0)
        {
            headers[Warnings] = string.Join(
                ", ",
                warnings.Select(warning => warning.Param is null ? warning.Code : $"{warning.Code};param={warning.Param}")
            );
        }

        if (isCached)
            headers[Cached] = "true";
    }
}
