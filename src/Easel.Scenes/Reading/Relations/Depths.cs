using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Stands what is in the background behind what is beside it, and what is in the foreground before it.</summary>
internal static class Depths
{
    /// <summary>What is far off is smaller than so near; in metres, and as a part.</summary>
    private const double Towering = 10;

    private const double FarAway = 0.5;

    /// <summary>Mountains and islands are as large as they can be; in metres.</summary>
    private const double Landscape = 80;

    public static void Relate(Draft draft, ConceptVocabulary vocabulary)
    {
        for (var r = 0; r < draft.Relations.Count; r++)
        {
            var (first, kind, second) = draft.Relations[r];
            if (kind != SceneRelationKind.Beside)
                continue;
            // "Full moon in the background" is high in the sky, and behind nobody.
            if (IsHigh(first) != IsHigh(second))
                draft.Relations[r] = IsHigh(first)
                    ? new SceneRelation(first, SceneRelationKind.Above, second)
                    : new SceneRelation(second, SceneRelationKind.Above, first);
            else if (draft.Objects[first].Depth is { } depth)
                draft.Relations[r] = new SceneRelation(first, depth, second);
            else if (draft.Objects[second].Depth is { } other)
                draft.Relations[r] = new SceneRelation(second, other, first);
        }

        // "On deck, with seagulls around a lighthouse in the distance".
        for (var i = 0; i < draft.Objects.Count; i++)
        {
            // What is hidden by those before it is not smaller yet.
            if (
                draft.Objects[i] is { Text: null, Depth: SceneRelationKind.Behind, Scale: 1 } far
                && !draft.Relations.Exists(relation =>
                    (relation.First == i || relation.Second == i)
                    && relation.Kind is SceneRelationKind.Behind or SceneRelationKind.InFrontOf
                )
                && vocabulary.Concepts[far.Concept].Traits is { Lives: false, Sky: false, Metres: >= Towering and < Landscape }
            )
                far.Scale = FarAway;
        }

        bool IsHigh(int i) =>
            draft.Place is not ScenePlace.Room
            && draft.Objects[i] is { Text: null, Depth: SceneRelationKind.Behind } far
            && vocabulary.Concepts[far.Concept].Traits.Overhead;
    }
}
