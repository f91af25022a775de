using Easel.Scenes.Casting;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads what people have as a part of them: "with red hair", "missing a tooth".</summary>
internal sealed class PersonReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    private const int LongestPart = 6;

    private readonly PersonPictures _pictures = new(vocabulary);

    /// <summary>Parts that nothing but people has, of those below.</summary>
    private static readonly string[] PartsOfPeople =
    [
        "hair",
        "beard",
        "moustache",
        "mustache",
        "goatee",
        "ponytail",
        "braid",
        "braids",
        "pigtail",
        "pigtails",
        "plaits",
        "dreadlocks",
        "dreads",
        "cornrows",
        "curls",
        "freckles",
        "patch",
        "eyepatch",
        "cheeks",
        "makeup",
        "make up",
        "lipstick",
        "lips",
        "eyeliner",
        "mascara",
        "eyeshadow",
    ];

    /// <summary>Parts that the whole thing has, in the art's own form.</summary>
    private static readonly string[] Parts =
    [
        .. PartsOfPeople,
        "nose",
        "eyes",
        "ears",
        "tail",
        "wings",
        "horns",
        "fur",
        "spots",
        "stripes",
        "legs",
        "arms",
        "teeth",
        "mane",
        "beak",
        "feathers",
        "paws",
        "whiskers",
        "skin",
        "roof",
        "roofs",
        "chimney",
        "wheels",
        "trunk",
        "lights",
        "icing",
        "frosting",
        "sprinkles",
        "glaze",
        "toppings",
        "headlights",
        "sails",
        "petals",
        "doors",
        "windows",
        "pockets",
        "antlers",
        "tusks",
        "neck",
        "tentacles",
        "quills",
        "laces",
        "tires",
    ];

    /// <summary>Returns the last item used; -1 where nothing of this kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated)
            return -1;
        if (placement.Last is not { Text: null } last)
            return -1;
        if (ReadMissingTooth(i, last) is var tooth and >= 0)
            return tooth;
        if (IsBeforePart(i, last) && ReadPart(i, last) is var part and >= 0)
            return part;
        // "A girl with glasses and braids": the braids are hers.
        if (
            items.RoleAt(i) == WordRole.And
            && IsBeforeHair(i)
            && draft.Objects.FindLast(mention => mention.Text is null && IsCast(mention)) is { } owner
            && ReadPart(i, owner) is var hers and >= 0
        )
            return hers;
        // "A girl, long hair" in a list of tags.
        return
            items.KindAt(i - 1) == ItemKind.Break
            && IsCast(last)
            && !Faces.TryFind(items.Words(items[i]), out _)
            && items[i].Role == WordRole.None
            ? ReadPart(i - 1, last)
            : -1;
    }

    /// <summary>"With long red hair": the person who has it where the art shows one; of anything else its own, with a warning.</summary>
    private int ReadPart(int i, Mention last)
    {
        string? look = null;
        if (IsWornBeard(i, last))
            return -1;
        for (var end = i + 1; end < items.Count && end - i <= LongestPart; end++)
        {
            var word = items.Words(items[end]);
            if (
                PaintedParts.Has(word, vocabulary.Concepts[last.Concept], vocabulary)
                || NounParts.IsMostOfIt(word, vocabulary.Concepts[last.Concept])
            )
                return -1;
            if (Surfaces.Find(word) is not null && !vocabulary.Concepts[last.Concept].Traits.Lives)
                return -1;
            if (
                (Array.IndexOf(Parts, word) >= 0 && !IsPierced(end))
                || (IsCast(last) && (HairWords.IsCut(word) || IsOfHead(FirstSaid(i + 1), end)))
            )
            {
                end = EndOfHair(end);
                look = word is "beard" ? "beard" : look;
                if (IsAllOf(look, word, i, end) && _pictures.Find(last.Concept, look!) is >= 0 and var seen && !IsLooking(last))
                    last.Become(seen);
                else if (IsCast(last) && HairWords.Of(items.Said(FirstSaid(i + 1), end)) is { } hair)
                    last.PersonLooks.Add((hair, items.Source(FirstSaid(i + 1), end)));
                else if (
                    !OwnParts.Shows(items.Said(FirstSaid(i + 1), end).ToString(), vocabulary.Concepts[last.Concept].Caption)
                    && !ThingParts.IsShown(items.Said(FirstSaid(i + 1), end), vocabulary.Concepts[last.Concept].Caption)
                )
                    draft.LeaveOut(items.Source(FirstSaid(i + 1), end));
                clause.EndUndrawn();
                clause.Connect(WordRole.Worn);
                return end;
            }

            if (
                items.KindAt(end) is not (ItemKind.Colour or ItemKind.Unknown or ItemKind.Concept)
                // "Natural" is a style elsewhere.
                && !(items.KindAt(end) == ItemKind.Style && IsPartOfPeople(end + 1))
                && (items.RoleAt(end) is not (WordRole.Number or WordRole.Size) || !IsCast(last))
                && items.RoleAt(end) is not (WordRole.Article or WordRole.Filler or WordRole.Definite or WordRole.Light or WordRole.Dark)
            )
                return -1;
            look = PersonPictures.Hair(word) ?? look;
        }

        return -1;
    }

    /// <summary>"A missing tooth", "a gap-toothed smile", "a nose ring".</summary>
    private bool IsOfHead(int first, int last) =>
        items.Words(items[last]).Split(' ')[^1] is "tooth" or "grin" or "ring" or "piercing" or "stud"
        && HairWords.Of(items.Said(first, last)) is not null;

    /// <summary>"A nose ring" is more than a nose.</summary>
    private bool IsPierced(int i) => items.IsWordAt(i + 1) && items.Text(items[i + 1]) is "ring" or "piercing" or "stud";

    /// <summary>"Missing a front tooth". Returns the last item used, or -1.</summary>
    private int ReadMissingTooth(int i, Mention last)
    {
        if (!items.IsWordAt(i) || items.Text(items[i]) is not "missing" || !IsCast(last))
            return -1;
        for (var end = i + 1; end < items.Count && end - i <= LongestPart && items.IsWordAt(end); end++)
        {
            if (items.Words(items[end]) is not ("tooth" or "teeth" or "front tooth" or "front teeth"))
                continue;
            last.PersonLooks.Add((person => person with { HasToothGap = true }, "a missing tooth"));
            clause.EndUndrawn();
            return end;
        }

        return -1;
    }

    /// <summary>"With red hair and freckles".</summary>
    private bool IsBeforePart(int i, Mention last) =>
        items.RoleAt(i) is WordRole.With or WordRole.Worn
        || (items.RoleAt(i) == WordRole.And && (clause.Role == WordRole.Worn || IsLooking(last)));

    /// <summary>Nothing but people has what follows.</summary>
    private bool IsBeforeHair(int i)
    {
        for (var at = i + 1; at < items.Count && at - i <= LongestPart; at++)
        {
            var word = items.Words(items[at]);
            if (Array.IndexOf(PartsOfPeople, word) >= 0 || HairWords.IsCut(word))
                return true;
            if (!items[at].IsWord)
                return false;
        }

        return false;
    }

    private bool IsPartOfPeople(int i) => items.IsWordAt(i) && Array.IndexOf(PartsOfPeople, items.Words(items[i])) >= 0;

    /// <summary>"White hair in a bun"; who "with a beard stands in a dark cave" has no dark one.</summary>
    private int EndOfHair(int hair)
    {
        var cut = FirstSaid(hair + 2);
        return
            items.RoleAt(hair + 1) is WordRole.In
            && items.Text(items[hair + 1]) is "in" or "in a"
            && cut < items.Count
            && HairWords.Of(items.Words(items[cut])) is not null
            ? cut
            : hair;
    }

    /// <summary>The art's picture of that look shows all that is said: of "red hair", but not of "short curly red hair".</summary>
    private bool IsAllOf(string? look, string part, int i, int end) =>
        look is not null && part is "hair" or "beard" && end - FirstSaid(i + 1) <= (part is "hair" ? 1 : 0);

    /// <summary>Another look of theirs was said, which one picture does not show with this one.</summary>
    private bool IsLooking(Mention person) =>
        person.PersonLooks.Count > 0 || vocabulary.Concepts[person.Concept].Caption.Contains(": ", StringComparison.Ordinal);

    /// <summary>"A cat with a long white beard": worn, where the art shows nobody who has it.</summary>
    private bool IsWornBeard(int i, Mention last)
    {
        var beard = items.NounAhead(i + 1);
        return beard >= 0
            && !IsCast(last)
            && items.ConceptAt(beard) is { Drawing: not null, Caption: "beard" }
            && vocabulary.Concepts[last.Concept].Traits.Lives
            && (beard > i + 2 || _pictures.Find(last.Concept, "beard") < 0);
    }

    private bool IsCast(Mention mention) => Roles.Of(mention, vocabulary) is not null;

    private int FirstSaid(int i)
    {
        while (items.RoleAt(i) is WordRole.Article or WordRole.Definite)
            i++;
        return i;
    }
}
