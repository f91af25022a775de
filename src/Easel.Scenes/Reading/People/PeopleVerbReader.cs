using System.Collections.Frozen;
using Easel.Scenes.Casting;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads what people do in the words that the tables of doings have: who "is practicing" the piano is playing it.</summary>
internal sealed class PeopleVerbReader(PromptItems items, ConceptVocabulary vocabulary)
{
    /// <summary>Of what is practised, most.</summary>
    private const int LongestPractised = 2;

    /// <summary>Verbs that say of a doing no more than that it is done.</summary>
    private static readonly string[] Light = ["practicing", "practising", "enjoying", "learning", "rehearsing", "perfecting"];

    /// <summary>What of somebody is washed, cut, held or looked at by others.</summary>
    private static readonly FrozenSet<string> PartsTended =
        "hair, teeth, tooth, nails, hand, hands, face, feet, foot, leg, arm, eyes, ears, heart, temperature, blood pressure, moustache, mustache, coat, wool, ear, eye, back, chin, cheek, forehead, makeup, beard, throat, mouth, hoof, hooves, paw, paws, fur, mane, toenails, fingernails, wound, pulse, knee, ankle, wrist"
            .Split(", ")
            .ToFrozenSet(StringComparer.Ordinal);

    public void Read()
    {
        var hasPeople = false;
        for (var i = 0; i < items.Count; i++)
        {
            PartPicture(i);
            PartMeal(i);
            ReadGerund(i, hasPeople);
            ReadSon(i);
            ReadSomebody(i);
            ReadTended(i);
            ReadWearer(i);
            ReadWorker(i);
            hasPeople |= items.IsWordConceptAt(i) && items.ConceptAt(i).Traits.Lives;
            if (hasPeople && Array.IndexOf(Light, items.Words(items[i])) >= 0 && Practised(i + 1) is { } done)
                items.ReadAsVerb(i, done);
        }
    }

    /// <summary>"Man climbing" has a picture in the art; where more follows, it is somebody, and a verb.</summary>
    private void PartPicture(int i)
    {
        if (!items.IsWordConceptAt(i) || items[i].Words < 2 || i + 1 == items.Count)
            return;
        var words = items.Words(items[i]).Split(' ');
        if (
            words[1].EndsWith("ing", StringComparison.Ordinal)
            && vocabulary.Words.Find(words[0]) is { Kind: MeaningKind.Concept } person
            && vocabulary.Concepts[person.Concept].IsPerson
            && Doings.Find(string.Join(' ', words[1..])) is not null
            && Roles.Find(words[0], vocabulary.Concepts[person.Concept].Caption) is not null
        )
            items.Part(i, 1, person.Concept);
    }

    /// <summary>"Eating apples" are a kind of apples, and what somebody does.</summary>
    private void PartMeal(int i)
    {
        if (
            i > 0
            && items.IsWordConceptAt(i)
            && items[i].Words == 2
            && IsSomebody(i - 1)
            && items.Words(items[i]).Split(' ') is ["eating" or "drinking" or "cooking" or "baking", _]
        )
            items.PartVerb(i);
    }

    /// <summary>"A family camping", "holding a hammer and building a house": the art has a picture of that word, and this is what they do.</summary>
    private void ReadGerund(int i, bool hasPeople)
    {
        if (
            i > 0
            && items.IsWordConceptAt(i)
            && (
                IsSomebody(i - 1)
                || (hasPeople && IsAtThing(i))
                || (hasPeople && IsAfterPlace(i))
                || (hasPeople && items.RoleAt(i + 1) == WordRole.Article && (items.RoleAt(i - 1) == WordRole.And || IsOwnThing(i - 1)))
            )
            && items.Words(items[i]) is var verb
            && verb.EndsWith("ing", StringComparison.Ordinal)
            && (Doings.Find(verb) is not null || Implements.Find(verb) is not null)
        )
            items.ReadAsVerb(i, verb);
    }

    /// <summary>"Sits in his room building a rocket", "on the beach painting a sunset".</summary>
    private bool IsAfterPlace(int i) =>
        i > 2
        && items.RoleAt(i + 1) == WordRole.Article
        && items.IsWordAt(i - 1)
        && items.Text(items[i - 1])
            is "room"
                or "bedroom"
                or "floor"
                or "kitchen"
                or "garden"
                or "yard"
                or "beach"
                or "park"
                or "workshop"
                or "studio"
                or "attic"
                or "ground"
        && items.RoleAt(i - 2) is WordRole.Definite or WordRole.Article;

    /// <summary>"Children in winter clothes building a snowman".</summary>
    private bool IsOwnThing(int i)
    {
        const int longest = 4;
        if (!items.IsWordConceptAt(i) || items.ConceptAt(i).Traits.Lives)
            return false;
        for (var at = i - 1; at > 0 && i - at <= longest && !items.IsPauseAt(at); at--)
        {
            if (items.RoleAt(at) is WordRole.In or WordRole.Worn or WordRole.With)
                return IsSomebody(at - 1);
        }

        return false;
    }

    /// <summary>"A boy on a bench crying": the bench is no crying one.</summary>
    private bool IsAtThing(int i) =>
        i > 2
        && items.EndsAt(i + 1)
        && items.IsWordConceptAt(i - 1)
        && !items.ConceptAt(i - 1).Traits.Lives
        && items.RoleAt(i - 2) is WordRole.Article or WordRole.Definite
        && items.RoleAt(i - 3)
            is WordRole.On
                or WordRole.Under
                or WordRole.Around
                or WordRole.Toward
                or WordRole.Behind
                or WordRole.Against
                or WordRole.Beside
        && items.Words(items[i]) is not ("building" or "painting" or "drawing");

    private bool IsSomebody(int i) => items.IsWordConceptAt(i) && Roles.Find(items.Words(items[i]), items.ConceptAt(i).Caption) is not null;

    /// <summary>Words that name somebody here, and elsewhere something else: "a football team", "a coach talking", "a giant".</summary>
    private void ReadSomebody(int i)
    {
        if (i + 1 < items.Count && items.Text(items[i + 1]) is "team" or "squad" && items.KindAt(i) is not ItemKind.Break)
        {
            var player = $"{items.Words(items[i])} player";
            if (Outfits.Find(player) is not null && vocabulary.Words.Find(player) is { Kind: MeaningKind.Concept } known)
                items.ReadAsOther(i, known.Concept, player);
            return;
        }

        var isSomebody = items.Text(items[i]) is "coach"
            ? Doings.Find(i + 1 < items.Count ? items.Words(items[i + 1]) : "") is not null || IsDoing(i + 1)
            : items.Text(items[i]) is "giant" && IsAfterAdjective(i) && items.NounAhead(i + 1) < 0;
        if (isSomebody && vocabulary.FindNamed("person") is >= 0 and var person)
            items.ReadAsOther(i, person, items.Words(items[i]));
    }

    /// <summary>"A giant", "a kind giant".</summary>
    private bool IsAfterAdjective(int i) =>
        items.RoleAt(i - 1) is WordRole.Article or WordRole.Definite or WordRole.Number or WordRole.Size
        || (i > 0 && (items.KindAt(i - 1) is ItemKind.Unknown or ItemKind.Colour || items.Text(items[i - 1]).EndsWith("ing")));

    /// <summary>"A bullfighter in a cape": whoever has clothes or hair is somebody, though nothing more is known of them.</summary>
    private void ReadWearer(int i)
    {
        if (
            items.KindAt(i) != ItemKind.Unknown
            || items[i] is not { IsNoun: true, IsPossessive: false }
            || items.KindAt(i - 1) is ItemKind.Concept
            || items.RoleAt(i + 1) is not (WordRole.In or WordRole.Worn or WordRole.With)
            || vocabulary.FindNamed("person") is not (>= 0 and var person)
        )
            return;
        var isWearer =
            items.NounAhead(i + 2) is >= 0 and var thing
            && Garments.Has(items.ConceptAt(thing).Caption)
            && (items.RoleAt(i + 1) != WordRole.With || items.ConceptAt(thing).Caption is "cape");
        if (isWearer || (items.RoleAt(i + 1) == WordRole.With && HasHair(i + 2)))
            items.ReadAsOther(i, person, items.Words(items[i]), Tier.Kind);
    }

    /// <summary>"An old clockmaker repairs a watch": whoever is called after a trade and does what people do is somebody, though nothing more is
    /// known of them.</summary>
    private void ReadWorker(int i)
    {
        var does = i + 1 < items.Count && items.Text(items[i + 1]) is "is" ? i + 2 : i + 1;
        if (
            items.KindAt(i) == ItemKind.Unknown
            && items[i] is { IsNoun: true, IsPossessive: false }
            && items.RoleAt(does) is WordRole.None or WordRole.Holding
            && items.IsWordAt(does)
            && items.Words(items[does]).Split(' ')[0].EndsWith("ing", StringComparison.Ordinal)
            && TradeNames.Is(items.Words(items[i]))
            && (Doings.Find(items.Words(items[does])) is not null || Implements.Find(items.Words(items[does])) is not null)
            && vocabulary.FindNamed("person") is >= 0 and var person
        )
            items.ReadAsOther(i, person, items.Words(items[i]), Tier.Kind);
    }

    private bool HasHair(int i)
    {
        const int longest = 4;
        for (var at = i; at < items.Count && at < i + longest; at++)
        {
            if (items.Words(items[at]) is "hair" or "beard" or "moustache" or "ponytail" or "mohawk" or "freckles")
                return true;
            if (items[at].IsPause || items[at].Kind == ItemKind.Concept)
                return false;
        }

        return false;
    }

    /// <summary>"Cutting a man's hair", "checking a girl's teeth": it is done to him, and to her.</summary>
    private void ReadTended(int i)
    {
        const int farthest = 3;
        if (
            i + 1 >= items.Count
            || items[i] is not { Kind: ItemKind.Concept, IsPossessive: true }
            || Tended(i + 1) is not { } part
            || (
                !items.ConceptAt(i).Traits.Lives
                && Roles.Find(English.WithoutPossessive(items.Words(items[i])), items.ConceptAt(i).Caption) is null
            )
        )
            return;
        for (var verb = i - 1; verb >= Math.Max(1, i - farthest); verb--)
        {
            var words = items.Words(items[verb]);
            if (!words.Split(' ')[0].EndsWith("ing", StringComparison.Ordinal))
                continue;
            var whole = $"{words} {part}";
            if (Implements.Find(whole) is not null || Doings.Find(whole) is not null)
                items.ReadAsVerb(verb, whole);
            items.ReadAsOwner(i);
            for (var at = i + 1; at <= i + 1 + part.Count(' '); at++)
                items.ReadAsFiller(at);
            return;
        }
    }

    /// <summary>What of somebody item <paramref name="i"/> names, with the next one or alone; null for anything else.</summary>
    private string? Tended(int i) =>
        i + 1 < items.Count && PartsTended.Contains($"{items.Words(items[i])} {items.Words(items[i + 1])}")
            ? $"{items.Words(items[i])} {items.Words(items[i + 1])}"
        : PartsTended.Contains(items.Words(items[i])) ? items.Words(items[i])
        : null;

    private bool IsDoing(int i) => i + 1 < items.Count && Doings.Find($"{items.Words(items[i])} {items.Words(items[i + 1])}") is not null;

    /// <summary>"His son", which is no Spanish verb.</summary>
    private void ReadSon(int i)
    {
        if (
            i > 0
            && items.RoleAt(i) == WordRole.Filler
            && items.Text(items[i]) is "son"
            && (
                items.RoleAt(i - 1) is WordRole.Article or WordRole.Definite or WordRole.And or WordRole.Size or WordRole.Number
                || items.Text(items[i - 1]) is "older" or "younger" or "eldest" or "youngest" or "oldest" or "young" or "teenage" or "adult"
            )
            && vocabulary.FindNamed("boy") is >= 0 and var boy
        )
            items.ReadAsThing(i, boy, isPlural: false);
    }

    /// <summary>"Playing" before the piano, "doing" before yoga; null where nothing is done so.</summary>
    private string? Practised(int i)
    {
        while (items.RoleAt(i) is WordRole.Article or WordRole.Definite)
            i++;
        var what = "";
        for (var last = i; last < items.Count && last - i < LongestPractised; last++)
        {
            if (!items[last].IsWord)
                return null;
            what = what.Length == 0 ? items.Words(items[last]) : $"{what} {items.Words(items[last])}";
            foreach (var verb in (ReadOnlySpan<string>)["playing", "doing"])
            {
                if (Doings.Find($"{verb} {what}") is not null || Implements.Find($"{verb} {what}") is not null)
                    return verb;
            }
        }

        return null;
    }
}
