using Easel.Scenes.Composition;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Reads nouns for parts that the picture of the whole shows: "the wings of a butterfly", "a bike frame", "on a pirate's shoulder".</summary>
internal sealed class PartReader(PromptItems items, Clause clause, Placement placement, ObjectReader objects, UndrawnNouns undrawn)
{
    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> is no part of anything, and no owner of one.</summary>
    public int Read(int i)
    {
        if (IsOwnPart(i))
        {
            clause.Phrase.ForgetNumber();
            return i + 1;
        }

        if (IsStoodOn(i))
        {
            objects.Take(i);
            clause.EndNoun();
            return items.NounAhead(i + 2);
        }

        if (IsPartOfNext(i))
            return i + 1;
        if (IsOnPartOfEarlier(i))
            return i;
        if (IsKindOfBuilding(i))
            return TakeWhole(i);
        if (IsOwner(i))
            return TakeWhole(i);
        if (!ReadOfLast(i))
            return IsBeforeOwnPart(i) ? TakeWhole(i) : -1;
        return i;
    }

    /// <summary>"On a pirate's shoulder" is on the pirate. Returns the last item used; -1 where no body's part is named.</summary>
    public int ReadBody(int i)
    {
        if (!IsBody(i, out var relation))
            return -1;
        placement.Expect(relation, i);
        return TakeWhole(i);
    }

    /// <summary>"A house with a white door": whether item <paramref name="i"/> is a part of what was named last.</summary>
    public bool ReadOfLast(int i)
    {
        // "A house in a mushroom with a round door".
        if (clause.Role == WordRole.With && !clause.IsNegated && !IsPartOfLast(i))
            placement.Earlier.TurnBack(upper => NounParts.IsShown(items.Text(items[i]), upper));
        if (!IsPartOfLast(i))
            return false;
        undrawn.TakePart(i);
        return true;
    }

    /// <summary>"Little windows" in "a house with a round door, little windows": nothing but its parts was named since "with".</summary>
    private bool IsListed(int i, Concept whole)
    {
        for (var at = i - 1; at >= 0; at--)
        {
            if (items.RoleAt(at) == WordRole.With)
                return at < i - 1;
            var isPart = items.KindAt(at) == ItemKind.Concept && NounParts.IsShown(items.Text(items[at]), whole);
            if (
                !isPart
                && items.KindAt(at) is not (ItemKind.Break or ItemKind.Colour or ItemKind.Unknown)
                && items.RoleAt(at) is not (WordRole.And or WordRole.Article or WordRole.Number or WordRole.Size or WordRole.Filler)
            )
                return false;
        }

        return false;
    }

    /// <summary>"A cat sits on the roof", "perched on the bow": of a house or a boat that was named before.</summary>
    private bool IsOnPartOfEarlier(int i)
    {
        if (
            items[i].IsEmoji
            || clause.IsNegated
            || !clause.Phrase.Definite
            || !(placement.RestsOnNext || placement.RisesOutOfNext)
            || placement.Last is not { Text: null } upon
            || items.Concept(upon.Concept).Traits.Worn != WornPlace.Nowhere
            || items.RoleAt(i + 1) == WordRole.Of
            || items.KindAt(i + 1) is ItemKind.Concept
            || !NounParts.IsStoodOn(items.Text(items[i]))
            || placement.Earlier.Find(whole => NounParts.IsShown(items.Text(items[i]), whole)) is not (>= 0 and var known)
        )
            return false;
        // "Smoke coming out of the chimney".
        if (placement.RisesOutOfNext)
            placement.Expect(SceneRelationKind.On, i);
        placement.PlaceAgain(known, isDefinite: true);
        clause.EndUndrawn();
        clause.EndNoun();
        return true;
    }

    /// <summary>The part is named after it.</summary>
    private int TakeWhole(int i)
    {
        objects.Take(i);
        clause.EndNoun();
        return i + 1;
    }

    /// <summary>"Wings" in "the wings of a butterfly", which is drawn with them.</summary>
    private bool IsOwnPart(int i) =>
        items.RoleAt(i + 1) == WordRole.Of
        && OwnParts.IsNamed(items.Words(items[i]))
        && items.NounAhead(i + 2) is >= 0 and var whole
        && items.ConceptAt(whole).Traits.Animal
        && clause.Role == WordRole.None;

    /// <summary>"Cat's" in "the cat's whiskers", which is drawn with them.</summary>
    private bool IsOwner(int i) =>
        items[i] is { IsPossessive: true, Kind: ItemKind.Concept }
        && items.ConceptAt(i).Traits.Animal
        && i + 1 < items.Count
        && items.KindAt(i + 1) is ItemKind.Concept or ItemKind.Unknown
        && OwnParts.IsNamed(items.Words(items[i + 1]))
        && !placement.RestsOnNext
        && clause is { Role: WordRole.None, IsNegated: false };

    /// <summary>"Keys" in "the keys of a piano": the piano shows them.</summary>
    private bool IsPartOfNext(int i) =>
        items[i] is { IsEmoji: false }
        && items.RoleAt(i + 1) == WordRole.Of
        && items.NounAhead(i + 2) is >= 0 and var whole
        && NounParts.IsShown(items.Text(items[i]), items.ConceptAt(whole));

    /// <summary>"On the porch of a house": it has a picture of its own, for those who are upon it.</summary>
    private bool IsStoodOn(int i) =>
        IsPartOfNext(i)
        && (placement.RestsOnNext || clause.Role is WordRole.OutOf or WordRole.Through)
        && items.KindAt(i) == ItemKind.Concept
        && (items.ConceptAt(i).Traits is { Surface: true, Inside: not null } || IsWindowOfHouse(i));

    /// <summary>"In the window of a house": one sees them in it, and not at the house's door; of a shop one sees into the front.</summary>
    private bool IsWindowOfHouse(int i) =>
        items.Text(items[i]) is "window"
        && items.NounAhead(i + 2) is >= 0 and var house
        && items.ConceptAt(house).Traits is { Inside: null, Cabin: null };

    /// <summary>"A house with a white door", "a volcano with lava on its slopes": what the last thing has on it already.</summary>
    private bool IsPartOfLast(int i) =>
        items[i] is { IsEmoji: false }
        && !clause.IsNegated
        && placement.Last is { Text: null } last
        && NounParts.IsShown(items.Text(items[i]), items.Concept(last.Concept))
        && (
            clause.Role == WordRole.With
            || clause.Phrase.Definite
            || IsListed(i, items.Concept(last.Concept))
            || (clause.AfterAnd && (last.PartColours.Count > 0 || ThingParts.IsNeverAlone(items.Text(items[i]))))
        );

    /// <summary>"School" in "a school building": the word after it says nothing more.</summary>
    private bool IsKindOfBuilding(int i) =>
        items.IsWordConceptAt(i)
        && items.IsWordAt(i + 1)
        && items.Text(items[i + 1]) is "building" or "buildings"
        && items.ConceptAt(i).Traits.Building
        && items.KindAt(i + 2) is not ItemKind.Concept;

    /// <summary>"Frame" after "bike": the bicycle shows it.</summary>
    private bool IsBeforeOwnPart(int i) =>
        items[i] is { IsEmoji: false, IsPossessive: false }
        && items.KindAt(i + 1) is ItemKind.Concept or ItemKind.Unknown
        && items.Text(items[i + 1]) is var part
        && (ThingParts.IsNeverAlone(part) || part is "screen" or "display")
        && ThingParts.IsShown(part, items.ConceptAt(i).Caption)
        && items.KindAt(i + 2) is not ItemKind.Concept;

    private bool IsBody(int i, out SceneRelationKind relation)
    {
        relation = default;
        var isIn = clause.Role == WordRole.In;
        var isAround = placement.SurroundsNext && i + 1 < items.Count && items.Text(items[i + 1]) is "neck" or "waist" or "shoulders";
        if (
            !items[i].IsPossessive
            || !(placement.RestsOnNext || isAround)
            || !(isIn || clause.Role == WordRole.None)
            || i + 1 >= items.Count
        )
            return false;
        if (BodyParts.Relation(items.Text(items[i + 1]), items.ConceptAt(i)) is not { } stands)
            return false;
        relation = stands;
        // One is in arms or in a lap, and conjured out of a hat.
        if (isIn && stands is not (SceneRelationKind.HeldBy or SceneRelationKind.OnLap))
            return false;
        // An artist draws on a customer's arm, and nobody is carried; a baby is in its mother's.
        if (stands == SceneRelationKind.HeldBy && !isIn && placement.Last is { Text: null } other && items.Concept(other.Concept).IsPerson)
            return false;
        return items.ConceptAt(i).Traits.Lives && items.KindAt(i + 2) is not (ItemKind.Concept or ItemKind.Unknown);
    }
}
