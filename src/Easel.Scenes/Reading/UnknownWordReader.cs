using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Reads words that mean nothing to the vocabulary: a known noun with a slip in it, or something to leave out.</summary>
internal sealed class UnknownWordReader(
    TokenizedPrompt text,
    PromptItems items,
    Clause clause,
    Placement placement,
    NounReader nouns,
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
        if (items.Text(items[i]) is "neon" && writings.IsBoardAhead(i + 1))
        {
            draft.IsNeon = true;
            return;
        }

        if (items.Text(items[i]) is "neon" or "fluorescent" && items.KindAt(i + 1) == ItemKind.Colour)
        {
            clause.Phrase.Shade = items.Words(items[i]);
            return;
        }

        if (writings.IsBoardAhead(i))
        {
            draft.HasBoard = true;
            return;
        }

        if (!clause.IsNegated && kinds.IsPouring(i))
        {
            nouns.TakeNamed(i, "water jet", isPlural: false);
            return;
        }

        if (
            !clause.IsNegated && (placeWords.ReadAlone(i) || Motions.IsShown(items, i) || Postures.IsSaid(items, i, ofLiving: IsOfLiving()))
        )
            return;
        var endsPhrase = items.KindAt(i + 1) is null or ItemKind.Break or ItemKind.Stop or ItemKind.Grammar or ItemKind.Quotation;
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

        if (clause.Role == WordRole.Purpose || IsPortion(i))
            return;
        LeaveOut(i);
        if (endsPhrase && clause.Phrase.Determined && items.RoleAt(i + 1) is not (WordRole.Filler or WordRole.And or WordRole.Of))
            clause.ResetPhrase();
    }

    private bool IsOfLiving() => placement.Newest is { Text: null } said && items.Concept(said.Concept).Traits.Lives;

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
        if (!mustBeNoun || word.Length is < MinSlipLength or > MaxSlipLength)
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
        var count = 1;
        while (items.KindAt(i + count) == ItemKind.Unknown && text[first + count].Glued)
            count++;
        var word = text.Text(first, count);
        if (word.Length > 1 || !char.IsAsciiLetter(word[0]))
            draft.LeaveOut(count == 1 ? word : word.ToString().Replace(" ", "", StringComparison.Ordinal));
    }
}
