using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>
/// Gives each of several the words that are said of it: "two girls, one in red and one in blue" are a girl in red and another girl in blue.
/// </summary>
internal sealed partial class MembersReader(string prompt, TokenizedPrompt text, List<Item> items, ConceptVocabulary vocabulary)
{
    private readonly MemberWords _words = new(text, items);

    private readonly SaidOfAll _all = new(prompt, text, items);

    /// <summary>The prompt in these words; as it was where it divides nothing.</summary>
    public static string Spread(string prompt, ConceptVocabulary vocabulary)
    {
        using var text = TokenizedPrompt.Read(prompt, vocabulary.EmojiStarts);
        return LanguageReader.Of(text) == PromptLanguage.English
            ? new MembersReader(prompt, text, ItemReader.Read(text, vocabulary), vocabulary).Spread()
            : prompt;
    }

    private string Spread()
    {
        for (var noun = 0; noun < items.Count; noun++)
        {
            if (
                items[noun] is not { IsWordConcept: true, IsPossessive: false }
                || (items[noun].Meaning.Tier >= Tier.Near && _words.Text(noun) is not "people")
                || NumberOf(noun) is not (>= 0 and var number)
            )
                continue;
            var count = Amount(number);
            if (count is 1 && Other(noun) is { } other)
                return other;
            if (count is < 2 or > Scene.MaxObjects || Members(noun, count) is not { Count: > 0 } members || IsOther(members))
                continue;
            // "Three cats, one black and one white": colours divide what was named last by themselves.
            var isDivided =
                members[0].Begin <= noun + 2
                && members.TrueForAll(IsColourAlone)
                && members.TrueForAll(member => member == members[0] || _words.IsApart(member.Begin - 1))
                && !_words.IsOneOfThem(members);
            if (!isDivided && Told(number, noun, members, count) is { } told)
                return told;
        }

        return prompt;
    }

    /// <summary>"One man is tall and the other is short": null where no other is spoken of without its name.</summary>
    private string? Other(int noun) =>
        Members(noun, count: 2).Find(member => items[member.Begin].Role != WordRole.Number && member is { IsRest: false, Adjective: null })
            is { } other
            ? $"{Source(0, _words.EndBefore(other.Begin))} and {Told(other, other.Count, noun, isFirst: false)}{After(other)}"
            : null;

    private int Amount(int number) =>
        items[number].Role == WordRole.Number ? items[number].Amount : Amounts.Of(text.Text(items[number].First));

    /// <summary>The number of a noun phrase, which may be in its name: "two men"; -1 where it has none.</summary>
    private int NumberOf(int noun)
    {
        if (IsCounted(noun))
            return noun;
        var at = noun - 1;
        while (at >= 0 && _words.IsAdjective(at))
            at--;
        return at >= 0 && items[at].Role == WordRole.Number ? at : -1;
    }

    private bool IsCounted(int noun) =>
        items[noun].Words > 1
        && vocabulary.Words.Find(text.Text(items[noun].First)) is { Role: WordRole.Number }
        && Amounts.Of(text.Text(items[noun].First)) > 1;

    private List<Member> Members(int noun, int count)
    {
        var members = new List<Member>();
        for (var i = noun + 1; i < items.Count; i++)
        {
            if (!_words.IsApart(i - 1) && i > noun + 1 && !IsNextOne(i, members))
                continue;
            var last = members.Count > 0 ? members[^1] : null;
            if ((_words.BeginGapped(i, count, last) ?? _words.Begin(i, count, items[noun].Meaning.Concept)) is not { } member)
                continue;
            if (members.Count > 0)
                members[^1] = members[^1] with { Last = _words.EndBefore(i) };
            members.Add(member with { Last = items.Count - 1 });
        }

        if (members.Count > 0)
            members[^1] = members[^1] with { Last = EndOfOwn(members[^1].Begin, EndOfSentence(members[^1].Begin) - 1) };
        return members;
    }

    /// <summary>The full stop after this item, or the end of all: what comes then is said of none of them.</summary>
    private int EndOfSentence(int i)
    {
        while (i < items.Count && items[i].Kind != ItemKind.Stop)
            i++;
        return i;
    }

    /// <summary>"One brown one white", with no comma between.</summary>
    private bool IsNextOne(int i, List<Member> members) =>
        members.Count > 0
        && _words.Text(i) is "one"
        && items[i - 1].Kind is ItemKind.Colour or ItemKind.Unknown
        && items[i - 2].Role != WordRole.Definite;

    /// <summary>Null where there are not so many.</summary>
    private string? Told(int number, int noun, List<Member> members, int count)
    {
        var left = count - members.Where(member => !member.IsRest).Sum(member => member.Count);
        if (left < 0 || (left == 0 && members.Exists(member => member.IsRest)))
            return null;
        if (EndOfShared(noun, members[0]) is >= 0 and var end)
            return ToldLater(number, noun, members, left, end);
        var told = members.ConvertAll(member => Told(member, member.IsRest ? left : member.Count, noun, isFirst: member == members[0]));
        if (left > 0 && !members.Exists(member => member.IsRest))
            told.Add(
                Told(
                    new Member(noun + 1, noun + 1, left) { Last = noun, Adjective = ColourOfOthers(noun, members) },
                    left,
                    noun,
                    isFirst: false
                )
            );
        if (members is [{ IsLast: true } only] && told.Count == 2)
            told =
            [
                Told(
                    new Member(noun + 1, noun + 1, left) { Last = noun, Adjective = ColourOfOthers(noun, members) },
                    left,
                    noun,
                    isFirst: true
                ),
                Told(only, 1, noun, isFirst: false),
            ];
        var (start, begin) = (text[items[number].First].From, noun + 1);
        var middle = _words.EndBefore(members[0].Begin);
        var all = middle >= begin ? $", {Source(begin, middle)}" : "";
        return $"{prompt[..start]}{string.Join(" and ", told)}{all}{After(members[^1])}";
    }

    /// <summary>The item after what is said of all, where one is spoken of in a later sentence or clause ("three bears sit at a table, the smallest
    /// one cries"); -1 where it is not.</summary>
    private int EndOfShared(int noun, Member first)
    {
        if (EndOfSentence(noun) is var stop && stop < first.Begin)
            return stop;
        return _all.IsDone(noun + 1) ? _words.EndBefore(first.Begin) + 1 : -1;
    }

    /// <summary>"Three penguins stand on a rock. The first wears a scarf": what is said of all is said of each.</summary>
    private string ToldLater(int number, int noun, List<Member> members, int left, int end)
    {
        var told = members.ConvertAll(member =>
            Told(
                member,
                member.IsRest ? left : member.Count,
                noun,
                isFirst: member == members[0],
                _all.Of(member, noun + 1, end - 1, isFirst: member == members[0])
            )
        );
        if (left > 0 && !members.Exists(member => member.IsRest))
            told.Add(
                Told(
                    new Member(noun + 1, noun + 1, left) { Last = noun },
                    left,
                    noun,
                    isFirst: false,
                    _all.Of(null, noun + 1, end - 1, isFirst: false)
                )
            );
        var between = Source(end + 1, _words.EndBefore(members[0].Begin));
        var rest = between.Length > 0 ? $". {between}{After(members[^1])}" : After(members[^1]);
        return $"{prompt[..text[items[number].First].From]}{string.Join(" and ", told)}{rest}";
    }

    /// <summary>"Two cats and one more": "and" alone divides nothing.</summary>
    private bool IsOther(List<Member> members) => members is [{ Adjective: null } only] && items[only.Begin - 1].Role == WordRole.And;

    private bool IsOwned(int noun) => _words.Text(NumberOf(noun) - 1) is "his" or "her" or "its" or "their" or "the" or "these" or "my";

    private string Told(Member member, int count, int noun, bool isFirst, string shared = "")
    {
        var first = Math.Min(noun, NumberOf(noun) + 1);
        var (adjectives, rest) = _words.Split(member);
        var all = new List<string>
        {
            // "Her two children, one of them asleep": hers, and no other's.
            isFirst
                ? (
                    count > 1 ? English.Number(count)
                    : IsOwned(noun) ? ""
                    : "a"
                )
            : count == 1 ? "the other"
            : $"the other {English.Number(count)}",
            member.Adjective ?? "",
            Source(member.First, adjectives),
            Source(first, noun - 1),
            count == 1 ? Singular(Name(noun), items[noun].Meaning.Concept) : Name(noun),
            member.Verb >= 0 ? $"{_words.Text(member.Verb)} {Had(member, rest)}"
            : rest <= member.Last && _words.Text(rest) is "has" or "have" ? $"with {Source(rest + 1, member.Last)}"
            : SaidOfAll.Progressive(_words.Text(rest)) is { } doing ? $"{doing} {Source(rest + 1, member.Last)}".TrimEnd()
            : Source(rest, member.Last),
        };
        var told = string.Join(' ', all.Where(words => words.Length > 0));
        return shared.Length == 0 || SaidOfAll.IsSaidOfEach(told, shared) ? told
            // Of those of whom no more is said, it needs no comma: "the other two children building a snowman".
            : SaidOfAll.IsAtRest(told) ? $"{told} {SaidOfAll.WithoutPosture(shared)}"
            : $"{told}{(member.Last < member.First ? "" : ",")} {shared}";
    }

    /// <summary>"A blue hat" for "a blue one", after another's "wears a red hat".</summary>
    private string Had(Member member, int first)
    {
        var (named, last) = (_words.EndBefore(member.Begin), _words.EndBefore(member.Last + 1));
        return _words.Text(last) is "one" && named > member.Verb
            ? $"{Source(first, last - 1)} {Source(named, named)}"
            : Source(first, member.Last);
    }

    /// <summary>Null where they are as they are drawn anyway, or all of them are said to have a colour.</summary>
    private string? ColourOfOthers(int noun, List<Member> members) =>
        members is [{ IsRest: false } one]
        && IsColourAlone(one)
        && items[noun - 1].Kind != ItemKind.Colour
        && vocabulary.Concepts[items[noun].Meaning.Concept] is { IsPerson: false, Traits.Animal: false } thing
            ? MemberColours.OfOthers(thing, vocabulary.Colours[items[one.First].Meaning.Value].Name, vocabulary)
            : null;

    private bool IsColourAlone(Member member) =>
        member.Adjective is null && member.First == member.Last && items[member.First].Kind == ItemKind.Colour;

    /// <summary>Without the number that may be in it.</summary>
    private string Name(int noun)
    {
        var name = _words.Text(noun);
        return IsCounted(noun) ? name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..] : name;
    }

    /// <summary>Several people may have a picture of their own, and one of them another.</summary>
    private string Singular(string word, int concept)
    {
        var last = word.LastIndexOf(' ') + 1;
        string?[] ones =
        [
            word[last..] is "people" ? "person" : vocabulary.Words.IrregularSingular(word.AsSpan(last)),
            word.EndsWith("men", StringComparison.Ordinal) ? $"{word[last..^2]}an" : null,
            word.EndsWith("ies", StringComparison.Ordinal) ? $"{word[last..^3]}y" : null,
            word.EndsWith('s') ? word[last..^1] : null,
            word.EndsWith("es", StringComparison.Ordinal) ? word[last..^2] : null,
        ];
        foreach (var one in ones)
        {
            if (
                one is not null
                && vocabulary.Words.Find(word[..last] + one) is { Kind: MeaningKind.Concept } meaning
                && (meaning.Concept == concept || vocabulary.Concepts[meaning.Concept].IsPerson)
            )
                return word[..last] + one;
        }

        return word;
    }

    private string Source(int first, int last) =>
        first > last ? "" : prompt[text[items[first].First].From..text[items[last].First + items[last].Words - 1].Until];
}
