using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>Those who are on a thing that has a place for each of them: at both ends of a seesaw, one behind the other on a slide.</summary>
internal static class OwnPlaces
{
    /// <summary>Who sits farther right than that looks back at the others.</summary>
    private const double End = 0.75;

    /// <summary>It has as many places as there are on it, and they live.</summary>
    public static bool Has(Scene scene, int thing) =>
        scene.Objects[thing] is { Count: 1, Text: null, Concept.Traits.Seats: { Count: > 0 } seats }
        && StageRelations.Sharers(scene, SceneRelationKind.On, thing).ToList() is { Count: > 0 } sitters
        && sitters.TrueForAll(i => scene.Objects[i] is { Text: null } one && (one.Concept.Traits.Lives || one.Vector is not null))
        && sitters.Sum(i => scene.Objects[i].Count) <= seats.Count;

    /// <summary>Puts them there once all are placed; what they hold and wear goes with them.</summary>
    /// <param name="attach">Brings to its bearers what each of them has.</param>
    public static void Seat(StageKinds kinds, Action<int, int, SceneRelationKind> attach)
    {
        var scene = kinds.Scene;
        for (var thing = 0; thing < kinds.Count; thing++)
        {
            if (!kinds.IsPlaced[thing] || !Has(scene, thing))
                continue;
            var (next, box) = (0, kinds.Box(thing));
            foreach (var sitter in StageRelations.Sharers(scene, SceneRelationKind.On, thing))
            {
                for (var i = 0; i < kinds.Places[sitter].Length; i++)
                    Put(kinds, sitter, i, box, scene.Objects[thing].Concept.Traits.Seats[next++]);
                kinds.Depths[sitter] = kinds.Depths[thing] + 1;
                kinds.Carry(sitter, attach);
            }
        }
    }

    private static void Put(StageKinds kinds, int sitter, int i, StageRect box, SeatPoint at)
    {
        var (place, own) = (kinds.Places[sitter][i], kinds.Figures[sitter].Anchors?.Seat ?? new VectorAnchor(0.5, 1));
        // People look to the right, the art's animals to the left; who stands looks at us.
        var isMirrored =
            kinds.Figures[sitter].Anchors?.Seat is not null && kinds.Scene.Objects[sitter].Vector is PersonDrawing == at.X > End;
        kinds.Places[sitter][i] = place with
        {
            Left = box.Left + (at.X * box.Width) - ((isMirrored ? 1 - own.X : own.X) * place.Width),
            Top = box.Top + (at.Y * box.Height) - (own.Y * place.Height),
        };
        kinds.Looks[sitter][i] = kinds.Looks[sitter][i] with { IsMirrored = isMirrored };
    }
}
