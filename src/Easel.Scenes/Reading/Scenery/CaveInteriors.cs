using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>"A wizard in a cave with three dragons": several are within it, and no cave has room at its mouth for them; a bear alone looks out of
/// it.</summary>
internal static class CaveInteriors
{
    public static void Enter(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft is not { Place: null, Background: null, Weather: null, Light: null or SceneLight.Night, IsUnderSky: false })
            return;
        var cave = mentions.FindIndex(mention => mention is { Text: null, Count: 1, Colour: null } && Of(mention).Caption is "cave");
        if (
            cave < 0
            || !relations.Exists(at => at.Second == cave && at.Kind is SceneRelationKind.In or SceneRelationKind.Through)
            || relations.Exists(IsOutside)
            || mentions.Exists(mention => mention.Text is not null || (Of(mention).Caption is not "cave" && IsOfOutdoors(Of(mention))))
            || mentions.Where((_, i) => i != cave && !IsTheirs(i)).Sum(mention => mention.Count) < 2
        )
            return;
        mentions.RemoveObjects(relations, [cave]);
        draft.SetPlace(ScenePlace.Cave, light: null);
        draft.Light = SceneLight.Day;

        // A fox with a lantern is one.
        bool IsTheirs(int i) => relations.Exists(at => at.First == i && at.Kind is SceneRelationKind.HeldBy or SceneRelationKind.WornBy);

        bool IsOutside(SceneRelation at) =>
            at.Second == cave
                && at.Kind
                    is not (
                        SceneRelationKind.In
                        or SceneRelationKind.Through
                        or SceneRelationKind.Beside
                        or SceneRelationKind.Following
                        or SceneRelationKind.Facing
                    )
            || (at.First == cave && at.Kind is not (SceneRelationKind.Beside or SceneRelationKind.Facing));

        static bool IsOfOutdoors(Concept thing) =>
            NounStanding.IsTree(thing)
            || thing.Traits is { Overhead: true } or { Building: true } or { Afloat: true, Lives: false }
            || Landforms.IsHeight(thing);

        Concept Of(Mention mention) => vocabulary.Concepts[mention.Concept];
    }
}
