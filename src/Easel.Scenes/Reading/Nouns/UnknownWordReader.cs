using System.Text;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Inscriptions;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Reads words that mean nothing to the vocabulary: a known noun with a slip in it, or something to leave out.</summary>
internal sealed class UnknownWordReader(
    TokenizedPrompt text,
    PromptItems items,
    Clause clause,
    Placement placement,
    NounReader nouns,
    PartReader parts,
    NounKinds kinds,
    WritingReader writings,
    PlaceWordReader placeWords,
    Draft draft,
    ConceptVocabulary vocabulary
)
{
    private const int MinSlipLength = 4;
    private const int MaxSlipLength = 24;

    /// <summary>What no picture of this model shows anyway.</summary>
    private static readonly string[] NeverThere =
    [
        "text",
        "words",
        "watermark",
        "watermarks",
        "signature",
        "shadow",
        "shadows",
        "frame",
        "border",
        "borders",
        "blur",
        "noise",
        "people",
        "logo",
        "logos",
        "caption",
        "captions",
        "gradient",
        "outline",
        "humans",
    ];

    public void Take(int i)
    {
        if (IsShown(i))
            items.Show(i);
        else
            Leave(i);
    }

    /// <summary>The picture shows it, though it names nothing.</summary>
    private bool IsShown(int i)
    {
        if (items.Text(items[i]) is "neon" && writings.IsBoardAhead(i + 1))
        {
            draft.IsNeon = true;
            return true;
        }

        if (items.Text(items[i]) is "neon" or "fluorescent" && items.KindAt(i + 1) == ItemKind.Colour)
        {
            clause.Phrase.Shade = items.Words(items[i]);
            return true;
        }

        if (IsFlight(i))
        {
            clause.Phrase.IsAloft = true;
            return true;
        }

        if (writings.IsBoardAhead(i))
        {
            writings.TakeBoard(i);
            return true;
        }

        if (parts.ReadOfLast(i))
            return true;

        if (!clause.IsNegated && kinds.IsPouring(i))
        {
            nouns.TakeNamed(i, "water jet", isPlural: false);
            return true;
        }

        if (IsSomebody(i))
        {
            nouns.TakeNamed(i, "person", isPlural: items.Text(items[i]).EndsWith("s"));
            return true;
        }

        return IsPortion(i)
            || IsNatural(i)
            || Looks.Find(items.Text(items[i])) is { IsUsual: true, Face: null }
            || (
                !clause.IsNegated
                && (
                    placeWords.ReadAlone(i)
                    || Motions.IsShown(items, i)
                    || Postures.IsSaid(items, i, ofLiving: IsOfLiving())
                    || IsNaturalMotion(i)
                )
            );
    }

    /// <summary>"Soft" before a pillow.</summary>
    private bool IsNatural(int i) =>
        items.IsLookOfPlace(i)
        || items.NounAhead(i + 1) is >= 0 and var noun && NaturalLooks.Are(items.Words(items[i]), items.ConceptAt(noun));

    private void Leave(int i)
    {
        var endsPhrase = !items.IsWordAt(i + 1) || items.KindAt(i + 1) == ItemKind.Grammar;
        if (endsPhrase && FindSlip(i, out var isPlural) is var concept and >= 0)
        {
            items.ReadAsGuess(i, concept, isPlural);
            nouns.Take(i);
            return;
        }

        if (clause.IsNegated)
        {
            var word = items.Words(items[i]);
            if (endsPhrase && Array.IndexOf(NeverThere, word) < 0)
                draft.CannotLeaveOut(word);
            clause.ResetPhrase();
            return;
        }

        if (clause.Role == WordRole.Purpose)
            return;
        LeaveOut(i);
        if (
            endsPhrase
            && !items.IsBetweenAdjectives(i + 1)
            && clause.Phrase.Determined
            && items.RoleAt(i + 1) is not (WordRole.Filler or WordRole.And or WordRole.Of)
        )
            clause.ResetPhrase();
    }

    /// <summary>"Flying cars", "a floating castle": in the air.</summary>
    private bool IsFlight(int i) =>
        !clause.IsNegated
        && items.Text(items[i])
            is "flying"
                or "floating"
                or "hovering"
                or "levitating"
                or "airborne"
                or "fliegende"
                or "fliegendes"
                or "fliegender"
                or "volant"
                or "volante"
                or "volador"
                or "voladora"
                or "voador"
        && items.NounAhead(i + 1) is >= 0 and var thing
        && thing <= i + 2
        && items.ConceptAt(thing).Traits is { Sky: false, Lives: false, Afloat: false };

    /// <summary>"A lone figure on a hill", "a cartoon character with a hat"; "a figure of a cat" is the cat.</summary>
    private bool IsSomebody(int i) =>
        !clause.IsNegated
        && clause.Role is not WordRole.Purpose
        && items.Text(items[i]) is "figure" or "figures" or "character" or "characters" or "protagonist" or "hero character"
        && clause.Phrase.Determined
        && items.KindAt(i - 1) is not ItemKind.Concept
        && items.RoleAt(i + 1) is not WordRole.Of
        && (items.KindAt(i + 1) is not (ItemKind.Concept or ItemKind.Unknown) || items.Text(items[i + 1]).EndsWith("ing"));

    private bool IsOfLiving() => placement.Newest is { Text: null } said && items.Concept(said.Concept).Traits.Lives;

    private bool IsNaturalMotion(int i) =>
        placement.Newest is { Text: null } said && NaturalMotions.IsShown(items.Words(items[i]), items.Concept(said.Concept));

    /// <summary>"A piece of cheese" is the cheese.</summary>
    private bool IsPortion(int i) =>
        items.RoleAt(i + 1) == WordRole.Of
        && items.NounAhead(i + 2) is >= 0 and var thing
        && items.ConceptAt(thing).Traits.Lives == false
        && Array.IndexOf(NounWords.Portions, items.Words(items[i])) >= 0;

    /// <summary>The concept whose name differs by one letter, looked for only where a noun must stand; -1 when there is none.</summary>
    private int FindSlip(int i, out bool isPlural)
    {
        isPlural = false;
        var word = items.Text(items[i]);
        var mustBeNoun = clause.Phrase.Determined || clause.Phrase.ColourCount > 0 || clause.AfterAnd || items.Count == 1;
        // Names have plain letters: "moça" is a word of another language, and no slip.
        if (!mustBeNoun || word.Length is < MinSlipLength or > MaxSlipLength || !Ascii.IsValid(word))
            return -1;
        var one = vocabulary.Nearest.FindSlip(word);
        // Texas is no two teas.
        isPlural = one < 0 && word[^1] == 's' && word.Length > MinSlipLength && !vocabulary.English.Contains(word);
        return isPlural ? vocabulary.Nearest.FindSlip(word[..^1]) : one;
    }

    /// <summary>Characters of scripts without spaces are told of as the run that they were written in.</summary>
    private void LeaveOut(int i)
    {
        var first = items[i].First;
        if (text[first].Glued && items.KindAt(i - 1) == ItemKind.Unknown)
            return;
        var count = items[i].Words;
        for (var next = i + 1; items.KindAt(next) == ItemKind.Unknown && text[first + count].Glued; next++)
            count++;
        var word = text.Text(first, count);
        if (word.Length > 1 || !char.IsAsciiLetter(word[0]))
            draft.LeaveOut(count == items[i].Words ? word : word.ToString().Replace(" ", "", StringComparison.Ordinal));
    }
}
