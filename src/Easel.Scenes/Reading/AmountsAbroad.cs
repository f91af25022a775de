namespace Easel.Scenes.Reading;

/// <summary>Number words of other languages; of those written without spaces with the words that count things.</summary>
internal static class AmountsAbroad
{
    private const string Spaced = """
        ein eine einen einem einer eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn
        un une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze
        un una uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce
        un una uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici
        um uma|dois duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze
        een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien
        один одна одно|два две|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать
        """;

    private const string Han = "一|二两兩|三|四|五|六|七|八|九|十";
    private const string HanCounters = "只隻个個条條張张辆輛朵棵本匹頭头座架艘颗顆匹台枚";
    private const string JapaneseCounters = "匹本個台枚羽頭冊";

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
