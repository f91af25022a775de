using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Relations;

namespace Easel.Scenes.Layout;

/// <summary>Places the kinds of a scene one after the other, each by its relation to one placed before.</summary>
/// <param name="figures">One a kind, as drawn alone.</param>
/// <param name="skySide">0 or 1: on which side the first thing in the sky is.</param>
internal sealed class StagePlacer(Scene scene, Figure[] figures, ImageSize shape, int skySide = 0)
{
    /// <summary>What is held by its handle overlaps with the hand.</summary>
    private const double AtHandle = -0.03;

    /// <summary>Of the height of a boat without its own water: so much of its side is below who sits in it.</summary>
    private const double Sunk = 0.06;

    /// <summary>Of the height of what holds somebody: so far above its foot they end.</summary>
    private const double Hull = 0.12;

    private readonly StageKinds _kinds = new(scene, figures, shape);

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

        ShareSurfaces();
        EachOnOwn.Seat(
            _kinds,
            (kind, size, seat, place) => StandAt(EachOnOwn.RelationTo(scene, seat)!.Value, kind, size, seat, place, isFace: false),
            AttachToEach
        );
        OwnPlaces.Seat(_kinds, AttachToEach);
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

    /// <summary>Who holds or wears it, or what it is on in a hand, named after it and after others: they stand beside those, and not where it would lie; -1 for none.</summary>
    private int Bearer(int kind) =>
        scene
            .Relations.Where(relation =>
                relation.First == kind
                && (
                    relation.Kind is SceneRelationKind.HeldBy or SceneRelationKind.WornBy
                    || StageRelations.IsUponHeld(scene, relation)
                    || (relation.Kind is SceneRelationKind.On && IsAtIt(relation.Second))
                )
            )
            .Select(relation => relation.Second)
            .Where(bearer => !_kinds.IsPlaced[bearer] && !scene.Objects[bearer].IsBackdrop)
            .DefaultIfEmpty(-1)
            .First();

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
            case SceneRelationKind.Facing or SceneRelationKind.BackToBack:
                StageSides.PutBeside(_kinds, kind, isRight: IsOpenAtRight);
                break;
            default:
                Attach(kind, other, relation, isFirst);
                break;
        }
    }

    /// <summary>Every one of what is worn or held goes to one of those that wear it; anything else touches as a whole.</summary>
    private void Attach(int kind, int other, SceneRelationKind relation, bool isFirst)
    {
        var (first, second) = isFirst ? (kind, other) : (other, kind);
        if (isFirst && relation == SceneRelationKind.StrewnOn)
        {
            Strew(kind, other);
            return;
        }

        if (isFirst && relation == SceneRelationKind.JuggledBy)
        {
            JuggledArc.Put(_kinds, kind, other);
            return;
        }

        if (isFirst && (relation.IsOfEach() || SheetPlaces.Has(scene, relation, other)))
        {
            AttachToEach(kind, other, relation);
            return;
        }

        if (isFirst && _kinds.Places[other].Length > 1 && StageRelations.IsHeaped(scene, kind))
        {
            StageVessels.FillEach(scene, kind, _kinds.Places[kind], other, _kinds.Places[other]);
            _kinds.Depths[kind] = _kinds.Depths[other];
            return;
        }

        var together = isFirst ? _kinds.Box(first) : _kinds.Together(relation, second);
        var whole = Stand(relation, first, together, second, Attachment.IsHead(scene.Objects[second]));
        var (x, y) = (whole.Place.Left - together.Left, whole.Place.Top - together.Top);
        if (isFirst)
            _kinds.Move(kind, x, y);
        else
            SetUnder(kind, other, -x, -y, relation);
        _kinds.Depths[kind] = isFirst ? _kinds.Depths[other] + whole.Depth : Rearmost(other) - whole.Depth;
        if (!LookOut(relation, first, second) && relation == SceneRelationKind.In && whole.Depth < 0)
            HideBelow(first, second);
    }

    /// <summary>Who is at the windows of a vehicle is seen as far as they reach; false for what is elsewhere.</summary>
    private bool LookOut(SceneRelationKind relation, int kind, int vehicle)
    {
        if (relation != SceneRelationKind.In || !Enclosure.IsSeen(scene.Objects[kind], scene.Objects[vehicle]))
            return false;
        Array.Fill(_kinds.Looks[kind], Enclosure.Look(scene.Objects[kind], scene.Objects[vehicle]));
        return true;
    }

    /// <summary>Of a vessel and of what is in it: what it stands before is behind both.</summary>
    private int Rearmost(int kind) =>
        StageRelations
            .Sharers(scene, SceneRelationKind.In, kind)
            .Where(content => _kinds.IsPlaced[content])
            .Select(content => _kinds.Depths[content])
            .Append(_kinds.Depths[kind])
            .Min();

    /// <summary>Who sits in a flat boat is not seen below it.</summary>
    private void HideBelow(int kind, int boat)
    {
        var (vessel, floating) = (_kinds.Box(boat), _kinds.Looks[boat][0].Part);
        var end = floating is { } part ? vessel.Top + ((part.Height - Sunk) * vessel.Height) : vessel.Bottom - (Hull * vessel.Height);
        for (var i = 0; i < _kinds.Places[kind].Length; i++)
        {
            var place = _kinds.Places[kind][i];
            if (place.Bottom > end && place.Top < end)
                _kinds.Looks[kind][i] = _kinds.Looks[kind][i] with { Part = new StageRect(0, 0, 1, (end - place.Top) / place.Height) };
        }
    }

    /// <summary>Under who is on it already; who stands beside that one stands beside it too, on the ground.</summary>
    private void SetUnder(int kind, int upon, double x, double y, SceneRelationKind relation)
    {
        _kinds.Move(kind, x, y);
        if (relation == SceneRelationKind.On || (relation == SceneRelationKind.In && NounStanding.IsTree(scene.Objects[kind].Concept)))
            StageSides.SetDown(_kinds, kind, upon);
    }

    private void Strew(int kind, int below)
    {
        var before = StageRelations
            .Sharers(scene, SceneRelationKind.StrewnOn, below)
            .Where(sharer => sharer < kind)
            .Sum(sharer => scene.Objects[sharer].Count);
        StageBlocks.Strew(_kinds.Places[kind].Length, _kinds.Places[kind][0], _kinds.Box(below), before).CopyTo(_kinds.Places[kind], 0);
        _kinds.Depths[kind] = _kinds.Depths[below] + 1;
    }

    private void AttachToEach(int kind, int other, SceneRelationKind relation)
    {
        var (places, bearers) = (_kinds.Places[kind], _kinds.Places[other]);
        for (var i = 0; i < places.Length; i++)
        {
            var pair = Pair(kind, places[i], other, bearers[i % bearers.Length], Attachment.IsHead(scene.Objects[other]));
            var wearer = pair.Wearer.Member(i, places.Length);
            if (relation == SceneRelationKind.HeldBy && HeldPlaces.IsOtherHandFree(scene, kind, other))
                wearer = wearer.InOtherHand();
            (places[i], var depth) = Attachment.Place(relation, pair with { Wearer = wearer });
            // The next in the same hand are beside and above it.
            var more = i / (bearers.Length * pair.Wearer.Bearers(places.Length));
            if (relation == SceneRelationKind.HeldBy && wearer.Anchors is { HeldStands: true })
                places[i] = places[i].Move(HeldPlaces.AlongTable(scene, kind, other) * places[i].Width, 0);
            if (SheetPlaces.Has(scene, relation, other))
                places[i] = SheetPlaces.Place(scene, relation, kind, other, i, places[i], bearers[0]);
            else if (SheetPlaces.IsRow(scene, relation, kind, other))
                places[i] = SheetPlaces.PlaceInRow(places[i], i, places.Length);
            else if (more > 0 && scene.Objects[kind].Heap == SceneHeap.Stack)
                places[i] = places[i].Move(0, -0.86 * more * places[i].Height);
            else if (more > 0)
                places[i] = HeldPlaces.Fanned(places[i], more, isVessel: scene.Objects[kind].Concept.Traits.Holds);
            _kinds.Depths[kind] = _kinds.Depths[other] + depth;
        }
    }

    private (StageRect Place, int Depth) Stand(SceneRelationKind relation, int first, StageRect size, int second, bool isFace) =>
        StandAt(relation, first, size, second, _kinds.Box(second), isFace);

    private (StageRect Place, int Depth) StandAt(
        SceneRelationKind relation,
        int first,
        StageRect size,
        int second,
        StageRect place,
        bool isFace
    ) =>
        relation == SceneRelationKind.In && Enclosure.IsSeen(scene.Objects[first], scene.Objects[second])
            ? (
                Enclosure.Place(scene.Objects[first], size, scene.Objects[second], place, _kinds.Looks[second][0]),
                StageFronts.IsWithin(scene, first) ? 0 : 1
            )
            : Attachment.Place(relation, Pair(first, size, second, place, isFace));

    private TouchingPair Pair(int first, StageRect size, int second, StageRect place, bool isFace) =>
        new(scene.Objects[first], size, _kinds.Figures[first], scene.Objects[second], place, _kinds.Figures[second], isFace);

    /// <summary>Kinds that are on or in the same thing stand in a row there.</summary>
    private void ShareSurfaces()
    {
        foreach (var (relation, second) in scene.Relations.Select(relation => (relation.Kind, relation.Second)).Distinct())
        {
            if (
                relation is not (SceneRelationKind.On or SceneRelationKind.In)
                || EachOnOwn.RelationTo(scene, second) == relation
                || StageRelations.Sharers(scene, relation, second).ToList() is not { Count: > 1 } all
            )
                continue;
            // In a bowl they lie close.
            var room = all.Exists(kind => StageRelations.IsHeaped(scene, kind)) ? 1 - StageSides.Gap : 1 + StageSides.Gap;
            var middle = Stand(relation, all[0], _kinds.Box(all[0]), second, isFace: false).Place.CentreX;
            var x = middle - (all.Sum(kind => _kinds.Box(kind).Width * room) / 2);
            foreach (var kind in all)
            {
                var place = Stand(relation, kind, _kinds.Box(kind), second, isFace: false);
                var width = _kinds.Box(kind).Width * room;
                _kinds.MoveWithBorne(kind, x - _kinds.Box(kind).Left, place.Place.Top - _kinds.Box(kind).Top);
                _kinds.Depths[kind] = _kinds.Depths[second] + place.Depth;
                LookOut(relation, kind, second);
                x += width;
            }
        }
    }
}
