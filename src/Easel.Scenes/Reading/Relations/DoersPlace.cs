using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Says of who does something to a thing where they are, though the thing was named last.</summary>
internal sealed class DoersPlace(PromptItems items, Placement placement, ObjectColours objectColours, Draft draft)
{
    /// <summary>"A cowboy rides through the desert, cacti and rocks on both sides": he is between them.</summary>
    public bool StandAtBothSides()
    {
        if (
            placement.Newest is not { Text: null } newest
            || (placement.Earlier.LastLiving is { } last && !ReferenceEquals(last, newest) ? last : placement.Related.LivingBefore)
                is not { } middle
        )
            return false;
        objectColours.EndPhrase();
        var who = draft.Objects.IndexOf(middle);
        for (var side = draft.Objects.IndexOf(newest); side > who && draft.Objects[side].IsVague; side--)
        {
            draft.Relations.RemoveAll(at => at.Kind is SceneRelationKind.Beside && (at.First == side || at.Second == side));
            draft.Relations.Add(new SceneRelation(who, SceneRelationKind.Between, side));
            draft.Objects[side].Count = Math.Min(draft.Objects[side].Count, 2);
        }

        placement.TurnTo(middle);
        return true;
    }

    /// <summary>"Flies a kite on a hill", "chops wood in front of his cabin", "pulls a rabbit out of a hat on a stage": who does it is there.</summary>
    public void TurnToDoer(int i, bool isBuilding)
    {
        const double largest = 1;
        if (
            placement.Last is { Text: null } thing
            && items.Concept(thing.Concept) is { IsPerson: false, Traits: { Metres: < largest, Furniture: false } }
            && Doer() is { } doer
            && !ReferenceEquals(thing, doer)
            && !items.IsPauseAt(i - 1)
            && items.NounAhead(i + 1) is >= 0 and var place
            && items.ConceptAt(place) is var where
            && (
                Landforms.IsHeight(where)
                || where.Caption is "stage" or "roof" or "balcony" or "small planet" or "ringed planet"
                || where.Traits.Island
                || IsPier(where)
                || (isBuilding && where.Traits is { Building: true })
            )
        )
            placement.TurnTo(doer);
    }

    /// <summary>Who was named last, or of "a magician pulling a white rabbit out of a hat" whom the sentence speaks of.</summary>
    private Mention? Doer() =>
        IsDoing(placement.Earlier.LastLiving) ? placement.Earlier.LastLiving
        // "Looking at a cat on a roof": the cat is there.
        : !ReferenceEquals(placement.Last, placement.Earlier.LastLiving) && IsDoing(placement.Topics.Topic) ? placement.Topics.Topic
        : null;

    private bool IsDoing(Mention? who) =>
        who is { Text: null, Doing: { IsAttribute: false } } && items.Concept(who.Concept) is { IsPerson: true } or { Caption: "robot" };

    private static bool IsPier(Concept where) => where.Traits is { Surface: true, UsualPlace: ScenePlace.Sea };
}
