using System.Net.Http.Headers;

namespace Easel.Dialects.Json;

/// <summary>What a <c>Content-Type</c> header says of a text.</summary>
internal static class TextContent
{
    /// <summary>It is of one of these media types, and in UTF-8 as far as it says.</summary>
    public static bool Is(string? contentType, params ReadOnlySpan<string> mediaTypes)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type))
            return false;
        if (type.CharSet is not null && !string.Equals(type.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var mediaType in mediaTypes)
        {
            if (string.Equals(type.MediaType, mediaType, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
