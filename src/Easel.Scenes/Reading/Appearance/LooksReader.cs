using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads what is said of a thing's look or mood, where a mark upon it can show that: "an angry chicken", "the vase is broken".</summary>
internal sealed class LooksReader(PromptItems items, Clause clause, Placement placement, Draft draft)
{
    private const int LongestPhrase = 3;

    /// <summary>Returns the last item used; -1 where nothing of this kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || clause.Role == WordRole.Purpose || !items[i].IsWord)
            return -1;
        if (IsColourful(i))
        {
            clause.Phrase.IsColourful = true;
            return i;
        }

        if (ReadFace(i) is var face and >= 0)
            return face;
        if (ReadFaceTag(i))
            return i;
        if (ReadBite(i) is var bite and >= 0)
            return bite;
        for (var last = Math.Min(i + LongestPhrase - 1, items.Count - 1); last >= i; last--)
        {
            if (!items[last].IsWord)
                continue;
            var words = items.Said(i, last);
            if (
                Looks.Find(words) is { } look
                && (IsBeforeNoun(last + 1) ? Await(look, words) : IsSaidOfNewest(i, last) && Mark(look, words))
            )
                return last;
        }

        return -1;
    }

    /// <summary>"A carrot with a smile", "a pumpkin with a scary face".</summary>
    private int ReadFace(int i)
    {
        if (!(items.RoleAt(i) == WordRole.With || IsSmileToo(i)) || placement.Newest is not { Text: null } thing)
            return -1;
        // "With glasses and a warm smile": the glasses have none.
        if (items.RoleAt(i) == WordRole.And && !Lives(thing))
            thing = draft.Objects.FindLast(Lives) ?? thing;
        var (mood, felt) = ((Look?)null, "");
        for (var at = i + 1; at < items.Count && at <= i + 4; at++)
        {
            var word = items.Words(items[at]);
            if (Faces.TryFind(word, out var own))
            {
                // What lives has eyes anyway.
                if (Lives(thing) && word.EndsWith("eyes", StringComparison.Ordinal))
                    return -1;
                // "A woman looks at her phone with a surprised expression": the phone has none.
                if (word is "expression" or "look" or "grin" or "frown" && !Lives(thing))
                    thing = draft.Objects.FindLast(Lives) ?? thing;
                var look = own ?? mood ?? Faces.Usual;
                draft.Marks.RemoveAll(mark => mark.Of == thing && Faces.IsMood(mark.Look));
                draft.Marks.Add((thing, look, felt.Length > 0 ? felt : word));
                return at;
            }

            if (Faces.MoodOf(word) is { } said)
                (mood, felt) = (said, word);
            else if (
                items.RoleAt(at) is not (WordRole.Article or WordRole.Filler or WordRole.Definite or WordRole.Size)
                && !Faces.IsOfSmiles(word)
            )
                return -1;
        }

        return -1;
    }

    /// <summary>"And a warm smile" of somebody who was named.</summary>
    private bool IsSmileToo(int i)
    {
        if (items.RoleAt(i) != WordRole.And || items.RoleAt(i + 1) != WordRole.Article || !draft.Objects.Exists(Lives))
            return false;
        var at = i + 2;
        while (at < items.Count && at <= i + 4 && (items.RoleAt(at) == WordRole.Size || Faces.IsOfSmiles(items.Words(items[at]))))
            at++;
        return at < items.Count && Faces.TryFind(items.Words(items[at]), out var mood) && mood is not null;
    }

    /// <summary>"Smile" in "a girl, blue hair, smile".</summary>
    private bool ReadFaceTag(int i)
    {
        if (
            items.KindAt(i - 1) != ItemKind.Break
            || !items.EndsAt(i + 1)
            || placement.Last is not { Text: null } who
            || !Lives(who)
            || !Faces.TryFind(items.Words(items[i]), out var mood)
            || mood is null
        )
            return false;
        draft.Marks.Add((who, mood, items.Words(items[i])));
        return true;
    }

    /// <summary>"A cookie with a bite taken out of it", "missing a bite".</summary>
    private int ReadBite(int i)
    {
        if (placement.Newest is not { Text: null } thing || (items.RoleAt(i) != WordRole.With && items.Text(items[i]) is not "missing"))
            return -1;
        var at = i + 1;
        while (items.RoleAt(at) is WordRole.Article or WordRole.Number or WordRole.Size)
            at++;
        if (at >= items.Count || items.Text(items[at]) is not ("bite" or "bites" or "bite mark" or "bite marks"))
            return -1;
        var (first, end) = (at, at);
        while (
            end + 1 < items.Count
            && (
                items.RoleAt(end + 1) is WordRole.OutOf or WordRole.Of
                || items.Text(items[end + 1]) is "taken" or "missing" or "gone" or "it" or "out"
            )
        )
            end++;
        draft.Mark(thing, Looks.Find("bitten")!, items.Source(first, end), items);
        return end;
    }

    private bool IsColourful(int i) => (ManyColours.Are(items.Text(items[i])) && IsBeforeNoun(i + 1)) || IsAssorted(i);

    /// <summary>"Six colored pencils"; of one, no colour is said by that.</summary>
    private bool IsAssorted(int i) =>
        items.Text(items[i]) is "colored" or "coloured" or "assorted"
        && items.KindAt(i - 1) is not (ItemKind.Colour or ItemKind.Unknown or ItemKind.Concept)
        && items.KindAt(i + 1) == ItemKind.Concept
        && items[i + 1] is { Plural: true, IsEmoji: false, Meaning.Tier: < Tier.Near };

    private bool Await(Look look, ReadOnlySpan<char> word)
    {
        (clause.Phrase.Look, clause.Phrase.LookWord) = (look, word.ToString());
        return true;
    }

    private bool Mark(Look look, ReadOnlySpan<char> word)
    {
        draft.Mark(Feeling(look) ?? placement.Newest!, look, word.ToString(), items);
        return true;
    }

    /// <summary>"A girl sitting on a bench and crying": no bench cries; null where nobody is there who could.</summary>
    private Mention? Feeling(Look look) => Faces.IsMood(look) && !Lives(placement.Newest!) ? draft.Objects.FindLast(Lives) : null;

    private bool Lives(Mention mention) => mention.Text is null && items.Concept(mention.Concept).Traits.Lives;

    /// <summary>Adjectives and a noun that is a thing: no "happy birthday".</summary>
    private bool IsBeforeNoun(int i)
    {
        while (
            items.KindAt(i) == ItemKind.Colour
            || items.RoleAt(i) is WordRole.Size or WordRole.Filler or WordRole.Light or WordRole.Dark or WordRole.And
            || IsLook(i)
            || IsMaterial(i)
        )
            i++;
        return (
                items.KindAt(i) == ItemKind.Concept
                && items[i] is { IsEmoji: false, IsPossessive: false } noun
                && noun.Meaning.Tier < Tier.Near
            ) || IsPart(i);
    }

    /// <summary>"A phone with a cracked screen".</summary>
    private bool IsPart(int i) =>
        i < items.Count
        && clause.Role == WordRole.With
        && placement.Last is { Text: null } whole
        && ThingParts.IsShown(items.Text(items[i]), items.Concept(whole.Concept).Caption);

    /// <summary>"Leather" in "an old leather armchair".</summary>
    private bool IsMaterial(int i) => i < items.Count && Surfaces.Find(items.Text(items[i])) is not null && !items.EndsPhraseAt(i + 1);

    private bool IsLook(int i) => items.KindAt(i) == ItemKind.Unknown && Looks.Find(items.Text(items[i])) is not null;

    /// <summary>"The dog is angry", "a girl crying": nothing follows that it could be said of.</summary>
    private bool IsSaidOfNewest(int first, int last) =>
        placement.Newest is { Text: null }
        && items.EndsPhraseAt(last + 1)
        && items.RoleAt(last + 1) is not (WordRole.Article or WordRole.Number or WordRole.Definite or WordRole.Size or WordRole.Filler)
        && (items.KindAt(first - 1) == ItemKind.Concept || items.RoleAt(first - 1) is WordRole.Filler or WordRole.And or WordRole.With);
}
