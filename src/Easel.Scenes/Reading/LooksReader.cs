using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Reads what is said of a thing's look or mood, where a mark upon it can show that: "an angry chicken", "the vase is broken".</summary>
internal sealed class LooksReader(PromptItems items, Clause clause, Placement placement, Draft draft)
{
    private const int LongestPhrase = 2;

    /// <summary>Returns the last item used; -1 where nothing of this kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || clause.Role == WordRole.Purpose || items[i].Kind is ItemKind.Break or ItemKind.Stop or ItemKind.Quotation)
            return -1;
        if (IsColourful(i))
        {
            clause.Phrase.IsColourful = true;
            return i;
        }

        if (ReadFace(i) is var face and >= 0)
            return face;
        for (var last = Math.Min(i + LongestPhrase - 1, items.Count - 1); last >= i; last--)
        {
            if (items.KindAt(last) is ItemKind.Break or ItemKind.Stop or ItemKind.Quotation)
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

    /// <summary>"A carrot with a smile", "a toaster with a face".</summary>
    private int ReadFace(int i)
    {
        if (items.RoleAt(i) != WordRole.With || placement.Newest is not { Text: null } thing || items.Concept(thing.Concept).Traits.Lives)
            return -1;
        var look = Looks.Find("happy")!;
        for (var at = i + 1; at < items.Count && at <= i + 3; at++)
        {
            if (items.Text(items[at]) is "face" or "smile" or "eyes" or "smiley face" or "happy face" or "smiling face")
            {
                draft.Marks.Add((thing, look, items.Words(items[at])));
                return at;
            }

            look = Looks.Find(items.Text(items[at])) ?? look;
            if (
                Looks.Find(items.Text(items[at])) is null
                && items.RoleAt(at) is not (WordRole.Article or WordRole.Filler or WordRole.Definite or WordRole.Size)
            )
                return -1;
        }

        return -1;
    }

    private bool IsColourful(int i) =>
        items.Text(items[i])
            is "colorful"
                or "colourful"
                or "multicolored"
                or "multicoloured"
                or "multicolor"
                or "bunte"
                or "bunter"
                or "buntes"
                or "bunten"
                or "colorés"
                or "multicolores"
                or "coloridos"
                or "coloridas"
                or "colorati"
                or "colorate"
        && IsBeforeNoun(i + 1);

    private bool Await(Look look, ReadOnlySpan<char> word)
    {
        (clause.Phrase.Look, clause.Phrase.LookWord) = (look, word.ToString());
        return true;
    }

    private bool Mark(Look look, ReadOnlySpan<char> word)
    {
        draft.Marks.Add((Feeling(look) ?? placement.Newest!, look, word.ToString()));
        return true;
    }

    /// <summary>"A girl sitting on a bench and crying": no bench cries; null where nobody is there who could.</summary>
    private Mention? Feeling(Look look) =>
        look.Face is not null && look.Face.EndsWith("features", StringComparison.Ordinal) && !Lives(placement.Newest!)
            ? draft.Objects.FindLast(Lives)
            : null;

    private bool Lives(Mention mention) => mention.Text is null && items.Concept(mention.Concept).Traits.Lives;

    /// <summary>Adjectives and a noun that is a thing: no "happy birthday".</summary>
    private bool IsBeforeNoun(int i)
    {
        while (items.KindAt(i) == ItemKind.Colour || items.RoleAt(i) is WordRole.Size or WordRole.Filler or WordRole.And || IsLook(i))
            i++;
        return items.KindAt(i) == ItemKind.Concept
            && items[i] is { IsEmoji: false, IsPossessive: false } noun
            && noun.Meaning.Tier < Tier.Near;
    }

    private bool IsLook(int i) => items.KindAt(i) == ItemKind.Unknown && Looks.Find(items.Text(items[i])) is not null;

    /// <summary>"The dog is angry", "a girl crying": nothing follows that it could be said of.</summary>
    private bool IsSaidOfNewest(int first, int last) =>
        placement.Newest is { Text: null }
        && (items.KindAt(last + 1) is null or ItemKind.Break or ItemKind.Stop or ItemKind.Grammar)
        && items.RoleAt(last + 1) is not (WordRole.Article or WordRole.Number or WordRole.Definite or WordRole.Size or WordRole.Filler)
        && (items.KindAt(first - 1) == ItemKind.Concept || items.RoleAt(first - 1) is WordRole.Filler or WordRole.And or WordRole.With);
}
