using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Languages;

/// <summary>Number words of other languages; of those written without spaces with the words that count things.</summary>
internal static class AmountsAbroad
{
    /// <summary>From one on; what is an English word for something else is left out, and stands in <see cref="AlsoEnglish"/>.</summary>
    private const string Spaced = """
        ein eine einen einem einer eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn||zwölf
        un une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze
        un una uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez||doce
        un una uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici
        um uma|dois duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze
        een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien||twaalf
        один одна одно|два две|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать
        """;

    /// <summary>A few, many, a pair, half a dozen, a dozen.</summary>
    private static readonly (int Amount, string Words)[] Vague =
    [
        (
            Amounts.SeveralCount,
            "ein paar, einige, mehrere, quelques, plusieurs, algunos, algunas, varios, varias, unos, unas, unos cuantos, unas cuantas, alcuni, alcune, parecchi, parecchie, alguns, algumas, uns, umas, vários, várias, een paar, enkele, eine reihe, eine reihe von, une rangée de, una fila de, una fila di, uma fila de, een rij"
        ),
        (
            Amounts.ManyCount,
            "viele, ganz viele, eine menge, beaucoup de, beaucoup d', plein de, plein d', muchos, muchas, molti, molte, tanti, tante, muitos, muitas, veel, eine gruppe, eine herde, un groupe de, un troupeau de, un grupo de, un rebaño de, un gruppo di, um grupo de, een groep, een kudde"
        ),
        (
            2,
            "paire de, une paire de, un couple de, par de, un par de, paio di, un paio di, um par de, beide, les deux, ambos, ambas, entrambi, entrambe"
        ),
        (6, "une demi douzaine de, media docena de, mezza dozzina di, meia dúzia de, ein halbes dutzend"),
        (
            12,
            "dutzend, ein dutzend, douzaine de, une douzaine de, douzaine d', une douzaine d', docena de, una docena de, dozzina di, una dozzina di, dúzia de, uma dúzia de, dozijn"
        ),
    ];

    private const string Han = "一|二两兩|三|四|五|六|七|八|九|十";
    private const string HanCounters = "只隻个個条條张張辆輛朵棵本匹頭头座架艘颗顆匹台枚";
    private const string JapaneseCounters = "匹本個台枚羽頭冊";

    /// <summary>Numbers among words of their own language alone: an elf and "once" are something else in English.</summary>
    public static IReadOnlyDictionary<string, int> AlsoEnglish { get; } =
        new Dictionary<string, int>(StringComparer.Ordinal) { ["elf"] = 11, ["once"] = 11 };

    public static IEnumerable<KeyValuePair<string, int>> All => Words().DistinctBy(pair => pair.Key, StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, int>> Words()
    {
        foreach (var line in Spaced.Split('\n'))
        {
            var amounts = line.Split('|');
            // One is an article.
            for (var i = 1; i < amounts.Length; i++)
            {
                foreach (var word in amounts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    yield return new(word, i + 1);
            }
        }

        foreach (var (amount, words) in Vague)
        {
            foreach (var word in words.Split(", "))
                yield return new(word, amount);
        }

        var numerals = Han.Split('|');
        for (var i = 0; i < numerals.Length; i++)
        {
            foreach (var numeral in numerals[i])
            {
                foreach (var counter in HanCounters)
                    yield return new($"{numeral} {counter}", i + 1);
                foreach (var counter in JapaneseCounters)
                    yield return new($"{numeral} {counter} の", i + 1);
            }
        }
    }
}
