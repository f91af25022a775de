using System.Collections.Frozen;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads parts of a body that no other reader shows: in "a robot with a round head, two antennas and a smiling face" there is no head beside it.
/// What its picture does not show of them is told.</summary>
internal sealed class BodyPartReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>Items of one part and what is said of it, most.</summary>
    private const int Longest = 6;

    public static bool IsNamed(string word) => Parts.Contains(word);

    private static readonly FrozenSet<string> Parts = (
        "head, face, nose, snout, muzzle, body, belly, tummy, antenna, antennas, antennae, feelers, eye, eyes, ear, ears, arm, arms, leg, legs, paw, paws, tail, tails, horn, horns, "
        + "antlers, tusks, hoof, hooves, claw, claws, fur, coat, shell, wing, wings, fin, fins, mouth, beak, bill, teeth, fang, fangs, tongue, cheek, cheeks, foot, feet, mane, neck, trunk, "
        + "whiskers, stripes, spots, scales, feathers, tentacles, spikes, quills, eyelashes, eyebrows, hump"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The part read last: what a comma or "and" adds goes on from there.</summary>
    private int _end = -2;

    /// <summary>Returns the last item used; -1 where no part is named from item <paramref name="i"/> on.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || clause.Role == WordRole.Purpose
            || placement.Last is not { Text: null } last
            || !vocabulary.Concepts[last.Concept].Traits.Lives
            || !(
                items.RoleAt(i) == WordRole.With || (GoesOnAt(i) && (items.RoleAt(i) == WordRole.And || items.KindAt(i) == ItemKind.Break))
            )
        )
            return -1;
        var first = i + 1;
        while (items.RoleAt(first) is WordRole.And or WordRole.Article)
            first++;
        // "With its head in the sand" is how it stands.
        if (items.RoleAt(first) == WordRole.Definite || PartAt(first) is not (>= 0 and var part))
            return -1;
        // "A boy with a yellow coat" wears it.
        if (items.Words(items[part]) is "coat" && vocabulary.Concepts[last.Concept].IsPerson)
            return -1;
        if (items.Words(items[part]).EndsWith("face", StringComparison.Ordinal) && Looks.Find(Adjectives(first, part)) is { } look)
        {
            // "With an angry face".
            if (!look.IsUsual)
                draft.Mark(last, look, Adjectives(first, part), items);
        }
        else if (
            !IsUsual(items.Said(first, part))
            && !OwnParts.Shows(items.Said(first, part).ToString(), vocabulary.Concepts[last.Concept].Caption)
        )
            draft.LeaveOut(items.Source(first, part));
        clause.EndUndrawn();
        items.Show(first, part);
        return _end = part;
    }

    private string Adjectives(int first, int part) =>
        items.Said(first, part).ToString() is var words && words.LastIndexOf(' ') is > 0 and var end ? words[..end] : "";

    /// <summary>All that live smile here, where nothing else is said.</summary>
    private static bool IsUsual(ReadOnlySpan<char> words) =>
        words is "friendly face" or "cute face" or "smiling mouth" or "face" or "body" or "head";

    /// <summary>The part that ends the noun phrase from item <paramref name="i"/> on; -1 where it is something else.</summary>
    private int PartAt(int i)
    {
        for (var at = i; at < items.Count && at - i < Longest; at++)
        {
            if (IsPart(at) && EndsAt(at + 1))
                return at;
            if (
                !items.IsWordAt(at)
                || (
                    items.KindAt(at) == ItemKind.Grammar
                    && items.RoleAt(at) is not (WordRole.Number or WordRole.Size or WordRole.Filler or WordRole.Light or WordRole.Dark)
                )
                || (items.KindAt(at) == ItemKind.Concept && !(items.IsWordAt(at + 1) && IsPart(at + 1)))
            )
                return -1;
        }

        return -1;
    }

    /// <summary>No noun follows whose part it would be, or which it would describe: "with tail lights", "with the legs of a spider".</summary>
    private bool EndsAt(int i) =>
        items.EndsPhraseAt(i) && items.RoleAt(i) is not WordRole.Of || items.KindAt(i) == ItemKind.Unknown && !items[i].IsNoun;

    private bool GoesOnAt(int i) =>
        _end == i - 1
        || (items.IsWordAt(i - 1) && (IsPart(i - 1) || items.Words(items[i - 1]).Contains(" with ", StringComparison.Ordinal)));

    /// <summary>"Long legs" is the name of a bird, and "smiling face" of a picture, too.</summary>
    private bool IsPart(int i) => items.Words(items[i]) is var words && Parts.Contains(words[(words.LastIndexOf(' ') + 1)..]);
}
