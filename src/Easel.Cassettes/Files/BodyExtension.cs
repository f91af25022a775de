namespace Easel.Cassettes.Files;

/// <summary>What the files of bodies end with, so that they open with a click.</summary>
internal static class BodyExtension
{
    public static string Of(string mediaType) =>
        mediaType.ToLowerInvariant() switch
        {
            "image/png" => ".png",
            "image/jpeg" => ".jpg",
            "image/webp" => ".webp",
            "image/gif" => ".gif",
            "application/json" => ".json",
            "text/event-stream" => ".sse",
            "text/html" => ".html",
            var text when text.StartsWith("text/", StringComparison.Ordinal) => ".txt",
            _ => ".bin",
        };
}
