using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;

namespace Easel.Scenes.Layout;

/// <summary>Places what touches another: on it, in it, worn or held by it.</summary>
internal sealed class StageAttacher(Scene scene, StageKinds kinds)
{
    /// <summary>Of the height of a boat without its own water: so much of its side is below who sits in it.</summary>
    private const double Sunk = 0.06;

    /// <summary>Of the height of what holds somebody: so far above its foot they end.</summary>
    private const double Hull = 0.12;

    /// <summary>Every one of what is worn or held goes to one of those that wear it; anything else touches as a whole.</summary>
    public void Attach(int kind, int other, SceneRelationKind relation, bool isFirst)
    {
        var (first, second) = isFirst ? (kind, other) : (other, kind);
        if (isFirst && relation == SceneRelationKind.StrewnOn)
        {
            Strew(kind, other);
            return;
        }

        if (isFirst && relation == SceneRelationKind.JuggledBy)
        {
            JuggledArc.Put(kinds, kind, other);
            return;
        }

        if (isFirst && (relation.IsOfEach() || SheetPlaces.Has(scene, relation, other)))
        {
            AttachToEach(kind, other, relation);
            return;
        }

        if (isFirst && kinds.Places[other].Length > 1 && StageRelations.IsHeaped(scene, kind))
        {
            StageVessels.FillEach(scene, kind, kinds.Places[kind], other, kinds.Places[other]);
            kinds.Depths[kind] = kinds.Depths[other];
            return;
        }

        var together = isFirst ? kinds.Box(first) : kinds.Together(relation, second);
        var whole = Stand(relation, first, together, second, Attachment.IsHead(scene.Objects[second]));
        var (x, y) = (whole.Place.Left - together.Left, whole.Place.Top - together.Top);
        if (isFirst)
            kinds.Move(kind, x, y);
        else
            SetUnder(kind, other, -x, -y, relation);
        kinds.Depths[kind] = isFirst ? kinds.Depths[other] + whole.Depth : Rearmost(other) - whole.Depth;
        if (!LookOut(relation, first, second) && relation == SceneRelationKind.In && whole.Depth < 0)
            HideBelow(first, second);
    }

    /// <summary>Who is at the windows of a vehicle is seen as far as they reach; false for what is elsewhere.</summary>
    private bool LookOut(SceneRelationKind relation, int kind, int vehicle)
    {
        if (relation != SceneRelationKind.In || !Enclosure.IsSeen(scene.Objects[kind], scene.Objects[vehicle]))
            return false;
        Array.Fill(kinds.Looks[kind], Enclosure.Look(scene.Objects[kind], scene.Objects[vehicle]));
        return true;
    }

    /// <summary>Of a vessel and of what is in it: what it stands before is behind both.</summary>
    private int Rearmost(int kind) =>
        StageRelations
            .Sharers(scene, SceneRelationKind.In, kind)
            .Where(content => kinds.IsPlaced[content])
            .Select(content => kinds.Depths[content])
            .Append(kinds.Depths[kind])
            .Min();

    /// <summary>Who sits in a flat boat is not seen below it.</summary>
    private void HideBelow(int kind, int boat)
    {
        var (vessel, floating) = (kinds.Box(boat), kinds.Looks[boat][0].Part);
        var end = floating is { } part ? vessel.Top + ((part.Height - Sunk) * vessel.Height) : vessel.Bottom - (Hull * vessel.Height);
        for (var i = 0; i < kinds.Places[kind].Length; i++)
        {
            var place = kinds.Places[kind][i];
            if (place.Bottom > end && place.Top < end)
                kinds.Looks[kind][i] = kinds.Looks[kind][i] with { Part = new StageRect(0, 0, 1, (end - place.Top) / place.Height) };
        }
    }

    /// <summary>Under who is on it already; who stands beside that one stands beside it too, on the ground.</summary>
    private void SetUnder(int kind, int upon, double x, double y, SceneRelationKind relation)
    {
        kinds.Move(kind, x, y);
        if (relation == SceneRelationKind.On || (relation == SceneRelationKind.In && NounStanding.IsTree(scene.Objects[kind].Concept)))
            StageSides.SetDown(kinds, kind, upon);
    }

    private void Strew(int kind, int below)
    {
        var before = StageRelations
            .Sharers(scene, SceneRelationKind.StrewnOn, below)
            .Where(sharer => sharer < kind)
            .Sum(sharer => scene.Objects[sharer].Count);
        StageBlocks.Strew(kinds.Places[kind].Length, kinds.Places[kind][0], kinds.Box(below), before).CopyTo(kinds.Places[kind], 0);
        kinds.Depths[kind] = kinds.Depths[below] + 1;
    }

    public void AttachToEach(int kind, int other, SceneRelationKind relation)
    {
        var (places, bearers) = (kinds.Places[kind], kinds.Places[other]);
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
            kinds.Depths[kind] = kinds.Depths[other] + depth;
        }
    }

    private (StageRect Place, int Depth) Stand(SceneRelationKind relation, int first, StageRect size, int second, bool isFace) =>
        StandAt(relation, first, size, second, kinds.Box(second), isFace);

    public (StageRect Place, int Depth) StandAt(
        SceneRelationKind relation,
        int first,
        StageRect size,
        int second,
        StageRect place,
        bool isFace
    ) =>
        relation == SceneRelationKind.In && Enclosure.IsSeen(scene.Objects[first], scene.Objects[second])
            ? (
                Enclosure.Place(scene.Objects[first], size, scene.Objects[second], place, kinds.Looks[second][0]),
                StageFronts.IsWithin(scene, first) ? 0 : 1
            )
            : Attachment.Place(relation, Pair(first, size, second, place, isFace));

    private TouchingPair Pair(int first, StageRect size, int second, StageRect place, bool isFace) =>
        new(scene.Objects[first], size, kinds.Figures[first], scene.Objects[second], place, kinds.Figures[second], isFace);

    /// <summary>Kinds that are on or in the same thing stand in a row there.</summary>
    public void ShareSurfaces()
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
            var middle = Stand(relation, all[0], kinds.Box(all[0]), second, isFace: false).Place.CentreX;
            var x = middle - (all.Sum(kind => kinds.Box(kind).Width * room) / 2);
            foreach (var kind in all)
            {
                var place = Stand(relation, kind, kinds.Box(kind), second, isFace: false);
                var width = kinds.Box(kind).Width * room;
                kinds.MoveWithBorne(kind, x - kinds.Box(kind).Left, place.Place.Top - kinds.Box(kind).Top);
                kinds.Depths[kind] = kinds.Depths[second] + place.Depth;
                LookOut(relation, kind, second);
                x += width;
            }
        }
    }
}
