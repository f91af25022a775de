namespace Easel.Scenes.Reading.Sentences;

/// <summary>Whose verb it is: the noun right before it, the one that a clause begins with, or who did something before.</summary>
internal sealed partial class FiniteVerbReader
{
    /// <summary>The noun of who did something last in this sentence; -1 where that was a pronoun, or nobody.</summary>
    private int _doer = -1;

    /// <summary>Of verbs that do not stand right after it: the token of the noun that does it, by the token of the verb. "Sits next to a dog and eats" is
    /// said of no dog, nor is "walks her dog, talking on the phone".</summary>
    public Dictionary<int, int> Subjects { get; } = [];

    /// <summary>Who does it stands right before it, before where they are or what they have, or did something before.</summary>
    /// <param name="head">Of a verb that is no participle: who is named first in the clause; -1 where that is not known.</param>
    private void TakeDoer(int i, int head)
    {
        if (i > 0 && (items[i - 1].IsPause || items[i - 1].Role is WordRole.And or WordRole.Clause || Text(i - 1) is "while" or "then"))
        {
            if (_doer >= 0)
                Subjects[items[i].First] = _doer;
            return;
        }

        var subject = Subject(i);
        if (head >= 0 && head != subject)
            Subjects[items[i].First] = items[head].First;
        if (head >= 0)
            subject = head;
        if (subject >= 0 && items[subject].Kind == ItemKind.Concept)
            _doer = items[subject].First;
        else if (subject >= 0 && IsPronoun(subject))
            _doer = -1;
    }

    /// <summary>"A student" in "a student in the front row raises": who is named first in the clause, before where they are or what they have; -1 where
    /// nobody is who lives.</summary>
    private int HeadOf(int i)
    {
        if (_hasVerbSincePause)
            return -1;
        var start = i - 1;
        while (
            start >= 0
            && !items[start].IsPause
            && !IsWhile(start)
            && !(items[start].Role == WordRole.And && RoleAt(start + 1) is WordRole.Article or WordRole.Definite or WordRole.Number)
        )
            start--;
        var who = start + 1;
        while (who < i && items[who].Kind != ItemKind.Concept)
        {
            if (IsPreposition(RoleAt(who)))
                return -1;
            who++;
        }

        return
            who < i - 1
            && items[who] is { IsEmoji: false, IsPossessive: false }
            && vocabulary.Concepts[items[who].Meaning.Concept] is { IsPerson: true } or { Traits.Lives: true }
            && IsPreposition(RoleAt(who + 1))
            ? who
            : -1;
    }

    /// <summary>"Two boys stand on a pier and throw stones": several did the first. What may be a thing needs an article after it, or a place.</summary>
    private bool IsDoneByMany(int i, FiniteVerbs.Verb? many) =>
        many is not null
        && _doer >= 0
        && items.FindIndex(item => item.First == _doer) is >= 0 and var doer
        && IsAlive(doer)
        && (IsPlural(doer) || Text(doer).Split(' ')[^1] is "couple" or "pair")
        && (
            items[i].Kind != ItemKind.Concept
            || RoleAt(i + 1) is WordRole.Article or WordRole.Definite or WordRole.Number
            || (many.NeedsObject && i + 1 < items.Count && items[i + 1] is { Kind: ItemKind.Concept, IsEmoji: false })
            || (!many.NeedsObject && LeadsOn(i + 1))
        );

    private bool IsAlive(int noun) =>
        items[noun].Kind == ItemKind.Concept
        && vocabulary.Concepts[items[noun].Meaning.Concept] is { IsPerson: true } or { Traits.Lives: true };

    private static bool IsPreposition(WordRole role) =>
        IsLocative(role)
        || role
            is WordRole.With
                or WordRole.Worn
                or WordRole.Toward
                or WordRole.Setting
                or WordRole.OutOf
                or WordRole.Nearest
                or WordRole.Farthest;

    /// <summary>"Row" in "in the front row".</summary>
    private bool EndsPlace(int i) =>
        i > 0
        && items[i].IsWord
        && (
            items[i].Role is WordRole.Farthest or WordRole.Nearest
            || (
                !IsPreposition(items[i].Role)
                && items[i].Role is not (WordRole.Article or WordRole.Definite or WordRole.Number or WordRole.And or WordRole.Of)
                && (
                    RoleAt(i - 1) is WordRole.Nearest or WordRole.Farthest
                    || (PhraseStart(i) < i && IsPreposition(RoleAt(PhraseStart(i) - 1)))
                )
            )
        );

    /// <summary>Who does it stands before it, with "slowly" or "which" between at most; -1 where nobody does.</summary>
    private int Subject(int i)
    {
        var at = i - 1;
        while (
            at >= 0
            && (
                Text(at) is "who" or "which" or "that"
                || (items[at].Kind != ItemKind.Concept && Text(at).EndsWith("ly", StringComparison.Ordinal))
            )
        )
            at--;
        at = WithoutLack(at);
        return
            at >= 0 && (IsPronoun(at) || items[at] is { Kind: ItemKind.Concept or ItemKind.Unknown, IsEmoji: false, IsPossessive: false })
            ? at
            : -1;
    }

    /// <summary>"A knight" in "a knight without a helmet stands", where a helmet would come next.</summary>
    private int WithoutLack(int noun)
    {
        if (noun < 0 || items[noun].Kind is not (ItemKind.Concept or ItemKind.Unknown))
            return noun;
        var start = PhraseStart(noun);
        return start > 0 && RoleAt(start - 1) == WordRole.Negation && Text(start - 1).StartsWith("without", StringComparison.Ordinal)
            ? start - 2
            : noun;
    }

    /// <summary>"A girl" in "a girl with a hat and a scarf stands", where the scarf would; -1 where nobody has it.</summary>
    private int OwnerOf(int noun)
    {
        if (noun < 0 || _hasVerbSinceAnd)
            return -1;
        for (var at = noun; at > 0 && !items[at].IsPause; at--)
        {
            if (items[at].Role is WordRole.With or WordRole.Worn or WordRole.In)
                return items[at - 1] is { Kind: ItemKind.Concept, IsEmoji: false, IsPossessive: false } ? at - 1 : -1;
        }

        return -1;
    }

    /// <summary>After a comma what may be a thing needs what it is done to: "…, plants on a table" are plants.</summary>
    private bool IsListed(int i) =>
        items[i - 1].IsPause
        && items[i - 1].Kind != ItemKind.Stop
        && FiniteVerbs.OfOne(Text(i)) is not null
        && (
            RoleAt(i + 1) is WordRole.Article or WordRole.Definite or WordRole.Number
            || (i + 1 < items.Count && Text(i + 1) is "him" or "her" or "it" or "them")
            || (items[i].Kind != ItemKind.Concept && (LeadsOn(i + 1) || BeginsNoun(i + 1)))
        );

    /// <summary>"…, and smiles": no face besides.</summary>
    private bool IsLast(int i) =>
        EndsPhrase(i) && Text(i) is "smiles" or "laughs" or "cries" or "waves" or "dances" or "yawns" or "giggles" or "grins" or "sleeps";

    /// <summary>"A man stands on a dock and a helicopter flies over the sea".</summary>
    private bool IsOneThingMore(int i, int subject) =>
        HasAnd(subject) && IsAfterArticle(subject) && !items[subject].Plural && FiniteVerbs.OfMany(Text(i)) is null && LeadsOn(i + 1);
}
