using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What several do together, as it is said of each of them: "four bears have a picnic in a forest; the smallest one eats honey".</summary>
internal sealed class SaidOfAll(string prompt, TokenizedPrompt text, List<Item> items)
{
    /// <summary>A verb of all of them begins here: "sit", "are", "have".</summary>
    public bool IsDone(int i) =>
        i < items.Count
        && (
            Text(i) is "are" or "were" or "have" or "has"
            || (items[i].IsWord && items[i].Words == 1 && FiniteVerbs.OfEither(Text(i)) is not null)
        );

    /// <summary>"Are sitting on a bench" as it is said of one: on the bench, where another was said to be on it before. Who does something else is only
    /// where they are, or not even there.</summary>
    /// <param name="member">Null for those of whom nothing else is said.</param>
    public string Of(Member? member, int first, int last, bool isFirst)
    {
        if (Text(first) is "are" or "were" or "is")
            first++;
        if (member is not null && IsBusy(member))
        {
            if (NextPlace(member.First, member.Last) <= member.Last)
                return "";
            if (!IsPosture(FiniteVerbs.OfEither(Text(first))?.Progressive ?? Text(first)))
                first = NextPlace(first, last);
            last = EndOfPosture(first, last);
        }

        return string.Join(
            ' ',
            Enumerable
                .Range(first, Math.Max(0, last - first + 1))
                .Select(i =>
                    !isFirst && items[i].Role == WordRole.Article ? "the"
                    : i == first && Text(i) is "have" or "has" ? "having"
                    : IsVerbOfAll(i, first) && FiniteVerbs.OfEither(Text(i)) is { } verb ? verb.Progressive
                    : Source(i)
                )
        );
    }

    /// <summary>"Eating" for "eats"; null where it is no such verb.</summary>
    public static string? Progressive(string word) => word is "wears" ? null : FiniteVerbs.OfOne(word)?.Progressive;

    /// <summary>"Three pigs build houses. The first one builds a house of straw."</summary>
    public static bool IsSaidOfEach(string told, string shared) =>
        told.Split(' ')
            .Any(word =>
                (FiniteVerbs.OfOne(word)?.Progressive ?? (FiniteVerbs.IsProgressive(word) ? word : null)) is { } verb
                && shared.StartsWith($"{verb} ", StringComparison.Ordinal)
            );

    /// <summary>Who sleeps does not stand or sit, though all do.</summary>
    public static bool IsAtRest(string told) =>
        told.Contains(" sleeping", StringComparison.Ordinal)
        || told.Contains(" asleep", StringComparison.Ordinal)
        || told.Contains(" lying", StringComparison.Ordinal);

    public static string WithoutPosture(string shared) =>
        shared.Split(' ', 2) is ["standing" or "sitting" or "lying", var rest] ? rest : shared;

    /// <summary>It does what takes all of it: who wears, holds or looks at something does what all do as well.</summary>
    private bool IsBusy(Member member)
    {
        var at = member.First;
        while (at < member.Last && items[at].Kind is ItemKind.Colour)
            at++;
        var doing = Progressive(Text(at)) ?? Text(at);
        return FiniteVerbs.IsProgressive(doing)
            && doing
                is not (
                    "wearing"
                    or "holding"
                    or "carrying"
                    or "looking"
                    or "smiling"
                    or "laughing"
                    or "watching"
                    or "waving"
                    or "having"
                    or "showing"
                );
    }

    /// <summary>One may do something else meanwhile.</summary>
    private static bool IsPosture(string doing) => doing is "sitting" or "standing" or "riding" or "flying" or "walking";

    /// <summary>"Four friends sit around a campfire, roasting marshmallows. One plays the guitar": that one sits there, and roasts none.</summary>
    private int EndOfPosture(int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (items[i - 1].IsPause && FiniteVerbs.IsProgressive(Text(i).Split(' ')[0]))
                return i - 2;
        }

        return last;
    }

    /// <summary>The first item of where they are, or the one after <paramref name="last"/>.</summary>
    private int NextPlace(int first, int last)
    {
        while (
            first <= last
            && items[first].Role
                is not (WordRole.On or WordRole.In or WordRole.Under or WordRole.Around or WordRole.Behind or WordRole.Setting)
        )
            first++;
        return first;
    }

    private bool IsVerbOfAll(int i, int first) => i == first || (items[i - 1].Role == WordRole.And && items[i].Kind != ItemKind.Grammar);

    private string Text(int i) => items[i].IsWord ? text.Text(items[i].First, items[i].Words).ToString() : "";

    private string Source(int i) => prompt[text[items[i].First].From..text[items[i].First + items[i].Words - 1].Until];
}
