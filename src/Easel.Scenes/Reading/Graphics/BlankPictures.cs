using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Graphics;

/// <summary>What is to have words or a picture upon it is drawn with nothing else there: a medal without its star, a card without its
/// heart.</summary>
internal static class BlankPictures
{
    public static void Choose(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        foreach (var (_, kind, upon) in relations)
        {
            if (
                kind is SceneRelationKind.WrittenOn or SceneRelationKind.FeatureOf
                && mentions[upon] is { Text: null } thing
                && vocabulary.Concepts[thing.Concept].Traits.Blank is { } name
                && vocabulary.FindNamed(name) is >= 0 and var blank
            )
                thing.Become(blank);
        }
    }
}
