using System.Collections.Frozen;
using Easel.Scenes.Casting;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads what kind of an animal it is where that is a profession's, a story's or a breed's word: "a pirate parrot", "a bear chef", "a
/// siamese cat", "a dog dressed as a wizard".</summary>
internal sealed class CostumeReader(PromptItems items, Clause clause, Placement placement, ObjectReader objects, Draft draft)
{
    private static readonly FrozenSet<string> Disguises = FrozenSet.Create(
        StringComparer.Ordinal,
        "dressed as",
        "dressed like",
        "dressed up as",
        "dressed up like",
        "disguised as",
        "pretending to be"
    );

    private static readonly FrozenSet<string> Clothes = FrozenSet.Create(
        StringComparer.Ordinal,
        "costume",
        "outfit",
        "uniform",
        "suit",
        "clothes",
        "armor",
        "armour",
        "attire",
        "onesie",
        "costumes"
    );

    /// <summary>Those whose animals are what they work with: "a horse trainer".</summary>
    private static readonly FrozenSet<string> Keepers = FrozenSet.Create(
        StringComparer.Ordinal,
        "farmer",
        "trainer",
        "tamer",
        "keeper",
        "hunter",
        "rider",
        "jockey",
        "vet",
        "veterinarian",
        "seller",
        "shepherd",
        "groomer",
        "walker",
        "catcher",
        "cowboy",
        "cowgirl",
        "fisherman",
        "racer",
        "thief"
    );

    private const int MostAdjectives = 2;

    /// <summary>Returns the last item used; -1 where nothing of the kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || clause.Role == WordRole.Purpose)
            return -1;
        if (ReadDisguise(i) is var disguise and >= 0)
            return disguise;
        if (IsAnimal(i + 1) && IsSaidOfNext(i))
        {
            clause.Phrase.Kind = items.Words(items[i]);
            return i;
        }

        if (Role(i + 1) is not { } role || !(IsAnimal(i) ? !Keepers.Contains(role) : IsSmall(i)) || items.KindAt(i + 2) is ItemKind.Concept)
            return -1;
        clause.Phrase.Kind = role;
        objects.Take(i);
        clause.EndNoun();
        return i + 1;
    }

    private bool IsSaidOfNext(int i) =>
        items[i] is { IsEmoji: false, IsPossessive: false, Plural: false, Kind: ItemKind.Concept or ItemKind.Unknown }
        && items.Words(items[i]) is var word
        && (
            Outfits.Find(word) is not null
            || Changes.Find(word) is not null
            || Breeds.Find(word, items.ConceptAt(i + 1).Caption) is not null
        );

    private bool IsAnimal(int i) => items.IsWordConceptAt(i) && Fauna.Find(items.ConceptAt(i).Caption) is not null;

    /// <summary>"A girl pirate", "a dwarf blacksmith": who is grown is drawn as one of the trade alone, and a vampire would be seen no more.</summary>
    private bool IsSmall(int i) =>
        items.IsWordConceptAt(i)
        && items[i] is { IsPossessive: false, Plural: false }
        && items.Words(items[i]) is "boy" or "girl" or "kid" or "child" or "baby" or "toddler" or "dwarf" or "gnome";

    /// <summary>"Dressed as a pirate", "in a pirate costume".</summary>
    private int ReadDisguise(int i)
    {
        if (placement.Last is not { Text: null, Kind: null } who || !items.Concept(who.Concept).Traits.Lives)
            return -1;
        for (var last = Math.Min(i + 2, items.Count - 1); last >= i; last--)
        {
            if (items.IsWordAt(i) && items.IsWordAt(last) && Disguises.Contains(WithoutArticle(items.Said(i, last).ToString())))
                return Wear(who, SkipArticles(last + 1));
        }

        if (items.RoleAt(i) is not (WordRole.In or WordRole.Worn or WordRole.With))
            return -1;
        var role = SkipArticles(i + 1);
        if (role < items.Count && items.Words(items[role]) is "armor" or "armour" && items.KindAt(role + 1) is not ItemKind.Concept)
        {
            // A samurai has his own.
            var isArmed = Roles.Find(who.Word, items.Concept(who.Concept).Caption) is { Outfit.IsUniform: true };
            return isArmed ? role : Wear(who, role);
        }

        if (AnyCostume(role) is var any and >= 0)
        {
            who.Kind = TrickOrTreaters.AnyCostume;
            clause.EndUndrawn();
            clause.Connect(WordRole.Worn);
            return any;
        }

        // "A red spacesuit", "a NASA spacesuit".
        var said = role;
        while (items.KindAt(said) is ItemKind.Colour or ItemKind.Unknown && said < role + MostAdjectives && Suit(said, out _) is null)
            said++;
        if (Suit(said, out var end) is { } worn)
        {
            if (said > role)
                draft.LeaveOut(items.Source(role, said - 1));
            who.Kind = worn;
            clause.EndUndrawn();
            clause.Connect(WordRole.Worn);
            return end;
        }

        return role + 1 < items.Count && Clothes.Contains(items.Words(items[role + 1])) && Wear(who, role) >= 0 ? role + 1 : -1;
    }

    /// <summary>Clothes that say who wears them: "in a spacesuit", "in armour".</summary>
    private string? Suit(int i, out int last)
    {
        for (last = Math.Min(i + 1, items.Count - 1); last >= i; last--)
        {
            if (!items.IsWordAt(i) || !items.IsWordAt(last))
                continue;
            var role = items.Said(i, last) switch
            {
                "spacesuit" or "space suit" or "astronaut suit" or "spacesuits" or "space suits" => "astronaut",
                "knight armor" or "knight armour" or "suit of armor" or "suit of armour" => "knight",
                "diving suit" or "scuba gear" => "swimmer",
                "lab coat" => "scientist",
                _ => null,
            };
            if (role is not null && Outfits.Find(role) is not null)
                return role;
        }

        return null;
    }

    private int Wear(Mention who, int i)
    {
        if (Costume(i) is not { } role)
            return -1;
        who.Kind = role;
        clause.EndUndrawn();
        clause.Connect(WordRole.Worn);
        return i;
    }

    /// <summary>"In costumes", "in a Halloween costume", "in fancy dress", which do not say in which. The last item, or -1.</summary>
    private int AnyCostume(int i)
    {
        var isOfKind = items.IsWordAt(i) && items.Words(items[i]) is "halloween" or "carnival" or "fancy" or "party" or "different";
        var last = isOfKind ? i + 1 : i;
        return
            items.IsWordAt(last)
            && (items.Words(items[last]) is "costume" or "costumes" || (isOfKind && items.Words(items[last]) is "dress"))
            ? last
            : -1;
    }

    /// <summary>"As a" is one item.</summary>
    private static string WithoutArticle(string said) =>
        said.EndsWith(" a", StringComparison.Ordinal) ? said[..^2]
        : said.EndsWith(" an", StringComparison.Ordinal) ? said[..^3]
        : said;

    private int SkipArticles(int i)
    {
        while (items.RoleAt(i) is WordRole.Article or WordRole.Definite)
            i++;
        return i;
    }

    private string? Role(int i) => Costume(i) is { } word && Outfits.Find(word) is not null ? word : null;

    /// <summary>As whom or what one dresses up.</summary>
    private string? Costume(int i)
    {
        if (items.KindAt(i) is not (ItemKind.Concept or ItemKind.Unknown) || items[i].IsPossessive)
            return null;
        var word = items.Words(items[i]);
        return Costumes.Find(word) is not null ? word
            : items[i].Plural && Costumes.Find(word[..^1]) is not null ? word[..^1]
            : null;
    }
}
