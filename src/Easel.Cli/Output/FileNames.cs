using System.Text;

namespace Easel.Cli.Output;

/// <summary>Names for images that nobody named.</summary>
internal static class FileNames
{
    private const int MaxLength = 40;

    /// <summary>The prompt's first words: "A red fox!" is <c>a-red-fox</c>.</summary>
    public static string OfPrompt(string prompt)
    {
        var name = new StringBuilder(MaxLength);
        foreach (var rune in prompt.EnumerateRunes())
        {
            if (name.Length >= MaxLength)
                break;
            if (Rune.IsLetterOrDigit(rune))
                name.Append(Rune.ToLowerInvariant(rune));
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }

        var text = name.ToString().Trim('-');
        return text.Length > 0 ? text : "image";
    }

    /// <summary>The input's name with a word about what was done to it.</summary>
    public static string OfInput(string input, string done)
    {
        var name = input is "-" || input.Contains("://", StringComparison.Ordinal) ? "image" : Path.GetFileNameWithoutExtension(input);
        return $"{name}-{done}";
    }
}
