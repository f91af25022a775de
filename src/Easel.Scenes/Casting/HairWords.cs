using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Casting;

/// <summary>Reads what is said of somebody's hair: "long black hair", "pigtails", "a grey beard".</summary>
internal static class HairWords
{
    /// <summary>Null where the words say nothing that a figure shows.</summary>
    public static Func<Person, Person>? Of(ReadOnlySpan<char> words)
    {
        Func<Person, Person>? looks = null;
        // The colour of a beard is the beard's.
        var isOfFace = false;
        foreach (var range in words.Split(' '))
            isOfFace |= words[range] is "beard" or "moustache" or "mustache" or "goatee" or "whiskers";
        foreach (var range in words.Split(' '))
        {
            if (Word(words[range].ToString(), isOfFace) is not { } look)
                continue;
            var before = looks;
            looks = before is null ? look : person => look(before(person));
        }

        return looks;
    }

    /// <summary>A haircut has this name by itself, without hair being said.</summary>
    public static bool IsCut(string word) => Cut(word) is HairCut.Braids or HairCut.Bun or HairCut.Mohawk or HairCut.Afro or HairCut.Bob;

    private static Func<Person, Person>? Word(string word, bool isOfFace) =>
        HairColours.Find(word) is { } colour ? person => isOfFace ? person with { Beard = colour } : person with { Hair = colour }
        : word is "beard" or "goatee" ? person => person with { HasBeard = true }
        : word is "moustache" or "mustache" ? person => person with { HasMoustache = true }
        : isOfFace && word is "long" ? person => person with { HasLongBeard = true }
        : word is "freckles" ? person => person with { HasFreckles = true }
        : !isOfFace && Cut(word) is { } cut ? person => person with { Cut = cut }
        : null;

    private static HairCut? Cut(string word) =>
        word switch
        {
            "long" or "flowing" or "straight" or "wavy" => HairCut.Long,
            "short" => HairCut.Short,
            "curly" or "frizzy" or "curls" => HairCut.Curly,
            "afro" => HairCut.Afro,
            "spiky" or "messy" => HairCut.Spiky,
            "ponytail" => HairCut.Ponytail,
            "pigtails" => HairCut.Pigtails,
            "braids" or "braid" or "braided" or "plaits" or "dreadlocks" or "dreads" or "cornrows" => HairCut.Braids,
            "mohawk" => HairCut.Mohawk,
            "bun" or "topknot" => HairCut.Bun,
            "bob" => HairCut.Bob,
            _ => null,
        };
}
