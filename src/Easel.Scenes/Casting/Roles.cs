using System.Collections.Frozen;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Who a word or a picture's name is, as a figure.</summary>
internal static class Roles
{
    private static readonly FrozenDictionary<string, Person> Plain = new Dictionary<string, Person>(StringComparer.Ordinal)
    {
        ["baby"] = new() { Age = Age.Baby },
        ["boy"] = new() { Age = Age.Child, Gender = Gender.Male },
        ["girl"] = new() { Age = Age.Child, Gender = Gender.Female },
        ["child"] = new() { Age = Age.Child },
        ["person"] = new(),
        ["man"] = new() { Gender = Gender.Male },
        ["woman"] = new() { Gender = Gender.Female },
        ["old man"] = new() { Age = Age.Old, Gender = Gender.Male },
        ["old woman"] = new() { Age = Age.Old, Gender = Gender.Female },
        ["older person"] = new() { Age = Age.Old },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Pictures of somebody doing something, whose figure does it too.</summary>
    private static readonly FrozenDictionary<string, PoseName> Doing = new Dictionary<string, PoseName>(StringComparer.Ordinal)
    {
        ["walking"] = PoseName.Walking,
        ["running"] = PoseName.Running,
        ["standing"] = PoseName.Standing,
        ["kneeling"] = PoseName.Kneeling,
        ["dancing"] = PoseName.Dancing,
        ["raising hand"] = PoseName.Waving,
        ["bowing"] = PoseName.Bowing,
        ["shrugging"] = PoseName.Shrugging,
        ["climbing"] = PoseName.Climbing,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Women = (
        "nurse, waitress, ballerina, ballet dancer, queen, princess, witch, sorceress, bride, nun, maid, stewardess, flight attendant, cheerleader, cowgirl, actress, empress, schoolgirl, fairy, mrs. claus, fortune teller, tarot reader, palm reader, businesswoman, policewoman, firewoman, mother, grandmother, lady, woman with veil, geisha, maiko"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Men = (
        "king, prince, wizard, sorcerer, warlock, monk, friar, priest, santa claus, viking, groom, policeman, fireman, fisherman, mailman, postman, businessman, cowboy, pirate, knight, waiter, butler, father, grandfather, salesman, lumberjack, barbarian, gladiator, samurai, boxer, wrestler, people wrestling, sumo wrestler, king, superman, dracula, jester, sailor, magician, person with crown, caveman"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Bearded =
        "wizard, sorcerer, santa claus, santa, viking, lumberjack, king, person with crown, barbarian, fisherman, monk, dwarf, gnome, garden gnome, leprechaun"
            .Split(", ")
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of a giant of tales.</summary>
    private const double Giant = 1.6;

    private static readonly FrozenSet<string> Little = "dwarf, gnome, garden gnome, leprechaun, hobbit"
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pairs = "people holding hands, men holding hands, women holding hands"
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Null for what is written, and for what is nobody.</summary>
    public static Role? Of(Mention mention, ConceptVocabulary vocabulary) =>
        mention.Text is null ? Find(mention.Word, vocabulary.Concepts[mention.Concept].Caption) : null;

    /// <summary>Somebody, an animal, or one of the art's pictures of several people.</summary>
    public static bool IsLiving(Mention mention, ConceptVocabulary vocabulary) =>
        mention.Text is null && (vocabulary.Concepts[mention.Concept].Traits.Lives || Of(mention, vocabulary) is not null);

    /// <param name="word">The prompt's own, which may say more than the picture's name: a nurse is a health worker.</param>
    /// <param name="caption">The picture's name.</param>
    public static Role? Find(string word, string caption)
    {
        // "King" names a piece beside a chessboard.
        if (caption.StartsWith("chess ", StringComparison.Ordinal))
            return null;
        if (Pairs.Contains(caption))
            return new Role(PersonOf(word, caption), Outfits.Everyday) { IsPair = true };
        if (IsFamily(caption) || caption is "woman and man holding hands" or "couple with heart")
        {
            return new Role(new Person(), Outfits.Everyday)
            {
                Group = GroupOf(word, caption),
                Doing = caption is "couple with heart" ? RoleDoings.InLove : null,
            };
        }

        if (caption is "bride and groom")
            return new Role(new Person(), Outfits.Everyday) { Group = [Dressed("bride"), Dressed("groom")] };
        if (Plain.TryGetValue(caption, out var plain))
            return new Role(word is "giant" ? plain with { Stature = Giant } : plain, Outfits.Find(Singular(word)) ?? Outfits.Everyday)
            {
                Doing = RoleDoings.WithTool(Singular(word)),
            };
        if (caption is "woman with headscarf")
            return new Role(Plain["woman"], Outfits.Everyday with { Hat = Hat.Hijab, HatColour = Palette.Teal });
        var (gender, rest) = Split(caption);
        // "A girl with red hair" is a woman's picture.
        if (Looks(rest) is { } look && (Plain.TryGetValue(Head(word), out var looking) || Plain.TryGetValue(Head(caption), out looking)))
            return new Role(look(looking), Outfits.Everyday) { IsLookSaid = word.Contains(" with ", StringComparison.Ordinal) };
        if (gender is not null && Doing.TryGetValue(rest, out var pose))
            return new Role(Plain[gender], Outfits.Find(Singular(word)) ?? Outfits.Everyday) { Pose = pose };
        if (RoleDoings.Find(rest) is { } does)
        {
            var who =
                (gender ?? Split(word).Gender) is { } named ? Plain[named]
                : GenderOf(Singular(word), caption) is { } said ? new Person { Gender = said }
                : new Person();
            return new Role(who, Outfits.Find(Singular(word)) ?? Outfits.Everyday) { Doing = does };
        }

        if ((Outfits.Find(word) ?? Outfits.Find(Singular(word)) ?? Outfits.Find(caption) ?? Outfits.Find(rest)) is not { } outfit)
            return null;
        var person =
            gender is not null ? Plain[gender]
            : GenderOf(Singular(word), caption) is { } known ? new Person { Gender = known }
            : new Person();
        if (Little.Contains(Singular(word)))
            person = person with { Stature = Build.Short };
        var isBearded = person.Gender != Gender.Female && (Bearded.Contains(Singular(word)) || Bearded.Contains(caption));
        return new Role(
            isBearded
                ? person with
                {
                    HasBeard = true,
                    Gender = Gender.Male,
                    Hair = caption is "santa claus" || word is "wizard" ? Palette.White : null,
                }
                : person,
            outfit
        )
        {
            Doing = RoleDoings.WithTool(Singular(word)),
            IsPair = caption is "people wrestling" && !string.Equals(Singular(word), word, StringComparison.Ordinal),
        };
    }

    /// <summary>The word says by itself what somebody wears, as "doctor" does and the name of a singer does not.</summary>
    public static bool IsTrade(string word) => (Outfits.Find(word) ?? Outfits.Find(Singular(word))) is not null;

    /// <summary>"A tailor" and "a customer" are two people, "a tailor" and "tailors" of one trade.</summary>
    public static bool AreOfOtherTrades(string one, string other) =>
        !string.Equals(Singular(one), Singular(other), StringComparison.Ordinal)
        && !one.EndsWith($" {other}", StringComparison.Ordinal)
        && (IsTrade(one) || IsTrade(other));

    private static Gender? GenderOf(string word, string caption) =>
        Women.Contains(word) || (Women.Contains(caption) && !Men.Contains(word)) ? Gender.Female
        : Men.Contains(word) || Men.Contains(caption) ? Gender.Male
        : null;

    private static Person PersonOf(string word, string pair) =>
        word.StartsWith("child", StringComparison.Ordinal) || word.StartsWith("kid", StringComparison.Ordinal) ? Plain["child"]
        : word.StartsWith("boys", StringComparison.Ordinal) ? Plain["boy"]
        : word.StartsWith("girls", StringComparison.Ordinal) ? Plain["girl"]
        : pair.StartsWith("women", StringComparison.Ordinal) ? Plain["woman"]
        : pair.StartsWith("men", StringComparison.Ordinal) ? Plain["man"]
        : Plain["person"];

    private static Role Dressed(string name) => Find(name, name)!;

    /// <summary>"Family: man, woman, girl", and no family car.</summary>
    private static bool IsFamily(string caption) => caption is "family" || caption.StartsWith("family: ", StringComparison.Ordinal);

    private static Role[] GroupOf(string word, string caption)
    {
        if (word is "parents" || !IsFamily(caption))
            return [Of("man"), Of("woman")];
        var members = caption.Split(": ") is [_, var list] ? list.Split(", ") : ["man", "woman", "girl", "boy"];
        return [.. members.Select(Of)];

        static Role Of(string name) => new(Plain[name], Outfits.Everyday);
    }

    /// <summary>"Woman" of "woman: red hair", "girl" of "girl with red hair".</summary>
    private static string Head(string caption) => caption.Split(':')[0].Split(" with ")[0];

    private static (string? Gender, string Name) Split(string caption)
    {
        foreach (var who in (ReadOnlySpan<string>)["man", "woman", "person"])
        {
            if (caption.Length > who.Length + 1 && caption.StartsWith(who, StringComparison.Ordinal) && caption[who.Length] is ' ' or ':')
                return (who, caption[(who.Length + 1)..].Trim());
        }

        return (null, caption);
    }

    /// <summary>"Man: beard".</summary>
    private static Func<Person, Person>? Looks(string rest) =>
        rest switch
        {
            "beard" => person => person with { HasBeard = true },
            "bald" => person => person with { Cut = HairCut.Bald },
            "curly hair" => person => person with { Cut = HairCut.Curly },
            "red hair" => person => person with { Hair = HairColours.Find("red") },
            "blond hair" => person => person with { Hair = HairColours.Find("blond") },
            "white hair" => person => person with { Hair = HairColours.Find("white") },
            _ => null,
        };

    /// <summary>"Doctors" are each a doctor.</summary>
    public static string Singular(string word) =>
        word.EndsWith("men", StringComparison.Ordinal) ? $"{word[..^2]}an"
        : word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1]
        : word;
}
