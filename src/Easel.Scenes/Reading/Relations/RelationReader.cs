using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Reads the words that say how what follows stands to what was named: "left of", "through", "chasing".</summary>
internal sealed class RelationReader(
    PromptItems items,
    Clause clause,
    Placement placement,
    ObjectColours objectColours,
    BackgroundReader backgrounds,
    PlaceReader places,
    WayReader ways,
    Draft draft
)
{
    /// <summary>Items between a verb and "from", most.</summary>
    private const int LongestRescued = 5;

    private readonly HoldingVerbs _verbs = new(items);
    private readonly DoersPlace _doers = new(items, placement, objectColours, draft);
    private readonly AloftReader _aloft = new(items, placement, draft);

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (PlaceAfterNegated(i) is var around and >= 0)
            return around;
        var role = items.RoleAt(i);
        if (
            role == WordRole.OnBothSides
            && (items.EndsAt(i + 1) || items.RoleAt(i + 1) is WordRole.And or WordRole.Clause)
            && _doers.StandAtBothSides()
        )
            return i;
        if (role == WordRole.Around)
            _aloft.RaiseCircling(i);
        if (RelationRoles.ToThing(role) is { } relation)
            return Relate(relation, i);
        if (RelationRoles.FromThing(role) is { } inverse)
            return Relate(inverse, i, isInverse: true);
        if (RelationRoles.ToThingOrPlace(role) is { } either)
            return RelateOrPlace(either, i);
        if (RelationRoles.ArrangementOf(role) is { } arrangement)
            return Arrange(arrangement, i);
        if (RelationRoles.SideOf(role) is { } side)
            return TakeSide(side, i);
        switch (role)
        {
            case WordRole.Toward:
                return RelateOrPlace(IsAtFurniture(i) ? SceneRelationKind.Behind : SceneRelationKind.Beside, i);
            case WordRole.OutOf when i + 1 < items.Count && items.Text(items[i + 1]) is "water" && placement.Last?.Doing is null:
                // "A fish out of water" is in none; a whale that jumps out of water is at sea.
                return Relate(SceneRelationKind.OutOf, i);
            case WordRole.OutOf:
                return TakeFrom(i);
            case WordRole.Filler when LeadsTo(i):
                return RelateOrPlace(SceneRelationKind.Toward, i);
            case WordRole.Stack:
                return Stack(i);
            case WordRole.Holding:
                return Hold(i);
            case WordRole.RoughlyBeside:
                draft.LeaveOut(items.Text(items[i]));
                return Relate(SceneRelationKind.Beside, i);
            case WordRole.Above:
                return TakeOver(i);
            case WordRole.On:
                return TakeOn(i);
            case WordRole.Farthest:
                return TakeDepth(SceneRelationKind.Behind, i);
            case WordRole.Nearest:
                return TakeDepth(SceneRelationKind.InFrontOf, i);
            default:
                return -1;
        }
    }

    /// <summary>After a place.</summary>
    public int EndWithPlace(int end)
    {
        objectColours.EndPhrase();
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        return end;
    }

    private int Arrange(SceneArrangement arrangement, int i)
    {
        draft.Arrangement = arrangement;
        return i;
    }

    /// <summary>"Ten books stacked vertically"; of one thing there is no stack.</summary>
    private int Stack(int i)
    {
        if (placement.Newest is { Text: null, Count: > 1 } several)
            several.Heap = SceneHeap.Stack;
        else
            draft.LeaveOut(items.Text(items[i]));
        return i;
    }

    /// <summary>"Flying to" what follows.</summary>
    private bool LeadsTo(int i) =>
        items.Text(items[i]) is "to"
        && i > 0
        && items.KindAt(i - 1) is ItemKind.Unknown or ItemKind.Concept
        && Motions.Is(items.Text(items[i - 1]));

    private int Relate(SceneRelationKind relation, int i, bool isInverse = false)
    {
        objectColours.EndPhrase();
        if (clause.IsNegated)
            return i;
        clause.Connect(WordRole.None);
        if (relation is SceneRelationKind.InFrontOf)
            _doers.TurnToDoer(i, isBuilding: true);
        // "Rides over a bridge towards a castle": who rides does.
        if (relation == SceneRelationKind.Toward && !placement.IsAfterLiving && placement.Topics.Living() is { Doing: not null } mover)
            placement.TurnTo(mover);
        if (!isInverse && Leads(i))
            placement.Lead(relation, i);
        else
            placement.Expect(relation, i, isInverse);
        return i;
    }

    /// <summary>"Behind the bench there is a tree", after a sentence: the tree stands so to the bench, and not who was spoken of before.</summary>
    private bool Leads(int i)
    {
        if (
            draft.Objects.Count == 0
            || items.KindAt(i - 1) != ItemKind.Stop
            || items.RoleAt(i)
                is not (WordRole.On or WordRole.Under or WordRole.Behind or WordRole.InFrontOf or WordRole.Beside or WordRole.Above)
            || items.RoleAt(i + 1) is not (WordRole.Article or WordRole.Definite)
            || items.NounAhead(i + 1) is not (>= 0 and var noun)
        )
            return false;
        // Somebody or something follows that is there.
        for (var at = noun + 1; at < items.Count && items.KindAt(at) != ItemKind.Stop; at++)
        {
            if (items.KindAt(at) == ItemKind.Concept)
                return true;
        }

        return false;
    }

    /// <summary>"Out of" and "from": what was in it comes out, but who is saved from it is in it, who flees from it is followed, and what is
    /// kept from it is beside it.</summary>
    private int TakeFrom(int i)
    {
        for (var at = i - 1; at >= 0 && i - at <= LongestRescued && items.Text(items[i]) is "from"; at--)
        {
            switch (items.Text(items[at]))
            {
                case "saving" or "rescuing" or "freeing":
                    return RelateOrPlace(SceneRelationKind.In, i);
                case "fleeing" or "escaping" or "running" or "running away" or "flying away" or "chased":
                    return Lives(i) ? Relate(SceneRelationKind.Following, i, isInverse: true) : RelateOrPlace(SceneRelationKind.OutOf, i);
                case "defending" or "protecting" or "guarding" or "shielding" or "hiding" or "sheltering" or "stealing" or "learning":
                case "picking" or "plucking" or "gathering" or "collecting" or "harvesting":
                    return RelateOrPlace(SceneRelationKind.Beside, i);
            }
        }

        return RelateOrPlace(SceneRelationKind.OutOf, i);
    }

    private bool Lives(int i) => items.NounAhead(i + 1) is >= 0 and var noun && items.ConceptAt(noun).Traits.Lives;

    /// <summary>"by the sea", "under water", else beside or under what follows.</summary>
    private int RelateOrPlace(SceneRelationKind relation, int i) =>
        // The ceiling of a cafe is no cafe that one stands in.
        CeilingReader.IsAhead(items, i + 1)
            ? Relate(relation, i)
        : ways.ReadAfter(i + 1, items.RoleAt(i)) is var way and >= 0 ? EndWithPlace(way)
        : places.Read(i + 1, items.RoleAt(i)) is var end and >= 0 ? EndWithPlace(end)
        : Relate(relation, i);

    /// <summary>"A dog without a leash on the beach" is on the beach all the same. Returns the last item used, or -1.</summary>
    private int PlaceAfterNegated(int i)
    {
        if (
            !clause.IsNegated
            || items.RoleAt(i) is not (WordRole.In or WordRole.On or WordRole.Toward or WordRole.Under or WordRole.Beside)
            || items.KindAt(i - 1) is not (ItemKind.Concept or ItemKind.Unknown)
        )
            return -1;
        clause.Role = WordRole.None;
        var end = places.Read(i + 1, items.RoleAt(i));
        if (end >= 0)
            return EndWithPlace(end);
        clause.Role = WordRole.Negation;
        return -1;
    }

    /// <summary>What follows is held, where a thing follows; "playing" alone is an action, which nobody draws.</summary>
    private int Hold(int i)
    {
        if (clause.IsNegated)
            return i;
        var thing = items.NounAhead(i + 1);
        if (thing < 0)
        {
            draft.LeaveOut(items.Text(items[i]));
            return i;
        }

        if (_verbs.Apart(i, thing) is { } apart)
        {
            items.Show(i);
            return Relate(apart, i);
        }

        if (_verbs.IsOwnBody(i, thing))
        {
            draft.LeaveOut(items.Source(i, thing));
            return thing;
        }

        items.Show(i);
        return Relate(SceneRelationKind.HeldBy, i, isInverse: true);
    }

    /// <summary>"A student at a desk" is behind it.</summary>
    private bool IsAtFurniture(int i) =>
        items.Text(items[i]) is "at"
        && placement.Last is { Text: null } who
        && items.Concept(who.Concept) is { IsPerson: true } or { Traits.Lives: true } or { Caption: "family" }
        && items.NounAhead(i + 1) is >= 0 and var thing
        && items.ConceptAt(thing).Traits.Workplace;

    /// <summary>"over a yellow backdrop", else above what follows.</summary>
    private int TakeOver(int i)
    {
        if (backgrounds.Read(i + 1, colourAlone: false) is var end and >= 0)
            return end;
        var isPlace = draft.Place;
        var walks = Motions.IsOnGround(items, i - 1);
        if (_aloft.IsSaidOverFence(i))
            return Relate(SceneRelationKind.Behind, i);
        var last = RelateOrPlace(walks ? SceneRelationKind.On : SceneRelationKind.Above, i);
        // "A woman on a beach. Seagulls fly above the waves."
        if (
            !walks
            && isPlace is not null
            && last > i
            && placement.Newest is { Text: null } bird
            && items.Concept(bird.Concept).Traits.Animal
            && !placement.ExpectsAnything
        )
            bird.IsAloft = true;
        if (!walks && isPlace is null && draft.Place is not null && !clause.IsNegated)
            _aloft.RaiseOver(i);
        return last;
    }

    /// <summary>"on blue", "on the beach", else on what follows.</summary>
    private int TakeOn(int i)
    {
        objectColours.EndPhrase();
        if (backgrounds.Read(i + 1, colourAlone: true) is var end and >= 0)
            return end;
        _doers.TurnToDoer(i, isBuilding: false);
        if (placement.Last is { Text: null } && items.NounAhead(i + 1) is >= 0 and var limb && BodyParts.IsLimb(items.Words(items[limb])))
        {
            // "Standing on one leg" is a pose.
            draft.LeaveOut(items.Source(i, limb));
            return limb;
        }

        return RelateOrPlace(SceneRelationKind.On, i);
    }

    /// <summary>"A lake with mountains in the background", "in the foreground a boat".</summary>
    private int TakeDepth(SceneRelationKind depth, int i)
    {
        objectColours.EndPhrase();
        // "Mountains in the background" are the land itself, and what is named next is not behind them.
        if (!clause.HasObject && draft.Place is not null && items.IsWordAt(i - 1) && items.KindAt(i - 1) is not ItemKind.Grammar)
            return i;
        placement.TakeDepth(depth, clause.HasObject);
        return i;
    }

    private int TakeSide(SceneSide side, int i)
    {
        objectColours.EndPhrase();
        placement.TakeSide(side, clause.HasObject);
        return i;
    }
}
