using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Casting;

/// <summary>Reads what is said of somebody's hair: "long black hair", "pigtails".</summary>
internal static class HairWords
{
    /// <summary>Null where the words say nothing that a figure shows.</summary>
    public static Func<Person, Person>? Of(ReadOnlySpan<char> words)
    {
        Func<Person, Person>? looks = null;
        foreach (var range in words.Split(' '))
        {
            if (Word(words[range].ToString()) is not { } look)
                continue;
            var before = looks;
            looks = before is null ? look : person => look(before(person));
        }

        return looks;
    }

    private static Func<Person, Person>? Word(string word) =>
        HairColours.Find(word) is { } colour ? person => person with { Hair = colour }
        : word is "beard" or "moustache" or "mustache" ? person => person with { HasBeard = true }
        : Cut(word) is { } cut ? person => person with { Cut = cut }
        : null;

    private static HairCut? Cut(string word) =>
        word switch
        {
            "long" or "flowing" or "braids" => HairCut.Long,
            "short" => HairCut.Short,
            "curly" or "afro" or "wavy" or "frizzy" => HairCut.Curly,
            "ponytail" => HairCut.Ponytail,
            "pigtails" => HairCut.Pigtails,
            "bun" => HairCut.Bun,
            "bob" => HairCut.Bob,
            _ => null,
        };
}
