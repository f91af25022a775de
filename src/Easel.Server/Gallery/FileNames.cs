using System.Globalization;
using System.Text;
using Easel.Core.Gallery;

namespace Easel.Server.Gallery;

/// <summary>Names that people find again: <c>2026-11-27-a-red-fox-0123abcd.png</c>.</summary>
internal static class FileNames
{
    private const int MaxWords = 48;
    private const int IdDigits = 8;

    public static string Of(GalleryImage image)
    {
        var day = image.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var name = image.File.ToString();
        return $"{day}-{Words(image.Recipe.Prompt)}{image.Id[^Math.Min(IdDigits, image.Id.Length)..]}{name[name.LastIndexOf('.')..]}";
    }

    /// <summary>Letters and digits of any script, with a hyphen after each word.</summary>
    private static string Words(string prompt)
    {
        var words = new StringBuilder(MaxWords);
        foreach (var rune in prompt.EnumerateRunes())
        {
            if (words.Length >= MaxWords)
                break;
            if (Rune.IsLetterOrDigit(rune))
                words.Append(Rune.ToLowerInvariant(rune));
            else if (words.Length > 0 && words[^1] != '-')
                words.Append('-');
        }

        if (words.Length > 0 && words[^1] != '-')
            words.Append('-');
        return words.ToString();
    }
}
