using Easel.Scenes.Casting;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>Reads the pronouns that a clause begins with, which say whom it goes on to speak of: "A man walks his dog. He wears a hat."</summary>
internal sealed class PronounReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>Words before the part that say what it is like, most.</summary>
    private const int LongestLook = 2;

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> turns to nobody.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || !items[i].IsWord)
            return -1;
        // "A bird in a nest with its mouth open": the nest has none.
        if (HasPart(i) && !placement.IsAfterLiving && placement.Last is not null && LastLiving() is { } owner)
            placement.TurnTo(owner);
        if (!BeginsClause(i))
            return -1;
        var word = items.Text(items[i]);
        if (word is "its" or "his" or "her" or "their")
            return ReadPart(i);
        // "It is a sunny day", after somebody was spoken of, is said of no thing.
        if (Meant(word) is not { } meant || !IsSubject(i) || (items.IsSaidAt(i + 2) && !ReferenceEquals(meant, placement.Topics.Topic)))
            return -1;
        TurnTo(meant);
        return i;
    }

    private void TurnTo(Mention meant)
    {
        clause.Connect(WordRole.None);
        placement.TurnTo(meant);
    }

    private bool BeginsClause(int i) =>
        draft.Objects.Count > 0 && (items.IsPauseAt(i - 1) || items.RoleAt(i - 1) is WordRole.And or WordRole.Clause);

    /// <summary>"With its mouth", "with his long arms".</summary>
    private bool HasPart(int i) =>
        items.RoleAt(i) == WordRole.With
        && items.IsWordAt(i + 1)
        && items.Text(items[i + 1]) is "its" or "his" or "her" or "their"
        && (
            IsPart(i + 2)
            || IsPart(i + 3)
            || (i + 2 < items.Count && items.Text(items[i + 2]) is "mouth" or "tongue" or "head" or "nose" or "legs")
        );

    /// <summary>What is said of it follows, and no further name.</summary>
    private bool IsSubject(int i) => items.IsWordAt(i + 1) && items.RoleAt(i + 1) is not (WordRole.And or WordRole.Or);

    /// <summary>Null where the pronoun speaks of what was named last anyway, or nobody was named.</summary>
    private Mention? Meant(ReadOnlySpan<char> pronoun) =>
        pronoun switch
        {
            "he" => Last(Gender.Male) ?? LastLiving(),
            "she" => Last(Gender.Female) ?? LastLiving(),
            "it" => placement.Topics.It(),
            "they" when placement.Topics.Living() is { Count: > 1 } several => several,
            "they" when !placement.IsAfterLiving => LastLiving(),
            _ => null,
        };

    /// <summary>Who was named last, if the word for them says nothing else.</summary>
    private Mention? Last(Gender gender) =>
        draft.Objects.FindLast(said => IsOf(said, gender)) ?? draft.Objects.FindLast(said => IsOf(said, Gender.Any));

    private bool IsOf(Mention said, Gender gender) =>
        said.Text is null
        && vocabulary.Concepts[said.Concept].IsPerson
        && (Roles.Of(said, vocabulary)?.Person.Gender ?? Gender.Any) == gender;

    private Mention? LastLiving() => draft.Objects.FindLast(said => said.Text is null && vocabulary.Concepts[said.Concept].Traits.Lives);

    /// <summary>"Her hair is red", "its eyes glow green": a part of whoever was named, and no thing of its own. What is not seen of it is
    /// told.</summary>
    private int ReadPart(int i)
    {
        var part = i + 1;
        while (part - i <= LongestLook && items.IsWordAt(part) && !IsPart(part))
            part++;
        if (!IsPart(part) || Owner(items.Text(items[i])) is not { } owner)
            return -1;
        var end = part;
        while (items.IsWordAt(end + 1) && !LeadsOn(end + 1))
            end++;
        if (end == part)
            return -1;
        // "Its cheeks are full of seeds".
        if (
            items.RoleAt(end + 1) is WordRole.Of or WordRole.In or WordRole.With
            || (items.IsWordAt(end + 1) && items.Text(items[end + 1]).StartsWith("full"))
        )
        {
            while (items.IsWordAt(end + 1) && items.RoleAt(end + 1) is not (WordRole.And or WordRole.Clause))
                end++;
        }

        TurnTo(owner);
        var look = string.Join(
            ' ',
            Enumerable.Range(i + 1, end - i).Where(at => at != part).Append(part).Select(at => items.Words(items[at]))
        );
        if (Roles.Of(owner, vocabulary) is not null && HairWords.Of(look) is { } looks)
            owner.PersonLooks.Add((looks, $"{items.Words(items[end])} {items.Words(items[part])}"));
        else
            draft.LeaveOut(items.Source(part, end));
        return end;
    }

    private Mention? Owner(ReadOnlySpan<char> pronoun) =>
        pronoun switch
        {
            "his" => Last(Gender.Male) ?? LastLiving(),
            "her" => Last(Gender.Female) ?? LastLiving(),
            _ => placement.Topics.Living() ?? LastLiving(),
        };

    private bool IsPart(int i) =>
        items.IsWordAt(i)
        && items.Words(items[i]) is var word
        && (OwnParts.IsNamed(word) || BodyPartReader.IsNamed(word) || word is "hair" or "beard");

    private bool LeadsOn(int i) =>
        items.RoleAt(i) is not (WordRole.None or WordRole.Filler or WordRole.Size or WordRole.Light or WordRole.Dark);
}
