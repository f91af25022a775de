using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>Those who are on as many seats as they are, or in as many vessels: the seats stand in a row, and each is on one of them.</summary>
internal static class EachOnOwn
{
    /// <summary>From one to the next, as a part of the wider of the seat and who is on it.</summary>
    private const double Apart = 1.12;

    /// <summary>More of them are in a heap and no row.</summary>
    private const int LongestRow = 8;

    public static bool Is(Scene scene, int seat) => RelationTo(scene, seat) is not null;

    /// <summary>How those stand to it that are as many together as it is; null where none are.</summary>
    public static SceneRelationKind? RelationTo(Scene scene, int seat) =>
        IsSeat(scene, seat) ? SceneRelationKind.On
        : HasOneEach(scene, SceneRelationKind.On, seat) ? SceneRelationKind.On
        : IsVessel(scene.Objects[seat].Concept.Traits) && HasOneEach(scene, SceneRelationKind.In, seat) ? SceneRelationKind.In
        : null;

    private static bool IsVessel(ConceptTraits traits) =>
        traits.Holds || traits.Afloat || traits.Inside is not null || traits.Cabin is not null;

    /// <summary>"Three mugs on three plates", "three cats in three boxes".</summary>
    private static bool HasOneEach(Scene scene, SceneRelationKind relation, int seat) =>
        scene.Objects[seat]
            is { Count: > 1 and <= LongestRow, Heap: SceneHeap.None, Text: null, IsBackdrop: false, Concept.Traits.Lives: false }
        && StageRelations.Sharers(scene, relation, seat).ToList() is [var only]
        && scene.Objects[only] is { Heap: SceneHeap.None, Text: null, IsBackdrop: false } one
        && one.Count == scene.Objects[seat].Count;

    private static bool IsSeat(Scene scene, int seat) =>
        scene.Objects[seat] is { Count: > 1, Heap: SceneHeap.None, Text: null, Concept.Traits: { Seat: not null } traits }
        && (!traits.Lives || traits.Animal)
        && StageRelations.Sharers(scene, SceneRelationKind.On, seat).ToList() is { Count: > 0 } sitters
        && sitters.TrueForAll(i =>
            scene.Objects[i] is { Text: null, IsBackdrop: false } one && (one.Concept.Traits.Lives || one.Vector is not null)
        )
        && sitters.Sum(i => scene.Objects[i].Count) == scene.Objects[seat].Count;

    /// <summary>The seat of this kind; -1 where it has no such.</summary>
    public static int SeatOf(Scene scene, int kind) =>
        StageRelations
            .Seconds(scene, SceneRelationKind.On, kind)
            .Where(seat => RelationTo(scene, seat) == SceneRelationKind.On)
            .Concat(
                StageRelations.Seconds(scene, SceneRelationKind.In, kind).Where(seat => RelationTo(scene, seat) == SceneRelationKind.In)
            )
            .DefaultIfEmpty(-1)
            .First();

    /// <summary>Of the seats, or of those of one kind on them.</summary>
    public static StageRect[] Row(Scene scene, StageRect[] sizes, int kind, int seat)
    {
        var widest = StageRelations
            .Sharers(scene, RelationTo(scene, seat) ?? SceneRelationKind.On, seat)
            .Append(seat)
            .Max(i => sizes[i].Width);
        return [.. Enumerable.Range(0, scene.Objects[kind].Count).Select(i => sizes[kind] with { Left = i * widest * Apart })];
    }

    /// <summary>Puts them there once all are placed; what they hold and wear goes with them.</summary>
    /// <param name="stand">Where one stands on a seat, and how much nearer.</param>
    /// <param name="attach">Brings to its bearers what each of them has.</param>
    public static void Seat(
        StageKinds kinds,
        Func<int, StageRect, int, StageRect, (StageRect Place, int Depth)> stand,
        Action<int, int, SceneRelationKind> attach
    )
    {
        var scene = kinds.Scene;
        for (var seat = 0; seat < kinds.Count; seat++)
        {
            if (!kinds.IsPlaced[seat] || RelationTo(scene, seat) is not { } relation)
                continue;
            var next = 0;
            foreach (var sitter in StageRelations.Sharers(scene, relation, seat))
            {
                for (var i = 0; i < kinds.Places[sitter].Length; i++)
                {
                    var (place, depth) = stand(sitter, kinds.Places[sitter][i], seat, kinds.Places[seat][next++]);
                    kinds.Places[sitter][i] = place;
                    kinds.Depths[sitter] = kinds.Depths[seat] + depth;
                }

                kinds.Carry(sitter, attach);
            }

            // The bars of each cage are before it.
            for (var front = 0; front < kinds.Count; front++)
            {
                if (
                    string.Equals(scene.Objects[front].Concept.Caption, scene.Objects[seat].Concept.Traits.Front, StringComparison.Ordinal)
                    && kinds.Places[front].Length == kinds.Places[seat].Length
                )
                    kinds.Places[seat].CopyTo(kinds.Places[front], 0);
            }
        }
    }
}
