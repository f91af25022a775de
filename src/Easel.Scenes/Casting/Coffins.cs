using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>The picture of an open coffin stands: who sleeps in it stands too, with folded arms.</summary>
internal static class Coffins
{
    public static Doing? Stand(Doing? doing, int i, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary) =>
        doing is { Pose: PoseName.Lying }
        && relations.Exists(relation =>
            relation is { Kind: SceneRelationKind.In }
            && relation.First == i
            && mentions[relation.Second] is { Text: null } host
            && vocabulary.Concepts[host.Concept].Caption is "open coffin"
        )
            ? doing with
            {
                Pose = PoseName.HoldingInFront,
            }
            : doing;
}
