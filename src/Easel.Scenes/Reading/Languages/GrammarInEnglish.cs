using System.Collections.Frozen;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Languages;

/// <summary>Small words of other languages in English, by what they do in a sentence.</summary>
internal static class GrammarInEnglish
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = Set(
        "ein, eine, einen, einem, einer, un, une, uno, una, um, uma, een, d'un, d'une, num, numa"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DefiniteArticles = Set(
        "der, die, das, den, dem, des, im, am, ins, zum, zur, vom, beim, le, la, les, l', el, los, las, il, lo, gli, i, de, het, o, a, os, as, al, alla, allo, aux, au, du, del, della, nel, nella, nello, nell', nei, sul, sulla, sull', na, no, da, do, pelo, pela"
    );

    private static readonly WordListAbroad Owners = new(
        ("his", "sein, seine, seinem, seinen, seiner, seines, son, sa, ses, su, sus, suo, sua, suoi, sue, seu, seus, suas"),
        ("her", "ihr, ihre, ihrem, ihren, ihrer, ihres"),
        ("their", "leur, leurs, loro"),
        ("my", "mein, meine, meinem, meinen, meiner, meines, mon, ma, mes, mi, mis, mio, mia, meu, minha, mijn")
    );

    private static readonly WordListAbroad Fillers = new(
        (
            "sitting",
            "zit, zitten, sitzt, sitzen, sitzend, assis, assise, assises, sentado, sentada, sentados, sentadas, seduto, seduta, seduti, sedute"
        ),
        ("standing", "staat, staan, steht, stehen, stehend, debout"),
        (
            "lying",
            "ligt, liggen, liegt, liegen, liegend, couché, couchée, allongé, allongée, acostado, acostada, sdraiato, sdraiata, deitado, deitada"
        )
    );

    private static readonly FrozenDictionary<WordRole, string> Roles = new Dictionary<WordRole, string>
    {
        [WordRole.And] = "and",
        [WordRole.Or] = "or",
        [WordRole.With] = "with",
        [WordRole.Clause] = "while",
        [WordRole.But] = "but",
        [WordRole.Of] = "of",
        [WordRole.In] = "in",
        [WordRole.On] = "on",
        [WordRole.LeftOf] = "to the left of",
        [WordRole.RightOf] = "to the right of",
        [WordRole.Above] = "above",
        [WordRole.Under] = "under",
        [WordRole.HangingFrom] = "hanging from",
        [WordRole.Beside] = "next to",
        [WordRole.Behind] = "behind",
        [WordRole.Farthest] = "in the background",
        [WordRole.Nearest] = "in the foreground",
        [WordRole.InFrontOf] = "in front of",
        [WordRole.Between] = "between",
        [WordRole.OnBothSides] = "on both sides of",
        [WordRole.Around] = "around",
        [WordRole.Through] = "through",
        [WordRole.OutOf] = "out of",
        [WordRole.Approach] = "towards",
        [WordRole.Against] = "against",
        [WordRole.Following] = "chasing",
        [WordRole.SideLeft] = "on the left",
        [WordRole.SideRight] = "on the right",
        [WordRole.Background] = "background",
        [WordRole.Row] = "in a row",
        [WordRole.Named] = "called",
        [WordRole.Says] = "saying",
        [WordRole.Worn] = "wearing",
        [WordRole.Holding] = "holding",
        [WordRole.Purpose] = "for",
        [WordRole.Light] = "light",
        [WordRole.Dark] = "dark",
        [WordRole.Transparent] = "transparent",
    }.ToFrozenDictionary();

    /// <summary>"Auf einem" is "on a".</summary>
    /// <param name="words">As the prompt has them, in lower case.</param>
    public static string Of(WordRole role, ReadOnlySpan<char> words)
    {
        var last = words[(words.LastIndexOf(' ') + 1)..];
        if (role is WordRole.Article)
            return "a";
        if (role is WordRole.Definite)
            return Owners.Find(words) ?? "the";
        if (role is WordRole.Negation)
            return words is "ohne" or "sans" or "sin" or "senza" or "sem" or "zonder" ? "without" : "no";
        if (role is WordRole.Filler)
            return Fillers.Find(words) ?? "";
        if (role is WordRole.Setting)
            return words.StartsWith("aus") ? "made of"
                : words is "dentro" ? "inside"
                : "at the";
        if (!Roles.TryGetValue(role, out var english))
            return words.ToString();
        // "Liegt auf", "assis sur".
        if (role is WordRole.On && words.IndexOf(' ') is > 0 and var space && Fillers.Find(words[..space]) is { } posture)
            english = $"{posture} {english}";
        if (role is WordRole.Of && words is "de" or "d'")
            return english;
        return Articles.Contains(last) ? $"{english} a"
            : DefiniteArticles.Contains(last) ? $"{english} the"
            : english;
    }

    /// <summary>"Riesige" is "huge".</summary>
    public static string Size(ReadOnlySpan<char> words) =>
        LooksAbroad.Find(words)
        ?? Grammar.Scale(words) switch
        {
            < 1 => "small",
            > 1.55 => "huge",
            _ => "large",
        };

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(", ").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
