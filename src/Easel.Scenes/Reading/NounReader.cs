using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Decides what a noun is: an object, a word that describes the next noun, a hint, or a thing that is not to be drawn.</summary>
internal sealed class NounReader(
    PromptItems items,
    Clause clause,
    Placement placement,
    NounKinds kinds,
    ObjectReader objects,
    PlaceReader places,
    PlaceWordReader placeWords,
    NounRoles roles,
    WritingReader writings,
    Draft draft,
    ConceptVocabulary vocabulary
)
{
    /// <summary>Of what is in the hand of who makes it, in metres; anything larger is before them.</summary>
    private const double LargestMade = 0.5;

    /// <summary>In "a wolf pack", where nobody said how many.</summary>
    private const int HerdCount = 5;

    /// <summary>Returns the last item used.</summary>
    public int Take(int i)
    {
        if (places.ReadLight(i) is var lit and >= 0)
            return lit;
        if (placeWords.ReadRoom(i) || placeWords.ReadSky(i))
            return i;
        if (writings.IsBoardAhead(i) && (items.ConceptAt(i).Traits is { Board: false } || IsLabelOfLast()))
        {
            draft.HasBoard = true;
            return i;
        }

        if (kinds.IsPouring(i))
            return TakeNamed(i, "water jet", isPlural: false);
        if (kinds.DescribesPlace(i))
            return i;

        if (kinds.Family(i) is { } family)
        {
            // "A penguin family", "a family of bears".
            objects.TakeFamily(family.Member);
            clause.EndNoun();
            return family.Last;
        }

        if (kinds.IsHerd(i))
        {
            items.ReadAsMany(i);
            clause.Phrase.AddNumber(HerdCount);
            objects.Take(i);
            clause.EndNoun();
            return i + 1;
        }

        if (kinds.IsYoungOfLast(i))
        {
            items.ReadAs(i, placement.Last!.Concept);
            if (items.Text(items[i]).EndsWith("s"))
                items.ReadAsMany(i);
            clause.Phrase.Scale ??= Grammar.SmallScale;
        }

        if (placeWords.ReadBefore(i))
            return i;

        if (kinds.Toy(i) is { } size)
        {
            clause.Phrase.Scale ??= size;
            return i;
        }

        if (kinds.IsYoung(i))
        {
            // "A baby elephant" is a small one.
            clause.Phrase.Scale ??= items.Text(items[i]) is "baby" or "young" ? Grammar.SmallScale : null;
            return i;
        }

        if (kinds.IsParentOfLast(i) && placement.Last is { } child)
        {
            items.ReadAs(i, child.Concept);
            objects.TakeParent(i);
            clause.EndNoun();
            return i;
        }

        if (clause.Role == WordRole.None && kinds.FillsNext(i) is { } stands)
        {
            // "A fruit bowl" is a bowl of fruit.
            objects.Take(i + 1);
            clause.EndNoun();
            placement.ExpectContent(stands, i + 1);
            items.ReadAsMany(i);
            objects.Take(i);
            clause.EndNoun();
            return i + 1;
        }

        if (kinds.IsOwnPart(i))
        {
            clause.Phrase.ForgetNumber();
            return i + 1;
        }

        if (kinds.IsPartOfNext(i))
            return i + 1;
        if (kinds.IsPartOfLast(i))
        {
            TakePart(i);
            return i;
        }

        if (kinds.IsMeasure(i))
        {
            // "two bowls of soup" are two of the soup.
            return i + 1;
        }

        if (clause.Role == WordRole.None && placeWords.ReadHead(i + 1))
        {
            // "a sunflower field" is full of them.
            items.ReadAsMany(i);
            objects.Take(i);
            clause.EndNoun();
            return i + 1;
        }

        var item = items[i];
        if (kinds.IsActionAt(i))
        {
            // "A chef cooking pasta" has the pasta.
            if (Motions.IsShown(items, i))
                return i;
            draft.LeaveOut(items.Text(item));
            if (
                items.NounAhead(i + 1) is >= 0 and var thing
                && items.ConceptAt(thing).Traits is { Metres: null or <= NounStanding.LargestCarried } small
            )
                placement.Expect(
                    small.Food || small.Metres < LargestMade ? SceneRelationKind.HeldBy : SceneRelationKind.Beside,
                    i,
                    isInverse: true
                );
            return i;
        }

        if (roles.IsPrint(i) && roles.Takes(i))
        {
            objects.Take(i);
            clause.EndNoun();
            return i + 1;
        }

        if (kinds.IsLikeness(i))
        {
            // "a rainbow coloured unicorn" asks for no rainbow.
            if (!clause.IsNegated)
                draft.LeaveOut(items.Source(i, i + 1));
            return i + 1;
        }

        if (kinds.IsBody(i, out var part))
        {
            // "On a pirate's shoulder" is on the pirate.
            placement.Expect(part, i);
            objects.Take(i);
            clause.EndNoun();
            return i + 1;
        }

        if (kinds.IsOfUnknownHead(i))
        {
            if (clause.IsNegated)
                draft.Excluded.Add(item.Meaning.Concept);
            else if (clause.Role != WordRole.Purpose)
                draft.LeaveOut(items.Source(i, i + 1));
            clause.EndUndrawn();
            return i + 1;
        }

        if (items.RoleAt(i + 1) == WordRole.Background)
        {
            // "a forest background"
            SetAside(item);
            return i + 1;
        }

        if (kinds.DescribesNext(i))
        {
            // What was said before it is said of the next noun; "the bear's" asks for no bear.
            if (item.IsPossessive && !clause.IsNegated)
                draft.LeaveOut(English.WithoutPossessive(items.Words(item)));
            else
                LeaveOut(item, count: clause.Phrase.Count ?? 1, colour: null);
            return i;
        }

        if (kinds.IsCrowd(i) && roles.Takes(i))
        {
            items.ReadAsMany(i);
            objects.Take(i);
            clause.EndNoun();
            return i;
        }

        if (item.Meaning.Tier == Tier.Hint || (item.Meaning.Tier == Tier.Near && !kinds.StandsAsNoun(i)))
        {
            TakeHint(i);
            return i;
        }

        if (kinds.IsInPicture(i))
        {
            clause.EndUndrawn();
        }
        else if (roles.Takes(i))
        {
            var isWorn = clause.Role == WordRole.Worn;
            if (!RepeatsLast(i))
                objects.Take(i);
            if (isWorn && items.ConceptAt(i).Traits.Worn != WornPlace.Nowhere)
                clause.Connect(WordRole.Worn);
        }
        else if (clause.IsNegated)
        {
            Exclude(i);
            clause.ResetPhrase();
        }
        else if (clause.Role == WordRole.Purpose)
        {
            Draft.Remember(draft.SetAside, items.Mention(item));
            clause.EndUndrawn();
        }
        else
        {
            SetAside(item);
        }

        clause.EndNoun();
        return i;
    }

    /// <summary>Item <paramref name="i"/> is the thing of this name, whatever its word does elsewhere. Returns the last item used.</summary>
    public int TakeNamed(int i, string name, bool isPlural)
    {
        if (vocabulary.FindNamed(name) is not (>= 0 and var concept))
            return i;
        items.ReadAsThing(i, concept, isPlural);
        return Take(i);
    }

    /// <summary>Yellow petals make a yellow flower; what else is said of a part cannot be seen.</summary>
    private void TakePart(int i)
    {
        var (item, whole) = (items[i], placement.Last!);
        if (clause.Phrase.ColourCount > 0 && NounParts.IsMostOfIt(items.Text(item), items.Concept(whole.Concept)))
            whole.Colour ??= clause.Phrase.Colours[^1];
        else if (clause.Phrase.ColourCount > 0)
            draft.LeaveOut(items.Source(i - 1, i));
        clause.EndUndrawn();
        clause.EndNoun();
    }

    /// <summary>"A bottle with the label": it is on the bottle.</summary>
    private bool IsLabelOfLast() =>
        clause.Role == WordRole.With && placement.Last is { Text: null } last && items.Concept(last.Concept).Traits.Board;

    /// <summary>What is not there can be left out; a part of the thing, and what a dish is made of, cannot.</summary>
    private void Exclude(int i)
    {
        var concept = items.ConceptAt(i);
        draft.Excluded.Add(items[i].Meaning.Concept);
        var isPart =
            concept is { IsPart: true, Traits.Metres: null }
            || (placement.Last is { Text: null } && Array.IndexOf(NounWords.Components, concept.Caption) >= 0);
        var isIngredient =
            concept.Traits.Food
            && clause.Role == WordRole.Negation
            && placement.Last is { Text: null } last
            && items.Concept(last.Concept).Traits.Food
            && !clause.AfterAnd;
        if (isPart || isIngredient)
            draft.CannotLeaveOut(items.Words(items[i]));
    }

    /// <summary>A loose word that only goes with a thing, as happy does with a face.</summary>
    private void TakeHint(int i)
    {
        var item = items[i];
        if (clause.IsNegated)
        {
            draft.Excluded.Add(item.Meaning.Concept);
            return;
        }

        Draft.Remember(draft.Hints, items.Mention(item));
        if (clause.Role == WordRole.Purpose)
            return;
        // Every day has a clear sky here, where no other weather is named.
        if (!BelongsToNameBefore(i) && items.Text(item) is not "sunny")
            draft.LeaveOut(items.Text(item));
    }

    /// <summary>"face" in "crying face", where crying alone names the face that cries.</summary>
    private bool BelongsToNameBefore(int i) =>
        items.KindAt(i - 1) == ItemKind.Concept
        && items.ConceptAt(i - 1).Caption.AsSpan().Contains(items.Text(items[i]), StringComparison.Ordinal);

    /// <summary>A word and its own emoji ("cat 🐱") are one thing.</summary>
    private bool RepeatsLast(int i)
    {
        if (placement.Last is null || items.KindAt(i - 1) != ItemKind.Concept || items[i].IsEmoji == items[i - 1].IsEmoji)
            return false;
        var (one, other) = (items.ConceptAt(i - 1).Caption, items.ConceptAt(i).Caption);
        return FirstWord(one).SequenceEqual(FirstWord(other))
            || one.EndsWith(other, StringComparison.Ordinal)
            || other.EndsWith(one, StringComparison.Ordinal);

        static ReadOnlySpan<char> FirstWord(string caption) =>
            caption.AsSpan(0, caption.IndexOf(' ', StringComparison.Ordinal) is var end and >= 0 ? end : caption.Length);
    }

    private void SetAside(Item item)
    {
        LeaveOut(item, clause.Phrase.Count ?? 1, clause.Phrase.ColourCount > 0 ? clause.Phrase.Colours[^1] : null);
        clause.EndUndrawn();
    }

    /// <summary>Says that it is not drawn, and remembers it in case that nothing else can be.</summary>
    private void LeaveOut(Item item, int count, int? colour)
    {
        if (clause.IsNegated)
            return;
        draft.LeaveOut(English.WithoutPossessive(items.Words(item)));
        Draft.Remember(item.Meaning.Tier >= Tier.Near ? draft.Hints : draft.SetAside, items.Mention(item, count, colour));
    }
}
