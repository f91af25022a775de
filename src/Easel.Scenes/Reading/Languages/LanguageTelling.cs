using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Languages;

/// <summary>Which of German, French, Spanish, Italian, Portuguese and Dutch a prompt is of, by its small words.</summary>
internal static class LanguageTelling
{
    private static readonly (PromptLanguage Language, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words)[] Languages =
    [
        (
            PromptLanguage.German,
            Words(
                "ein eine einen einem einer eines der das den dem die und mit auf im am vom zum zur ins beim ist sind aus bei von vor über unter hinter neben zwischen durch gegen ohne für sich nicht ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner mein meine zwei drei vier fünf sechs sieben acht neun zehn viele einige nachts abends sitzt steht liegt spielt liest schläft trägt hält rote roter rotes roten gelbe gelber gelbes grüne grüner grünes blaue blauer blaues schwarze schwarzer schwarzes weiße weißer weißes kleine kleiner kleines große großer großes alte alter altes"
            )
        ),
        (
            PromptLanguage.French,
            Words(
                "un une le la les l' d' des du de au aux à avec dans et en sur sous est sont qui ses son sa leur leurs deux trois quatre cinq six sept huit neuf dix quelques plusieurs chez devant derrière entre par pour sans très rouge jaune vert verte bleu bleue noir noire blanc blanche petit petite grand grande vieux vieille assis assise dort mange lit joue"
            )
        ),
        (
            PromptLanguage.Spanish,
            Words(
                "un una unos unas el la los las del de al con y en sobre su sus que es está están por para sin dos tres cuatro cinco seis siete ocho nueve diez muchos muchas debajo bajo detrás delante junto encima entre cerca dentro frente rojo roja rojos rojas verdes azules negros negras blancos blancas amarillos amarillas amarillo amarilla verde azul negro negra blanco blanca pequeño pequeña viejo vieja mayor sentado sentada"
            )
        ),
        (
            PromptLanguage.Italian,
            Words(
                "un una uno il lo la i gli le di del della dello dell' dei delle da dal dalla dall' in nel nella nello nell' nei con su sul sulla sullo sull' al alla allo all' e è che sono sta stanno si per tra fra sotto sopra davanti dietro accanto vicino due tre quattro cinque sei sette otto nove dieci molti molte alcuni rosso rossa rossi rosse verdi gialli gialle neri nere bianchi bianche giallo gialla verde nero nera bianco bianca piccolo piccola vecchio vecchia grande seduto seduta mentre"
            )
        ),
        (
            PromptLanguage.Portuguese,
            Words(
                "um uma uns umas o a os as do da dos das de em no na nos nas num numa ao aos à às com e sob sobre sem por pelo pela para que é são está estão dois duas três quatro cinco seis sete oito nove dez muitos muitas debaixo atrás entre perto dentro frente vermelho vermelha amarelo amarela verde azul preto preta branco branca pequeno pequena grande velho velha sentado sentada seu sua"
            )
        ),
        (
            PromptLanguage.Dutch,
            Words(
                "een het de en van met op in aan bij naar uit om te zijn haar hun onder boven achter naast voor tussen tegen door over zonder twee drie vier vijf zes zeven acht negen tien veel enkele is zit staat ligt rood rode geel gele groen groene blauw blauwe zwart zwarte wit witte klein kleine groot grote oude jonge mooie leest slaapt speelt eet drinkt"
            )
        ),
    ];

    /// <summary>Other where two have as many of its words.</summary>
    public static PromptLanguage Of(TokenizedPrompt text)
    {
        var (best, most, second) = (PromptLanguage.Other, 0, 0);
        foreach (var (language, words) in Languages)
        {
            var count = 0;
            for (var i = 0; i < text.Count; i++)
            {
                if (text[i].Kind == TokenKind.Word)
                    count +=
                        words.Contains(text.Text(i)) ? 2
                        : LanguageWords.Of(language).Knows(text.Text(i)) ? 1
                        : 0;
            }

            if (count > most)
                (best, most, second) = (language, count, most);
            else if (count > second)
                second = count;
        }

        return most > second ? best : PromptLanguage.Other;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
