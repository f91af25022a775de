using System.Buffers;

namespace Easel.Cli.Output;

/// <summary>What kind of image file it is: by its name, or by how it begins.</summary>
internal static class FileKind
{
    /// <summary>Extensions of files that can be written.</summary>
    public const string Written = ".png, .jpg, .jpeg or .webp";

    /// <summary>What the API calls the format of a file of this name; null when the name tells none that is written.</summary>
    public static string? OfName(string path) =>
        ExtensionIn(path) switch
        {
            ".png" => "png",
            ".jpg" or ".jpeg" or ".jpe" or ".jfif" => "jpeg",
            ".webp" => "webp",
            _ => null,
        };

    /// <summary>The name's extension in small letters: letters and digits, as <c>.gif</c>, not the end of <c>fox-v1.2</c>. Empty when it
    /// has none.</summary>
    public static string ExtensionIn(string path)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return extension.Length > 1 && char.IsAsciiLetter(extension[1]) && extension.AsSpan(1).IndexOfAnyExcept(LettersAndDigits) < 0
            ? extension
            : "";
    }

    /// <summary>As the API calls the format; null for what is no image.</summary>
    public static string? OfContent(ReadOnlySpan<byte> file)
    {
        if (file is [0x89, (byte)'P', (byte)'N', (byte)'G', ..])
            return "png";
        if (file is [0xFF, 0xD8, 0xFF, ..])
            return "jpeg";
        if (file.StartsWith("GIF8"u8))
            return "gif";
        return file.Length > 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8) ? "webp" : null;
    }

    public static string ExtensionOf(string? format) =>
        format switch
        {
            "jpeg" => ".jpg",
            null => ".png",
            _ => $".{format}",
        };

    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");
}
