namespace Easel.Cli.Output;

/// <summary>What kind of image file it is: by its name, or by how it begins.</summary>
internal static class FileKind
{
    /// <summary>As the wire calls the format; null when the name does not tell.</summary>
    public static string? OfName(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".png" => "png",
        ".jpg" or ".jpeg" => "jpeg",
        ".webp" => "webp",
        _ => null,
    };

    /// <summary>As the wire calls the format; null for what is no image.</summary>
    public static string? OfContent(ReadOnlySpan<byte> file)
    {
        if (file is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]) return "png";
        if (file is [0xFF, 0xD8, 0xFF, ..]) return "jpeg";
        if (file.StartsWith("GIF8"u8)) return "gif";
        return file.Length > 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8) ? "webp" : null;
    }

    public static string ExtensionOf(string? format) => format switch
    {
        "jpeg" => ".jpg",
        null => ".png",
        _ => $".{format}",
    };
}
