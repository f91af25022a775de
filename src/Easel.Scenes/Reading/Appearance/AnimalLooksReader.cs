using Easel.Scenes.Casting;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>
/// Reads what animals look like, where a figure shows it: "a blue-eyed cat", "with big ears and a long tail", "spreading its golden wings", "a
/// rainbow zebra".
/// </summary>
internal sealed class AnimalLooksReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    private const int LongestPart = 6;

    /// <summary>Parts as they stand in compounds: "blue-eyed".</summary>
    private static readonly Dictionary<string, string> Compounds = new(StringComparer.Ordinal)
    {
        ["eyed"] = "eyes",
        ["eared"] = "ears",
        ["tailed"] = "tail",
        ["winged"] = "wings",
        ["legged"] = "legs",
        ["nosed"] = "nose",
        ["necked"] = "neck",
        ["maned"] = "mane",
        ["beaked"] = "beak",
        ["billed"] = "beak",
        ["breasted"] = "breast",
        ["bellied"] = "belly",
        ["faced"] = "face",
        ["headed"] = "head",
        ["horned"] = "horns",
        ["haired"] = "fur",
        ["furred"] = "fur",
        ["feathered"] = "feathers",
    };

    /// <summary>The part read last: "and a long tail" goes on from there.</summary>
    private int _end = -2;

    /// <summary>Returns the last item used; -1 where nothing of this kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || clause.Role == WordRole.Purpose || !items.IsWordAt(i))
            return -1;
        if (ReadBeforeNoun(i) is var before and >= 0)
            return before;
        if (placement.Last is not { Text: null } last || !vocabulary.Concepts[last.Concept].Traits.Animal)
            return -1;
        if (ReadCounted(i, last) is var counted and >= 0)
        {
            _end = counted;
            return counted;
        }

        var end =
            items.RoleAt(i) is WordRole.With or WordRole.Worn
            || (items.RoleAt(i) == WordRole.And && (_end == i - 1 || !ReferenceEquals(placement.Newest, last)))
            || items.Words(items[i]) is "aux" or "à"
                ? ReadPart(i + 1, last)
            : items.RoleAt(i + 1) == WordRole.Definite ? ReadShown(i, last)
            : -1;
        if (end < 0)
            return ReadOwnBody(i);
        _end = end;
        clause.EndUndrawn();
        clause.Connect(WordRole.Worn);
        return end;
    }

    private Species? SpeciesAt(int i) => i >= 0 && items.IsWordConceptAt(i) ? Fauna.Find(items.ConceptAt(i).Caption) : null;

    /// <summary>"Blue-eyed", "long-tailed", "winged", "rainbow coloured", "colourful" before an animal.</summary>
    private int ReadBeforeNoun(int i)
    {
        var end = i + 1;
        if (IsRainbow(i))
        {
            if (items.IsWordAt(end) && items.Text(items[end]) is "coloured" or "colored" or "striped" or "patterned")
                end++;
            return NounAfter(end) is { } species && !IsColourfulAnyway(end)
                ? Await(Coats.InRainbow, items.Source(i, end - 1), end - 1)
                : -1;
        }

        if (Girths.Find(items.Words(items[i])) is { } girth && NounAfter(end) is not null)
            return Await(girth, items.Source(i, i), i);
        if (items[i].Kind is ItemKind.Concept || (i > 0 && items.RoleAt(i - 1) is WordRole.Number))
            return -1;
        // "Winged" alone, or a colour or a form before it.
        var first = Compounds.ContainsKey(items.Words(items[i])) ? i : i + 1;
        if (
            !items.IsWordAt(first)
            || !Compounds.TryGetValue(items.Words(items[first]), out var part)
            || NounAfter(first + 1) is not { } animal
        )
            return -1;
        var isColoured = first > i && items.KindAt(i) == ItemKind.Colour;
        List<string> adjectives = first > i && !isColoured ? [items.Words(items[i])] : [];
        return PartLooks.Find(part, adjectives, isColoured ? vocabulary.Colours[items[i].Meaning.Value].Rgb : null, animal) is { } change
            ? Await(change, items.Source(i, first), first)
            : -1;
    }

    private bool IsRainbow(int i) => items.Text(items[i]) is "rainbow" || ManyColours.Are(items.Text(items[i]));

    /// <summary>Its picture is so already, or each of several has a colour of its own.</summary>
    private bool IsColourfulAnyway(int i)
    {
        var noun = Noun(i);
        return (items[noun].Plural && items.Text(items[i - 1]) is not ("rainbow" or "coloured" or "colored"))
            || items.ConceptAt(noun).Caption is "parrot" or "tropical fish";
    }

    private int Noun(int i)
    {
        while (items.KindAt(i) == ItemKind.Colour || items.RoleAt(i) is WordRole.Size or WordRole.Filler)
            i++;
        return i;
    }

    private Species? NounAfter(int i) => SpeciesAt(Noun(i));

    private int Await(Func<Species, Species> look, string words, int end)
    {
        (clause.Phrase.AnimalLooks ??= []).Add((look, words));
        return end;
    }

    /// <summary>"With its head in the sand": where no figure shows it, there is no other head beside it.</summary>
    private int ReadOwnBody(int i)
    {
        if (
            items.RoleAt(i) != WordRole.With
            || items.RoleAt(i + 1) != WordRole.Definite
            || i + 2 >= items.Count
            || items.Text(items[i + 1]) is "the"
            || items.Text(items[i + 2]) is not ("head" or "heads" or "face" or "neck" or "nose" or "back" or "legs" or "feet" or "body")
        )
            return -1;
        draft.LeaveOut(items.Source(i + 1, i + 2));
        return i + 2;
    }

    /// <summary>"With two heads", "with four legs": its picture has so many of them or it has not, and there are none beside it.</summary>
    private int ReadCounted(int i, Mention last)
    {
        if (
            !(items.RoleAt(i) == WordRole.With || (items.RoleAt(i) == WordRole.And && GoesOnAt(i)))
            || items.RoleAt(i + 1) != WordRole.Number
            || i + 2 >= items.Count
            || !BodyParts.IsCounted(items.Text(items[i + 2]))
        )
            return -1;
        var (part, words) = (items.Words(items[i + 2]), items.Source(i + 1, i + 2));
        if (!BodyParts.IsUsual(part, items[i + 1].Amount))
            draft.LeaveOut(words);
        else if (part is "horns" or "antlers" or "wings" && Fauna.Find(Caption(last)) is { } species)
        {
            if (PartLooks.Find(part, [], null, species) is { } change)
                last.AnimalLooks.Add((change, words));
            else if (!OwnParts.Shows(part, Caption(last)))
                draft.LeaveOut(words);
        }

        return i + 2;
    }

    /// <summary>A part was said before it, or is in the name: "a monster with three eyes and two horns".</summary>
    private bool GoesOnAt(int i) => _end == i - 1 || items.Words(items[i - 1]).Contains(" with ", StringComparison.Ordinal);

    private string Caption(Mention mention) => vocabulary.Concepts[mention.Concept].Caption;

    /// <summary>[a] [long] [white] tail; the last item used, or -1.</summary>
    private int ReadPart(int i, Mention last)
    {
        var adjectives = new List<string>();
        var colours = new List<int>();
        while (items.RoleAt(i) is WordRole.Article or WordRole.Definite)
            i++;
        for (var end = i; items.IsWordAt(end) && end - i < LongestPart; end++)
        {
            var word = items.Words(items[end]);
            // "White tail" is a deer elsewhere.
            if (items[end].Words == 2 && word.Split(' ') is [var colour, var part] && PartLooks.IsPart(part) && !PartLooks.IsPart(word))
            {
                if (vocabulary.FindColour(colour) is { } named)
                    colours.Add(named);
                else
                    adjectives.Add(colour);
                word = part;
            }

            if (PartLooks.IsPart(word) && !PartLooks.IsPart(items.KindAt(end + 1) is ItemKind.Unknown ? items.Words(items[end + 1]) : ""))
                return Take(last, word, adjectives, colours, items.Source(i, end)) ? end : -1;
            if (items.KindAt(end) == ItemKind.Colour)
                colours.Add(items[end].Meaning.Value);
            else if (items.RoleAt(end) is not (WordRole.Filler or WordRole.And or WordRole.Light or WordRole.Dark) || IsSaidOfPart(word))
                adjectives.Add(word);
        }

        return -1;
    }

    /// <summary>Words that say nothing elsewhere.</summary>
    private static bool IsSaidOfPart(string word) => word is "fluffy" or "furry";

    private bool Take(Mention last, string part, List<string> adjectives, List<int> colours, string words)
    {
        var caption = vocabulary.Concepts[last.Concept].Caption;
        if (colours.Count == 0 && OwnParts.Shows(string.Join(' ', [.. adjectives, part]), caption))
            return true;
        if (Fauna.Find(caption) is not { } species)
            return TakeMostOfIt(last, part, adjectives, colours, caption);
        if (colours.Count == 2 && part is "fur" or "coat" or "feathers" or "plumage" or "wool" && adjectives.Count == 0)
        {
            var (first, second) = (vocabulary.Colours[colours[0]].Rgb, vocabulary.Colours[colours[1]].Rgb);
            last.AnimalLooks.Add((animal => Coats.InTwo(animal, first, second), words));
            return true;
        }

        if (colours.Count > 1)
            return false;
        if (PartLooks.Find(part, adjectives, colours.Count == 1 ? vocabulary.Colours[colours[0]].Rgb : null, species) is not { } change)
            return false;
        last.AnimalLooks.Add((change, words));
        return true;
    }

    /// <summary>A butterfly with blue wings is a blue one.</summary>
    private static bool TakeMostOfIt(Mention last, string part, List<string> adjectives, List<int> colours, string caption)
    {
        if (
            adjectives.Count > 0
            || colours.Count != 1
            || !(part is "wings" ? caption is "butterfly" or "moth" : part is "skin" or "fur" or "scales")
        )
            return false;
        last.Colour ??= colours[0];
        return true;
    }

    /// <summary>"Spreading its golden wings", "displaying its feathers": what it does with a part of its own.</summary>
    private int ReadShown(int i, Mention last)
    {
        if (
            items.Text(items[i + 1]) is not ("its" or "his" or "her" or "their")
            || (items.KindAt(i) != ItemKind.Unknown && items.RoleAt(i) is not (WordRole.Filler or WordRole.Holding))
        )
            return -1;
        var end = i + 2;
        while (items.KindAt(end) == ItemKind.Colour || items.RoleAt(end) is WordRole.Filler or WordRole.Size)
            end++;
        if (!items.IsWordAt(end) || !(PartLooks.IsPart(items.Words(items[end])) || OwnParts.IsNamed(items.Words(items[end]))))
            return -1;
        var caption = vocabulary.Concepts[last.Concept].Caption;
        var (verb, part) = (items.Words(items[i]), items.Words(items[end]));
        var words = $"{verb} {part}";
        if (Fauna.Find(caption) is null)
        {
            if (!IsDisplay(verb) || !OwnParts.Shows(part, caption))
                draft.LeaveOut(items.Source(i, end));
            return end;
        }

        if (AnimalDoings.Find(words) is not { } doing)
        {
            // "Beating its chest" has no treasure chest.
            draft.LeaveOut(items.Source(i, end));
            return end;
        }

        if (IsDescribed(i + 2, end) && ReadPart(i + 2, last) != end)
            draft.LeaveOut(items.Source(i + 2, end));
        last.Doing ??= new SaidDoing(doing, words);
        return end;
    }

    /// <summary>"Its own tail" says no more than which.</summary>
    private bool IsDescribed(int first, int part)
    {
        for (var at = first; at < part; at++)
        {
            if (items.KindAt(at) == ItemKind.Colour || items.RoleAt(at) == WordRole.Size)
                return true;
        }

        return false;
    }

    /// <summary>The art's peacock does so.</summary>
    private static bool IsDisplay(string verb) =>
        verb is "spreading" or "displaying" or "showing" or "fanning" or "opening" or "unfolding" or "with" or "flaunting" or "raising";
}
