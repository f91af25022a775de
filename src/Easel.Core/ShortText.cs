namespace Easel.Core;

/// <summary>A client's own words in a message to it, cut where they are long.</summary>
public static class ShortText
{
    private const int MaxLength = 64;

    public static string Of(string value) => value.Length <= MaxLength ? value : $"{value.AsSpan(0, Cut(value))}...";

    /// <summary>Never between the halves of a surrogate pair.</summary>
    private static int Cut(string value) => char.IsHighSurrogate(value[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
}
