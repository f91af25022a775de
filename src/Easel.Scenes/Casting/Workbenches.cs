using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>"Rolling dough on a table": who works with their hands is behind the table, and stands on none.</summary>
internal static class Workbenches
{
    public static void StepBehind(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var r = 0; r < relations.Count; r++)
        {
            var (who, kind, bench) = relations[r];
            if (
                kind == SceneRelationKind.On
                && mentions[who] is { Text: null, Doing.Doing.Pose: PoseName.Working } worker
                && Roles.Of(worker, vocabulary) is not null
                && mentions[bench].Text is null
                && vocabulary.Concepts[mentions[bench].Concept].Traits.Workplace
            )
                relations[r] = relations[r] with { Kind = SceneRelationKind.Behind };
        }
    }
}
