using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Layout;

/// <summary>Places the kinds of a scene one after the other, each by its relation to one placed before.</summary>
/// <param name="figures">One a kind, as drawn alone.</param>
/// <param name="skySide">0 or 1: on which side the first thing in the sky is.</param>
internal sealed class StagePlacer(Scene scene, Figure[] figures, ImageSize shape, int skySide = 0)
{
    /// <summary>What is held by its handle overlaps with the hand.</summary>
    private const double AtHandle = -0.03;

    private readonly StageKinds _kinds = new(scene, figures, shape);

    private StageAttacher Attacher => field ??= new StageAttacher(scene, _kinds);

    /// <summary>Once placed: some stand in rows behind others.</summary>
    public bool IsDeep { get; private set; }

    public IReadOnlyList<StageItem> Place()
    {
        if (scene.Arrangement == SceneArrangement.Ring && scene.Objects.Count == 1 && StageSides.Stands(scene.Objects[0]))
            StageSides.StandInCircle(_kinds, 0);
        _kinds.IsPlaced[Base()] = true;
        for (var kind = 0; kind < _kinds.Count; kind++)
        {
            if (scene.Objects[kind].IsBackdrop || _kinds.IsPlaced[kind])
                continue;
            if (Bearer(kind) is >= 0 and var bearer)
            {
                PlaceKind(bearer);
                _kinds.IsPlaced[bearer] = true;
            }

            PlaceKind(kind);
            _kinds.IsPlaced[kind] = true;
        }

        Attacher.ShareSurfaces();
        EachOnOwn.Seat(
            _kinds,
            (kind, size, seat, place) => Attacher.StandAt(EachOnOwn.RelationTo(scene, seat)!.Value, kind, size, seat, place, isFace: false),
            Attacher.AttachToEach
        );
        OwnPlaces.Seat(_kinds, Attacher.AttachToEach);
        StageTowers.LiftAbove(_kinds);
        StageShelves.Break(_kinds, shape);
        IsDeep = GroundRows.Break(_kinds, shape);
        WaterRows.Break(_kinds, shape);
        StageLooks.Gaze(_kinds);
        Leads.Stretch(_kinds);
        var items = _kinds.Items();
        items.AddRange(StageFronts.Of(scene, [.. items]));
        return items;
    }

    /// <summary>All others are placed by the first, or by the first that stands where that is in the air.</summary>
    private int Base()
    {
        if (!scene.Objects[0].IsAloft && !StageSides.Flies(scene.Objects[0]))
            return 0;
        for (var kind = 1; kind < _kinds.Count; kind++)
        {
            if (!scene.Objects[kind].IsBackdrop && StageSides.Stands(scene.Objects[kind]))
                return kind;
        }

        return 0;
    }

    /// <summary>Who holds or wears it, or what it is on (in a hand, or as large as a porch), named after it and after others: they stand beside those, and not where it would lie; -1 for none.</summary>
    private int Bearer(int kind) =>
        scene
            .Relations.Where(relation =>
                relation.First == kind
                && (
                    relation.Kind is SceneRelationKind.HeldBy or SceneRelationKind.WornBy
                    || StageRelations.IsUponHeld(scene, relation)
                    || (relation.Kind is SceneRelationKind.On && IsAtIt(relation.Second))
                    || (relation.Kind is SceneRelationKind.On or SceneRelationKind.In && IsMuchWider(relation.Second, kind))
                )
            )
            .Select(relation => relation.Second)
            .Where(bearer => !_kinds.IsPlaced[bearer] && !scene.Objects[bearer].IsBackdrop)
            .DefaultIfEmpty(-1)
            .First();

    /// <summary>"A boy jumps into a puddle while his dog watches from the porch": it would hide whoever stands beside the dog.</summary>
    private bool IsMuchWider(int host, int kind)
    {
        const double wider = 1.4;
        return StageSides.Stands(scene.Objects[host]) && _kinds.Box(host).Width > wider * _kinds.Box(kind).Width && !IsRidden(kind);
    }

    /// <summary>"A man riding a horse on a hill": who is on it is so still.</summary>
    private bool IsRidden(int mount) =>
        scene.Objects[mount].Concept.Traits is { Animal: true, Seat: not null } or { Bike: true }
        && scene.Relations.Any(relation =>
            relation.Second == mount && relation.Kind is SceneRelationKind.On && _kinds.IsPlaced[relation.First]
        );

    /// <summary>"Asleep at her desk, surrounded by books": the desk is before her, wherever the books would be.</summary>
    private bool IsAtIt(int table) =>
        scene.Relations.Any(relation =>
            relation.Kind is SceneRelationKind.Behind && relation.Second == table && _kinds.IsPlaced[relation.First]
        );

    private void PlaceKind(int kind)
    {
        if (scene.Objects[kind].Side != SceneSide.Anywhere)
        {
            StageSides.PutAtSide(_kinds, kind, scene.Objects[kind].Side);
            return;
        }

        // What is in a hand is there, whatever else it stands beside.
        foreach (
            var (first, relation, second) in scene.Relations.OrderByDescending(at =>
                (at.First == kind && at.Kind is SceneRelationKind.HeldBy or SceneRelationKind.Above)
                || (at.Second == kind && at.Kind == SceneRelationKind.Behind && scene.Objects[kind].Concept.Traits.Workplace)
                || (
                    at.First == kind
                    && at.Kind is SceneRelationKind.On or SceneRelationKind.In
                    && _kinds.IsPlaced[at.Second]
                    && IsMuchWider(at.Second, kind)
                )
            )
        )
        {
            var other =
                first == kind ? second
                : second == kind ? first
                : -1;
            if (other < 0 || !_kinds.IsPlaced[other])
                continue;
            Relate(kind, other, relation, isFirst: first == kind);
            return;
        }

        PutBeside(kind);
    }

    /// <summary>On the same ground, or in the sky over those that stand there.</summary>
    private void PutBeside(int kind)
    {
        if (
            (scene.Objects[kind].Concept.Traits.Sky || scene.Objects[kind].IsAloft || StageSides.Flies(scene.Objects[kind]))
            && scene.Objects.Any(StageSides.Stands)
        )
            StageSides.PutIntoTheSky(_kinds, kind, isRight: (kind + skySide) % 2 == 1);
        else
            StageSides.PutBeside(_kinds, kind, isRight: IsOpenAtRight);
    }

    private bool IsOpenAtRight => scene.Objects[0].Side != SceneSide.Right;

    /// <summary>A handle is in the hand.</summary>
    private double GapOf(int kind, int other) =>
        IsAtHandle(scene.Objects[kind]) || IsAtHandle(scene.Objects[other]) ? AtHandle : StageSides.Gap;

    private static bool IsAtHandle(SceneObject thing) => thing.Vector is PersonDrawing { PoseName: PoseName.Pushing or PoseName.Towing };

    private void Relate(int kind, int other, SceneRelationKind relation, bool isFirst)
    {
        switch (relation)
        {
            case SceneRelationKind.Beside
            or SceneRelationKind.RightOf
            or SceneRelationKind.LeftOf
            or SceneRelationKind.Toward
            or SceneRelationKind.OutOf when Hovering.Is(scene, kind, other):
                Hovering.Put(_kinds, kind, other);
                break;
            case SceneRelationKind.Between when isFirst:
                StageSides.PutInTheMiddle(_kinds, kind);
                break;
            case SceneRelationKind.Between:
                StageSides.PutAtBothSides(_kinds, kind, other);
                break;
            case SceneRelationKind.Around:
                StageSides.Surround(_kinds, isFirst ? kind : other, isFirst ? other : kind);
                break;
            case SceneRelationKind.Under when StageSides.IsSheltered(_kinds, isFirst ? kind : other, isFirst ? other : kind):
                StageSides.Shelter(_kinds, kind, other, isFirst);
                break;
            case SceneRelationKind.Above or SceneRelationKind.Under:
                StageSides.PutOverOrUnder(_kinds, kind, other, isOver: relation == SceneRelationKind.Above == isFirst);
                break;
            case SceneRelationKind.LeftOf or SceneRelationKind.RightOf:
                StageSides.PutBeside(_kinds, kind, isRight: relation == SceneRelationKind.RightOf == isFirst, GapOf(kind, other));
                break;
            case SceneRelationKind.Following:
                // The art looks to the left: the one that is followed is there.
                StageSides.PutBeside(_kinds, kind, isRight: isFirst);
                break;
            case SceneRelationKind.Toward:
                StageSides.PutAhead(_kinds, kind, other, isGoal: !isFirst);
                break;
            case SceneRelationKind.Beside:
                PutBeside(kind);
                break;
            // The moon that a wolf looks at is above it.
            case SceneRelationKind.Facing when scene.Objects[kind].Concept.Traits is { Sky: true, Lives: false }:
                PutBeside(kind);
                break;
            case SceneRelationKind.Facing or SceneRelationKind.BackToBack:
                StageSides.PutBeside(_kinds, kind, isRight: IsOpenAtRight);
                break;
            default:
                Attacher.Attach(kind, other, relation, isFirst);
                break;
        }
    }
}
