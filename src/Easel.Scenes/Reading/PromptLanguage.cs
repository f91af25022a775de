using System.Collections.Frozen;

namespace Easel.Scenes.Reading;

/// <summary>Tells a prompt of another language: only there a word that is English too has its other meaning, as "chat" has.</summary>
internal static class PromptLanguage
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords = (
        "ein, eine, einen, einem, einer, der, das, dem, mit, und, auf, im, un, una, une, uno, um, uma, le, la, les, el, los, las, il, lo, gli, een, het, "
        + "avec, dans, sur, con, com, et, du, del, della, nel, nella, na, met, op, van, och, med, og, zwei, drei, vier, deux, trois, quatre, dos, tres, cuatro, "
        + "tre, quattro, dois, três, quatro, twee, drie, auf, sans, ohne, sin, senza, sem, zonder, sous, sotto, unter, hinter"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsForeign(TokenizedPrompt text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].Kind == TokenKind.Word && SmallWords.Contains(text.Text(i)))
                return true;
        }

        return false;
    }
}
