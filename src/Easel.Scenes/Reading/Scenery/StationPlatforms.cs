using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>A train in a station stands on its rails beyond the platform, and on no street.</summary>
internal static class StationPlatforms
{
    private const int Most = 2;

    /// <summary>A word for where trains stop; those under the ground have pictures of their own.</summary>
    public static bool Is(string word) =>
        word
            is "station"
                or "train station"
                or "railway station"
                or "platform"
                or "station platform"
                or "train platform"
                or "railway platform"
                or "train station platform";

    /// <summary>"Trains in a station": two of them are seen, if no number is said.</summary>
    public static void Count(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        if (draft.Place is not ScenePlace.Street || !Is(draft.PlaceWord))
            return;
        foreach (var train in mentions.Where(mention => mention is { Text: null, IsVague: true }))
        {
            if (vocabulary.Concepts[train.Concept].Traits.Rails)
                train.Count = Most;
        }
    }

    public static List<SceneObject> Stand(SceneGround? ground, List<SceneObject> objects, List<SceneRelation> relations) =>
        ground is not { HasRails: true }
            ? objects
            :
            [
                .. objects.Select(
                    (thing, i) =>
                        thing is { Text: null, IsBackdrop: false, Count: <= Most, Concept.Traits.Rails: true } && IsFree(relations, i)
                            ? thing with
                            {
                                IsBackdrop = true,
                                BackdropPlace = BackdropPlace.Rails,
                            }
                            : thing
                ),
            ];

    private static bool IsFree(List<SceneRelation> relations, int i) =>
        relations.TrueForAll(relation => (relation.First != i && relation.Second != i) || relation.Kind == SceneRelationKind.Beside);
}
