using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>The words that single out one of several: "one", "the second", "the others", "the tallest".</summary>
internal sealed class MemberWords(TokenizedPrompt text, List<Item> items)
{
    /// <summary>What the one is like that is more so than the others; the youngest is drawn smaller, and the eldest is not old.</summary>
    private static readonly Dictionary<string, string> Superlatives = new(StringComparer.Ordinal)
    {
        ["smallest"] = "small",
        ["littlest"] = "small",
        ["biggest"] = "big",
        ["largest"] = "big",
        ["tallest"] = "tall",
        ["shortest"] = "short",
        ["oldest"] = "tall",
        ["eldest"] = "tall",
        ["youngest"] = "small",
        ["tiniest"] = "small",
        ["smaller"] = "small",
        ["younger"] = "small",
        ["bigger"] = "big",
        ["larger"] = "big",
        ["older"] = "tall",
        ["elder"] = "tall",
        ["taller"] = "tall",
        ["shorter"] = "short",
    };

    public string Text(int i) => i < 0 || i >= items.Count || !items[i].IsWord ? "" : text.Text(items[i].First, items[i].Words).ToString();

    /// <summary>What is said of the next one may begin after this item.</summary>
    public bool IsApart(int i) => items[i].IsPause || items[i].Role is WordRole.And or WordRole.With || Text(i) is "while" or "whereas";

    /// <summary>One alone is spoken of: "one of them green", "the left one".</summary>
    public bool IsOneOfThem(List<Member> members) =>
        members is [var only]
        && (Text(only.Begin) is "one of them" || items[only.Begin].Role == WordRole.Definite || Text(only.First - 1) is "them");

    /// <summary>The last item before this one that is more than a comma or an "and".</summary>
    public int EndBefore(int i)
    {
        var end = i - 1;
        while (end >= 0 && IsApart(end))
            end--;
        return end;
    }

    /// <summary>The member that item <paramref name="i"/> begins to speak of; null where it speaks of none, or names a thing of its own.</summary>
    /// <param name="all">So many are divided.</param>
    /// <param name="concept">What they are.</param>
    public Member? Begin(int i, int all, int concept)
    {
        var member = Named(i, all);
        if (member is null)
            return null;
        var first = member.First;
        // "One of them", "the second one".
        if (items.Count > first + 1 && items[first].Role == WordRole.Of && Text(first + 1) is "them" or "which" or "whom")
            first += 2;
        while (
            Text(first)
                is "one"
                    or "is"
                    or "are"
                    or "was"
                    or "were"
                    or "being"
                    or "who"
                    or "that"
                    or "which"
                    or "looks"
                    or "looking"
                    or "already"
                    or "still"
                    or "just"
                    or "now"
                    or "also"
                    or "always"
        )
            first++;
        return first >= items.Count || IsApart(first) && items[first].Role != WordRole.With || IsNoun(first, concept)
            ? null
            : member with
            {
                First = first,
                Last = first,
            };
    }

    /// <summary>"The other a blue one" after "one wears a red hat": the verb of the one before is meant; null where there is none.</summary>
    public Member? BeginGapped(int i, int all, Member? before) =>
        before is not null
        && Named(i, all) is { IsRest: false } member
        && member.First < items.Count
        && items[member.First].Role == WordRole.Article
        && (before.Verb >= 0 ? before.Verb : before.First) is var verb
        && IsVerb(verb)
            ? member with
            {
                Last = member.First,
                Verb = verb,
            }
            : null;

    private bool IsVerb(int i) =>
        items[i].Role is WordRole.Worn or WordRole.With
        || Text(i) is "has" or "have"
        || Text(i).EndsWith("ing", StringComparison.Ordinal)
        || FiniteVerbs.OfOne(Text(i)) is not null;

    /// <summary>It may stand before a noun and is said of it.</summary>
    public bool IsAdjective(int i) =>
        i < items.Count
        && !Text(i).EndsWith("ing", StringComparison.Ordinal)
        && FiniteVerbs.OfOne(Text(i)) is null
        && (
            items[i].Kind == ItemKind.Colour
            || items[i].Role is WordRole.Size or WordRole.Light or WordRole.Dark
            || Text(i) is "very" or "really"
            || (items[i].Kind == ItemKind.Unknown && Text(i) is not ("has" or "have") && !IsParticiple(i))
            || (items[i] is { Kind: ItemKind.Concept, IsEmoji: false, Meaning.Tier: >= Tier.Near } && Looks.Find(Text(i)) is not null)
        );

    /// <summary>What of a member's words stands before its noun ends with the first, and what stands after it begins with the second.</summary>
    public (int Adjectives, int After) Split(Member member)
    {
        var at = member.First;
        while (at <= member.Last && (IsAdjective(at) || (items[at].Role == WordRole.And && at > member.First && IsAdjective(at + 1))))
            at++;
        return (at - 1, at);
    }

    private Member? Named(int i, int all)
    {
        if (items[i].Role == WordRole.Number && items[i].Amount is >= 1 and var count && count < all)
            return new Member(i, i + 1, count);
        if (Text(i) is "another" or "one of them")
            return new Member(i, i + 1, 1);
        if (items[i].Role != WordRole.Definite || Text(i) is not "the")
            return null;
        var word = Text(i + 1);
        if (i + 2 < items.Count && items[i + 1].Role == WordRole.Size && Text(i + 2) is "one")
            return new Member(i, i + 3, 1) { Adjective = word };
        if (word is "left" or "right" or "middle" && Text(i + 2) is "one")
            return new Member(i, i + 3, 1) { IsLast = word is "right" };
        if (Superlatives.TryGetValue(word, out var adjective))
            return new Member(i, i + 2, 1) { Adjective = adjective };
        return word switch
        {
            "other" when i + 2 < items.Count && items[i + 2].Role == WordRole.Number && items[i + 2].Amount > 0 => new Member(
                i,
                i + 3,
                items[i + 2].Amount
            ),
            "one" or "first" or "second" or "third" or "fourth" or "fifth" or "last" or "other" => new Member(i, i + 2, 1),
            "others" or "rest" => new Member(i, i + 2, 0) { IsRest = true },
            _ => null,
        };
    }

    /// <summary>A thing is named, and nothing is said of one that was named before.</summary>
    private bool IsNoun(int i, int concept)
    {
        // "The smallest one cries" is no crying face.
        if (
            FiniteVerbs.OfOne(Text(i)) is not null
            && (
                Text(i - 1) is "one" or "one of them" or "them" or "other" or "first" or "second" or "third" or "last"
                || Superlatives.ContainsKey(Text(i - 1))
            )
        )
            return false;
        while (IsAdjective(i) || (i < items.Count && items[i].Role is WordRole.Article or WordRole.Definite or WordRole.Number))
            i++;
        return i < items.Count
            && items[i] is { Kind: ItemKind.Concept, IsEmoji: false }
            && (items[i].Meaning.Concept == concept || !Text(i).EndsWith("ing", StringComparison.Ordinal));
    }

    /// <summary>"Dressed" in "dressed in red", which follows its noun.</summary>
    private bool IsParticiple(int i) =>
        Text(i).EndsWith("ed", StringComparison.Ordinal) && i + 1 < items.Count && items[i + 1].Kind == ItemKind.Grammar && !IsApart(i + 1);
}
