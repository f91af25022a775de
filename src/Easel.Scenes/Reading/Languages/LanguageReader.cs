using System.Collections.Frozen;
using System.Text;

namespace Easel.Scenes.Reading.Languages;

/// <summary>Tells a prompt of another language by its small words and colours: only there a word that is English too has its other meaning, as
/// "chat" has.</summary>
internal static class LanguageReader
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English = Words(
        "a, the, with, and, of, under, is, are, has, at, behind, above, beside, next, without, his, her, my, their, its, for, one, two, three, four, five, red, green, blue, yellow, black, white"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Portuguese = Words(
        "um, uma, com, o, os, em, num, numa, na, ao, dois, duas, três, quatro, cinco, sem, sob, não, preto, preta, vermelho, vermelha, branco, branca, atrás"
    );

    /// <summary>No words of another of these languages.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OnlyPortuguese = Words(
        "uma, não, dois, duas, numa, três, atrás, às, uns, umas, são"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = Words(
        "sobre, entre, cerca, junto, dentro, encima, unos, unas, sul, sulla, sull', dal, dalla, su, sus, unos, unas, tra, em, da, dos, ses, qui, ihr, ihre, sein, seine, auf, am, vor, aus, bei, liest, schläft, spielt, ein, eine, einen, einem, einer, der, das, dem, den, mit, und, auf, im, un, una, une, uno, le, la, les, el, los, las, il, lo, gli, een, het, l', d', un', dell', nell', sull', "
            + "avec, dans, sur, con, et, qui, que, che, ist, sind, est, sont, está, están, sta, stanno, è, sono, são, al, alla, allo, aux, zum, zur, vom, ins, beim, pelo, pela,  du, del, della, nel, nella, met, op, van, och, med, og, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, viele, einige, deux, trois, quatre, cinq, huit, neuf, dix, des, quelques, plusieurs, dos, tres, ocho, nueve, diez, muchos, muchas, cuatro, cinco, "
            + "due, tre, quattro, cinque, dieci, molti, molte, alcuni, alcune, twee, drie, sans, ohne, sin, senza, zonder, sous, sotto, unter, hinter, neben, über, zwischen, derrière, devant, debajo, bajo, detrás, onder, boven, achter, naast, tussen, naar, zijn, "
            + "rot, rote, roter, rotes, roten, rotem, gelb, gelbe, gelber, gelbes, grün, grüne, grüner, grünes, blau, blaue, blauer, blaues, schwarz, schwarze, schwarzer, schwarzes, weiß, weiße, weißer, "
            + "weißes, rouge, jaune, vert, verte, verts, vertes, bleu, bleue, noir, noire, noirs, noires, blanc, blanche, rojo, roja, amarillo, amarilla, verde, azul, negro, negra, blanco, blanca, "
            + "rosso, rossa, giallo, gialla, nero, nera, bianco, bianca, rood, rode, geel, gele, groen, groene, blauw, blauwe, zwart, zwarte, witte"
    );

    public static PromptLanguage Of(TokenizedPrompt text)
    {
        var (english, portuguese, others, foreign) = (0, 0, 0, 0);
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].Kind != TokenKind.Word)
                continue;
            english += English.Contains(text.Text(i)) ? 1 : 0;
            portuguese +=
                OnlyPortuguese.Contains(text.Text(i)) ? 2
                : Portuguese.Contains(text.Text(i)) ? 1
                : 0;
            foreign += Portuguese.Contains(text.Text(i)) || Others.Contains(text.Text(i)) ? 1 : 0;
            // "Está" and "são" are no words of English; "van" and "pelo" may be.
            others +=
                IsGerund(text.Text(i)) ? 2
                : !Others.Contains(text.Text(i)) ? 0
                : Ascii.IsValid(text.Text(i)) ? 1
                : 2;
        }

        return Math.Max(foreign, Math.Max(portuguese, others)) <= english ? PromptLanguage.English
            : portuguese > 0 && 2 * portuguese >= others ? PromptLanguage.Portuguese
            : LanguageTelling.Of(text);
    }

    /// <summary>"Cortando", of "um homem cortando a grama", which has an English "a", and "giocano".</summary>
    private static bool IsGerund(ReadOnlySpan<char> word) =>
        (word.EndsWith("ndo") || word.EndsWith("ano") || word.EndsWith("ono"))
        && (VerbsAbroad.Find(word) ?? LanguageWords.Of(PromptLanguage.Other).Verbs.Find(word)) is not null;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(", ").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
