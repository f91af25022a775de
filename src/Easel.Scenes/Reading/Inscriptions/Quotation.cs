namespace Easel.Scenes.Reading.Inscriptions;

/// <summary>Words between quotation marks.</summary>
/// <param name="Start">Of the words, after the opening mark.</param>
internal readonly record struct Quotation(int Start, int Length)
{
    /// <summary>Longer ones are no label: a mark was forgotten.</summary>
    private const int MaxLength = 200;

    /// <summary>The quotation whose opening mark stands at <paramref name="at"/>; empty where none does, or it is never closed.</summary>
    public static Quotation Find(ReadOnlySpan<char> text, int at)
    {
        var closing = text[at] switch
        {
            '"' => "\"",
            '“' or '„' or '”' => "”“",
            '«' => "»",
            '»' => "«",
            '「' => "」",
            '『' => "』",
            '\'' or '‘' when at == 0 || char.IsWhiteSpace(text[at - 1]) => "'’",
            _ => "",
        };
        if (closing.Length == 0)
            return default;
        var rest = text[(at + 1)..];
        for (var i = 0; i < Math.Min(rest.Length, MaxLength); i++)
        {
            if (
                !closing.Contains(rest[i], StringComparison.Ordinal)
                || (closing[0] == '\'' && i + 1 < rest.Length && char.IsLetterOrDigit(rest[i + 1]))
            )
                continue;
            return new Quotation(at + 1, i);
        }

        return default;
    }
}
