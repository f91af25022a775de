using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Says how a noun stands to what was named, by the word that leads to it: "with", "wearing", "in".</summary>
internal sealed class NounRoles(PromptItems items, Clause clause, Placement placement)
{
    /// <summary>"Red dress" in "a girl, red dress": without an article, in a list that began with a person.</summary>
    private bool IsTag(int i)
    {
        while (items.KindAt(i - 1) is ItemKind.Colour or ItemKind.Unknown)
            i--;
        return items.KindAt(i - 1) == ItemKind.Break && placement.Last is { Text: null } who && items.Concept(who.Concept).IsPerson;
    }

    /// <summary>A hat of a magician, or a small animal of those that come out of hats.</summary>
    private bool IsConjured(int i) =>
        Passage.IsHat(items.ConceptAt(i))
        && placement.Last is { Text: null } who
        && items.Concept(who.Concept).Traits.Animal
        && (
            items.Text(items[i]).Contains("magic", StringComparison.Ordinal)
            || (items.KindAt(i - 1) == ItemKind.Concept && items[i - 1].IsPossessive)
            || (items.ConceptAt(i).Caption is "top hat" && (Young.Is(who.Word) || items.Concept(who.Concept).Caption is "rabbit" or "dove"))
        );

    /// <summary>"Print" after what is printed.</summary>
    public bool IsPrint(int i) =>
        clause.Role == WordRole.With
        && i + 1 < items.Count
        && items.KindAt(i + 1) is not (ItemKind.Break or ItemKind.Stop or ItemKind.Quotation)
        && items.Text(items[i + 1])
            is "print"
                or "prints"
                or "design"
                or "designs"
                or "logo"
                or "motif"
                or "pattern"
                or "decal"
                or "sticker"
                or "stickers"
                or "emblem"
                or "symbol"
                or "patch"
                or "picture"
                or "drawing"
                or "image"
        && placement.Last is { Text: null } below
        && NounStanding.IsPrinted(items.ConceptAt(i), items.Concept(below.Concept));

    /// <summary>Whether it is a thing to be drawn; where it stands is expected by then.</summary>
    public bool Takes(int i)
    {
        var concept = items.ConceptAt(i);
        var isWorn =
            concept.Traits.Worn != WornPlace.Nowhere
            && placement.Last is { Text: null } wearer
            && (
                items.Concept(wearer.Concept).Traits.Lives
                || (concept.Traits.Worn != WornPlace.Body && clause.Role is WordRole.With or WordRole.Worn)
            );
        var isPutOn =
            Garments.Has(concept.Caption)
            && clause.Role is WordRole.Worn or WordRole.In
            && placement.Last is { Text: null } dressed
            && items.Concept(dressed.Concept).IsPerson;
        switch (clause.Role)
        {
            case WordRole.None:
                if (isWorn && IsTag(i))
                    placement.Expect(SceneRelationKind.WornBy, i, isInverse: true);
                return true;
            case WordRole.In when isWorn && IsConjured(i):
                // "A rabbit in a magician's hat" looks out of it.
                placement.Expect(SceneRelationKind.OutOf, i);
                return true;
            case WordRole.Worn or WordRole.In when isPutOn:
                placement.Expect(SceneRelationKind.WornBy, i, isInverse: true);
                return true;
            case WordRole.With or WordRole.Worn or WordRole.In when isWorn:
                placement.Expect(SceneRelationKind.WornBy, i, isInverse: true);
                return true;
            case WordRole.With
                when placement.Last is { Text: null } vehicle && NounStanding.IsAboard(concept, items.Concept(vehicle.Concept)):
                // "A bus full of children", "a boat with a fisherman".
                placement.Expect(SceneRelationKind.In, i, isInverse: true);
                return true;
            case WordRole.With when placement.Last is { Text: null } && Passage.Rises(concept):
                // "A mug with steam".
                placement.Expect(SceneRelationKind.OutOf, i, isInverse: true);
                return true;
            case WordRole.With
                when placement.Last is { Text: null } printed
                    && (concept.Traits.Metres is null || IsPrint(i))
                    && NounStanding.IsPrinted(concept, items.Concept(printed.Concept)):
                // "A mug with a heart", "a bag with a cat print".
                placement.Expect(SceneRelationKind.FeatureOf, i, isInverse: true);
                return true;
            case WordRole.With
                when placement.Last is { Text: null } holder && NounStanding.IsCarried(concept, items.Concept(holder.Concept)):
                placement.Expect(SceneRelationKind.HeldBy, i, isInverse: true);
                return true;
            case WordRole.With
                when placement.Last is { Text: null } below && NounStanding.OnOrIn(concept, items.Concept(below.Concept)) is { } stands:
                placement.ExpectListed(stands, i);
                return true;
            case WordRole.With
                when concept is { IsPart: true, Traits.Metres: not null }
                    && placement.Last is { Text: null } bearer
                    && items.Concept(bearer.Concept).Traits.Animal:
                // "A turtle with a backpack" has it on its back.
                placement.Expect(SceneRelationKind.On, i, isInverse: true);
                return true;
            case WordRole.With:
                return !concept.IsPart;
            case WordRole.Worn:
                return clause.AfterAnd && !concept.IsPart;
            case WordRole.In:
                // "in love", "in a dress"
                return !concept.IsPart && placement.Last is not null && items[i].Meaning.Tier < Tier.Hint;
            default:
                return false;
        }
    }
}
