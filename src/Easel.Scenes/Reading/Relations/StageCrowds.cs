using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>"A singer on a stage in front of a crowd": the crowd is seen from behind, before the stage.</summary>
internal static class StageCrowds
{
    public static void Turn(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        var stage = mentions.FindIndex(mention => mention.Text is null && vocabulary.Concepts[mention.Concept].Caption is "stage");
        var crowd = mentions.FindIndex(mention =>
            mention is { Text: null, Word: "crowd" or "audience" or "fans" or "crowds" or "cheering crowd" }
        );
        if (stage < 0 || crowd < 0 || vocabulary.FindNamed("concert crowd") is not (>= 0 and var picture))
            return;
        mentions[crowd].Become(picture);
        (mentions[crowd].Count, mentions[crowd].Doing, mentions[crowd].IsAsSaid) = (1, null, true);
        relations.RemoveAll(relation => relation.First == crowd || relation.Second == crowd);
        relations.Add(new SceneRelation(crowd, SceneRelationKind.InFrontOf, stage));
    }
}
