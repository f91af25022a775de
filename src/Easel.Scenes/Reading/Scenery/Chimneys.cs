using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>"A cottage with smoke from the chimney": the smoke rises from the roof that is named, which has a chimney.</summary>
internal static class Chimneys
{
    public static void Lift(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        var chimney = mentions.FindIndex(mention => mention is { Text: null } && Of(mention).Caption is "chimney");
        var building = mentions.FindIndex(mention => mention.Text is null && Of(mention).Traits.Building);
        if (chimney < 0 || building < 0)
            return;
        for (var i = 0; i < relations.Count; i++)
        {
            if (relations[i] is { Kind: SceneRelationKind.OutOf, Second: var from } && from == chimney)
                relations[i] = new SceneRelation(relations[i].First, SceneRelationKind.On, building);
        }

        relations.RemoveAll(relation => relation.First == chimney || relation.Second == chimney);
        // The smoke alone stands to the building; how else they stood to each other is said by that.
        mentions.RemoveObjects(relations, [chimney]);

        Concept Of(Mention mention) => vocabulary.Concepts[mention.Concept];
    }
}
