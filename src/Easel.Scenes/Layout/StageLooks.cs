using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>How pictures are turned for what stands in, passes through or comes out of them, and by whom those look at that they show.</summary>
internal static class StageLooks
{
    /// <summary>A ring that is passed through is seen from the side: so much of its own width.</summary>
    public const double Foreshortening = 0.42;

    public static PictureLook Of(Scene scene, int kind, Figure figure)
    {
        var concept = scene.Objects[kind].Concept;
        foreach (var (first, relation, second) in scene.Relations)
        {
            if (first == kind && relation == SceneRelationKind.HangingFrom && Hanging.IsHeadDown(scene.Objects[kind]))
                return new PictureLook { IsUpsideDown = true };
            if (first == kind && relation == SceneRelationKind.On && IsRoofLoad(scene.Objects[kind], scene.Objects[second], figure))
                return new PictureLook { IsOnItsSide = true };
            if (
                first == kind
                && relation == SceneRelationKind.HeldBy
                && concept.Caption is "jet of fire"
                && scene.Objects[second].Vector?.Anchors.HoldsInMouth == true
            )
                return new PictureLook { IsMirrored = true };
            if (second != kind || first == kind)
                continue;
            switch (relation)
            {
                case SceneRelationKind.Through when Passage.IsRing(concept):
                    return new PictureLook { IsStretched = true };
                case SceneRelationKind.Behind when Screens.IsStretched(concept):
                case SceneRelationKind.Under when Screens.IsCover(relation, scene.Objects[second]):
                    return new PictureLook { IsStretched = true };
                case SceneRelationKind.On when concept.Caption is "surfboard":
                    // One stands on it in the water, and it leans on nothing.
                    return new PictureLook { IsOnItsSide = true, IsStretched = true };
                case SceneRelationKind.OutOf when Passage.IsHat(concept):
                    return new PictureLook { IsUpsideDown = true };
                case SceneRelationKind.In when IsLaidDown(scene.Objects[first], concept, figure):
                    return new PictureLook { IsOnItsSide = true };
            }
        }

        return new PictureLook { Part = Draughts.Afloat(scene, kind) };
    }

    /// <summary>The figure of a picture that is painted so.</summary>
    public static Figure Turned(Figure figure, PictureLook look, bool isRing) =>
        look.IsOnItsSide ? new Figure(figure.Height, figure.Width * (look.IsStretched ? Foreshortening : 1))
        : look.IsStretched && isRing ? figure with { Width = figure.Width * Foreshortening }
        : figure;

    /// <summary>Mirrors those who look at what is to their right. The art has animals, people and vehicles look to the left.</summary>
    public static void Gaze(StageKinds kinds)
    {
        foreach (var (first, relation, second) in kinds.Scene.Relations)
        {
            if (relation is SceneRelationKind.LeftOf or SceneRelationKind.RightOf)
                TurnHitch(kinds, first, second);
            if (relation is not (SceneRelationKind.Facing or SceneRelationKind.BackToBack))
                continue;
            var isFirstLeft = kinds.Box(first).CentreX < kinds.Box(second).CentreX;
            var mirrored = isFirstLeft == (relation == SceneRelationKind.Facing) ? first : second;
            Array.Fill(kinds.Looks[mirrored], new PictureLook { IsMirrored = true });
        }

        if (kinds.Scene.Arrangement is not (SceneArrangement.FaceToFace or SceneArrangement.BackToBack))
            return;
        var middle = kinds.All().CentreX;
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            for (var i = 0; i < kinds.Places[kind].Length; i++)
            {
                if (kinds.Places[kind][i].CentreX < middle == (kinds.Scene.Arrangement == SceneArrangement.FaceToFace))
                    kinds.Looks[kind][i] = kinds.Looks[kind][i] with { IsMirrored = true };
            }
        }
    }

    /// <summary>What a cart is pulled or pushed by is at the left of its picture: people may be at its right.</summary>
    private static void TurnHitch(StageKinds kinds, int first, int second)
    {
        var (cart, who) = IsHitched(kinds.Scene.Objects[first].Concept) ? (first, second) : (second, first);
        if (
            IsHitched(kinds.Scene.Objects[cart].Concept)
            && kinds.Scene.Objects[who].Concept.IsPerson
            && kinds.Box(who).CentreX > kinds.Box(cart).CentreX
        )
            Array.Fill(kinds.Looks[cart], new PictureLook { IsMirrored = true });
    }

    private static bool IsHitched(Concept thing) =>
        thing.Caption is "cart" or "caravan" or "farm trailer" or "boat on a trailer" or "sled" or "hay wagon" or "covered wagon";

    /// <summary>A ladder, a surfboard or a tree that stood on a car would not go far.</summary>
    private static bool IsRoofLoad(SceneObject load, SceneObject vehicle, Figure figure) =>
        vehicle.Concept.Traits.Cabin is not null
        && load is { Text: null, Concept: { IsPerson: false, Traits: { Lives: false, Metres: >= 1 } } }
        && figure.Height > 1.3 * figure.Width;

    /// <summary>A ship has no room in a bottle that stands.</summary>
    private static bool IsLaidDown(SceneObject thing, Concept vessel, Figure figure) =>
        vessel.Caption is "bottle" && figure.Height > 1.6 * figure.Width && thing.Concept.Traits.Afloat;
}
