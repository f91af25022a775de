using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Reads nouns that say what the next one holds, is full of or looks like: "a fruit bowl", "a sunflower field", "a rainbow coloured
/// unicorn".</summary>
internal sealed class CompoundReader(
    PromptItems items,
    Clause clause,
    Placement placement,
    ObjectReader objects,
    PlaceWordReader placeWords,
    Draft draft
)
{
    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> is nothing of the kind.</summary>
    public int Read(int i)
    {
        if (clause.Role == WordRole.None && FillsNext(i) is { } stands)
        {
            // "A fruit bowl" is a bowl of fruit.
            objects.Take(i + 1);
            clause.EndNoun();
            placement.Contents.Expect(stands, i + 1);
            items.ReadAsMany(i);
            objects.Take(i);
            clause.EndNoun();
            return i + 1;
        }

        if (clause.Role == WordRole.None && placeWords.ReadHead(i + 1))
        {
            // "a sunflower field" is full of them.
            // "A cottage garden" has one cottage.
            if (!items.ConceptAt(i).Traits.Building)
                items.ReadAsMany(i);
            objects.Take(i);
            clause.EndNoun();
            items.Show(i, i + 1);
            return i + 1;
        }

        if (IsLikeness(i))
        {
            // "a rainbow coloured unicorn" asks for no rainbow.
            if (!clause.IsNegated)
                draft.LeaveOut(items.Source(i, i + 1));
            return i + 1;
        }

        return -1;
    }

    /// <summary>"Cookie" in "a cookie jar": how it stands to what it is in or on; null where it says no more than which jar.</summary>
    private SceneRelationKind? FillsNext(int i) =>
        items[i] is { IsEmoji: false, IsPossessive: false, Plural: false }
        && items.IsWordConceptAt(i + 1)
        && items.KindAt(i + 2) is not (ItemKind.Concept or ItemKind.Unknown)
        && !SaysContent(i + 2)
        && !clause.IsNegated
        && items.ConceptAt(i) is { Traits.Lives: false } content
        && (content.Traits.Food || content.Traits.Served || content.Traits.Flower || Array.IndexOf(NounWords.Filling, content.Caption) >= 0)
        && items.ConceptAt(i + 1) is { Traits.Served: false } vessel
        && !(content.Traits.Served && vessel.Traits.Holds)
        && !(content.Traits.Metres > 1.5 * vessel.Traits.Metres)
            ? NounStanding.OfContent(vessel)
            : null;

    /// <summary>"A fruit bowl with apples" is full of those; "a lemonade stand with two kids" is not.</summary>
    private bool SaysContent(int i) =>
        items.RoleAt(i) == WordRole.Of
        || (items.RoleAt(i) == WordRole.With && !(items.NounAhead(i + 1) is >= 0 and var next && items.ConceptAt(next).Traits.Lives));

    private bool IsLikeness(int i) =>
        items[i] is { IsEmoji: false }
        && i + 1 < items.Count
        && Array.IndexOf(NounWords.Likenesses, items.Words(items[i + 1])) >= 0
        && items.NounAhead(i + 2) >= 0;
}
