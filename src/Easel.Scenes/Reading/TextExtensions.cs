namespace Easel.Scenes;

internal static class TextExtensions
{
    public static string TrimPossessive(this string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
}
