using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading;

/// <summary>Reads the words that say how what follows stands to what was named: "left of", "through", "chasing".</summary>
internal sealed class RelationReader(
    PromptItems items,
    Clause clause,
    Placement placement,
    ObjectColours objectColours,
    BackgroundReader backgrounds,
    PlaceReader places,
    Draft draft
)
{
    /// <summary>A flag and a harp are held yet; in metres.</summary>
    private const double LargestHeld = 1.55;

    /// <summary>Items between a verb and "from", most.</summary>
    private const int LongestRescued = 5;

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (PlaceAfterNegated(i) is var around and >= 0)
            return around;
        switch (items.RoleAt(i))
        {
            case WordRole.Toward:
                return RelateOrPlace(IsAtFurniture(i) ? SceneRelationKind.Behind : SceneRelationKind.Beside, i);
            case WordRole.OutOf when i + 1 < items.Count && items.Text(items[i + 1]) is "water":
                // "A fish out of water" is in none; a whale that jumps out of the water is at sea.
                return Relate(SceneRelationKind.OutOf, i);
            case WordRole.OutOf:
                return RelateOrPlace(IsRescue(i) ? SceneRelationKind.In : SceneRelationKind.OutOf, i);
            case WordRole.Through:
                return RelateOrPlace(SceneRelationKind.Through, i);
            case WordRole.Approach:
                return RelateOrPlace(SceneRelationKind.Toward, i);
            case WordRole.Filler when LeadsTo(i):
                return RelateOrPlace(SceneRelationKind.Toward, i);
            case WordRole.Against:
                return RelateOrPlace(SceneRelationKind.Against, i);
            case WordRole.Facing:
                return RelateOrPlace(SceneRelationKind.Facing, i);
            case WordRole.Following:
                return Relate(SceneRelationKind.Following, i);
            case WordRole.FollowedBy:
                return Relate(SceneRelationKind.Following, i, isInverse: true);
            case WordRole.FaceToFace:
                return Arrange(SceneArrangement.FaceToFace, i);
            case WordRole.BackToBack:
                return Arrange(SceneArrangement.BackToBack, i);
            case WordRole.Row:
                return Arrange(SceneArrangement.Row, i);
            case WordRole.Ring:
                return Arrange(SceneArrangement.Ring, i);
            case WordRole.Stack:
                return Stack(i);
            case WordRole.Holding:
                return Hold(i);
            case WordRole.LeftOf:
                return Relate(SceneRelationKind.LeftOf, i);
            case WordRole.RightOf:
                return Relate(SceneRelationKind.RightOf, i);
            case WordRole.Under:
                return RelateOrPlace(SceneRelationKind.Under, i);
            case WordRole.HangingFrom:
                return RelateOrPlace(SceneRelationKind.HangingFrom, i);
            case WordRole.Behind:
                return Relate(SceneRelationKind.Behind, i);
            case WordRole.InFrontOf:
                return Relate(SceneRelationKind.InFrontOf, i);
            case WordRole.Between:
                return Relate(SceneRelationKind.Between, i);
            case WordRole.OnBothSides:
                return Relate(SceneRelationKind.Between, i, isInverse: true);
            case WordRole.Around:
                return Relate(SceneRelationKind.Around, i);
            case WordRole.SurroundedBy:
                return Relate(SceneRelationKind.Around, i, isInverse: true);
            case WordRole.RoughlyBeside:
                draft.LeaveOut(items.Text(items[i]));
                return Relate(SceneRelationKind.Beside, i);
            case WordRole.Beside:
                return RelateOrPlace(SceneRelationKind.Beside, i);
            case WordRole.Above:
                return TakeOver(i);
            case WordRole.On:
                return TakeOn(i);
            case WordRole.Farthest:
                return TakeDepth(SceneRelationKind.Behind, i);
            case WordRole.Nearest:
                return TakeDepth(SceneRelationKind.InFrontOf, i);
            case WordRole.SideLeft:
                return TakeSide(SceneSide.Left, i);
            case WordRole.SideRight:
                return TakeSide(SceneSide.Right, i);
            case WordRole.SideTop:
                return TakeSide(SceneSide.Top, i);
            case WordRole.SideBottom:
                return TakeSide(SceneSide.Bottom, i);
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
        placement.Expect(relation, i, isInverse);
        return i;
    }

    /// <summary>"by the sea", "under water", else beside or under what follows.</summary>
    /// <summary>"Saving a cat from" what it is in.</summary>
    private bool IsRescue(int i)
    {
        for (var at = i - 1; at >= 0 && i - at <= LongestRescued && items.Text(items[i]) is "from"; at--)
        {
            if (items.Text(items[at]) is "saving" or "rescuing" or "freeing")
                return true;
        }

        return false;
    }

    private int RelateOrPlace(SceneRelationKind relation, int i) =>
        places.Read(i + 1, items.RoleAt(i)) is var end and >= 0 ? EndWithPlace(end) : Relate(relation, i);

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
        if (items.NounAhead(i + 1) is >= 0 and var thing && (IsPlayedOnTheGround(i, thing) || IsPushed(i, thing) || IsTooLarge(i, thing)))
            return Relate(IsHuggedTree(i, thing) ? SceneRelationKind.Against : SceneRelationKind.Beside, i);
        if (items.NounAhead(i + 1) is >= 0 and var part && IsOwnBody(i, part))
        {
            draft.LeaveOut(items.Source(i, part));
            return part;
        }

        if (items.NounAhead(i + 1) >= 0)
            return Relate(SceneRelationKind.HeldBy, i, isInverse: true);
        draft.LeaveOut(items.Text(items[i]));
        return i;
    }

    /// <summary>"A student at a desk" is behind it.</summary>
    private bool IsAtFurniture(int i) =>
        items.Text(items[i]) is "at"
        && placement.Last is { Text: null } who
        && items.Concept(who.Concept) is { IsPerson: true } or { Traits.Lives: true } or { Caption: "family" }
        && items.NounAhead(i + 1) is >= 0 and var thing
        && NounStanding.IsWorkedAt(items.ConceptAt(thing));

    /// <summary>Nobody carries a tree that is hugged, nor a dog that is petted.</summary>
    private bool IsTooLarge(int i, int thing) =>
        items.ConceptAt(thing).Traits is var traits
        && (
            traits.Metres > LargestHeld
            || items.Text(items[i]) is "lighting" or "blowing out"
            || (traits.Lives && items.Text(items[i]) is "petting" or "kissing" or "hitting" or "giving" or "selling" or "buying")
        );

    /// <summary>Who hugs a tree is at its trunk.</summary>
    private bool IsHuggedTree(int i, int thing) =>
        items.Text(items[i]) is "hugging" or "embracing" or "cuddling" && NounStanding.IsTree(items.ConceptAt(thing));

    /// <summary>"Blowing her nose": no nose in her hand.</summary>
    private bool IsOwnBody(int i, int thing) =>
        items.RoleAt(i + 1) == WordRole.Definite && items.ConceptAt(thing) is { IsPart: true, Traits.Metres: null };

    private bool IsPushed(int i, int thing) =>
        items.Text(items[i]) is "pushing" or "pulling" && items.ConceptAt(thing).Traits.Metres is null or >= 0.6;

    /// <summary>Football is not held, nor who is played with.</summary>
    private bool IsPlayedOnTheGround(int i, int thing) =>
        (items.Text(items[i]).StartsWith("play") || items.Text(items[i]) is "kicking" or "hitting" or "bouncing" or "dribbling")
        && items.ConceptAt(thing) is var toy
        && (toy.Caption.EndsWith("ball", StringComparison.Ordinal) || toy.Traits.Lives);

    /// <summary>"over a yellow backdrop", else above what follows.</summary>
    private int TakeOver(int i)
    {
        if (backgrounds.Read(i + 1, colourAlone: false) is var end and >= 0)
            return end;
        var isPlace = draft.Place;
        var last = RelateOrPlace(SceneRelationKind.Above, i);
        if (isPlace is null && draft.Place is not null && !clause.IsNegated)
        {
            // "Seagulls over the sea" do not swim; a bridge over a river stands on its banks.
            foreach (
                var aloft in draft.Objects.Where(thing => thing.Text is not null || !NounStanding.IsBridge(items.Concept(thing.Concept)))
            )
                aloft.IsAloft = true;
        }

        return last;
    }

    /// <summary>"on blue", "on the beach", else on what follows.</summary>
    private int TakeOn(int i)
    {
        objectColours.EndPhrase();
        if (backgrounds.Read(i + 1, colourAlone: true) is var end and >= 0)
            return end;
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
