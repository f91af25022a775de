namespace Easel.Client.Inputs;

/// <summary>What a file is, by its first bytes: services refuse an image whose type is not named.</summary>
internal static class ImageMediaType
{
    public const int HeadBytes = 12;

    /// <summary>The media type; <c>application/octet-stream</c> when it is none that the API knows.</summary>
    public static string Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']))
            return "image/png";
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return "image/jpeg";
        if (head.StartsWith("RIFF"u8) && head.Length >= HeadBytes && head[8..].StartsWith("WEBP"u8))
            return "image/webp";
        return head.StartsWith("GIF8"u8) ? "image/gif" : "application/octet-stream";
    }

    public static string NameOf(string mediaType) =>
        mediaType switch
        {
            "image/jpeg" => "image.jpg",
            "image/webp" => "image.webp",
            "image/gif" => "image.gif",
            _ => "image.png",
        };
}
