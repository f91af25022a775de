using System.Collections.Frozen;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Casting;

/// <summary>Reads what is said of somebody's hair and eyes: "long black hair", "pigtails", "a grey beard", "green eyes".</summary>
internal static class HairWords
{
    private static readonly FrozenDictionary<string, Rgb?> LipColours = new Dictionary<string, Rgb?>(StringComparer.Ordinal)
    {
        ["red"] = Palette.Red,
        ["pink"] = Palette.Pink,
        ["purple"] = Palette.Purple,
        ["black"] = Palette.Black,
        ["blue"] = Palette.Blue,
        ["orange"] = Palette.Orange,
        ["nude"] = Palette.Coral,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null where the words say nothing that a figure shows.</summary>
    public static Func<Person, Person>? Of(ReadOnlySpan<char> words)
    {
        Func<Person, Person>? looks = null;
        if (words.EndsWith("eyes"))
            return EyesOf(words);
        if (OfHead(words) is { } other)
            return other;
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

    /// <summary>What neither hair nor eyes are; its colour is not seen.</summary>
    private static Func<Person, Person>? OfHead(ReadOnlySpan<char> words) =>
        words switch
        {
            "eye patch" or "eyepatch" or "black eye patch" => person => person with { HasEyePatch = true },
            "pointed ears" or "pointy ears" or "elf ears" or "elven ears" => person => person with { HasPointedEars = true },
            "missing tooth"
            or "missing teeth"
            or "missing front tooth"
            or "missing front teeth"
            or "gap tooth"
            or "gap teeth"
            or "gapped teeth"
            or "toothless smile"
            or "toothless grin"
            or "gap toothed smile"
            or "gap-toothed smile" => person => person with { HasToothGap = true },
            "rosy cheeks" or "red cheeks" or "pink cheeks" or "rosy red cheeks" => person => person with { HasRosyCheeks = true },
            "nose ring"
            or "nose piercing"
            or "nose stud"
            or "septum ring"
            or "septum piercing"
            or "ring in nose"
            or "gold nose ring"
            or "silver nose ring" => person => person with { HasNoseRing = true },
            _ => WingWords.Of(words) ?? OfMakeup(words),
        };

    /// <summary>"Red lipstick", "heavy makeup".</summary>
    private static Func<Person, Person>? OfMakeup(ReadOnlySpan<char> words)
    {
        var last = words.LastIndexOf(' ');
        if (
            words[(last + 1)..] is not ("makeup" or "lipstick" or "lips" or "eyeliner" or "mascara" or "eyeshadow")
            && !words.EndsWith("make up")
        )
            return null;
        Rgb? said = null;
        foreach (var range in words.Split(' '))
            said ??= LipColours.GetValueOrDefault(words[range].ToString());
        return person => person with { Lips = said ?? person.Lips ?? Palette.Pink };
    }

    private static Func<Person, Person>? EyesOf(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            if (HairColours.Find(words[range].ToString()) is { } colour)
                return person => person with { Eyes = colour };
        }

        return null;
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
