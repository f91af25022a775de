using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>What is named beside a picture upon a sheet is upon it too: "a book cover with a castle and a moon".</summary>
internal static class SheetPictures
{
    public static void Gather(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        foreach (var (first, kind, sheet) in relations.ToArray())
        {
            if (kind != SceneRelationKind.FeatureOf || sheet != 0 || !vocabulary.Concepts[mentions[sheet].Concept].Traits.Sheet)
                continue;
            for (var next = first + 1; next < mentions.Count; next++)
            {
                var beside = relations.IndexOf(new SceneRelation(next - 1, SceneRelationKind.Beside, next));
                if (
                    beside < 0
                    || mentions[next].Text is not null
                    || relations.Exists(other => other.First == next && other.Kind != SceneRelationKind.Beside)
                )
                    break;
                relations[beside] = new SceneRelation(next, SceneRelationKind.FeatureOf, sheet);
            }
        }
    }
}
