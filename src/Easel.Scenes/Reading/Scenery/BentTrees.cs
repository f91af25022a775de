using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Trees bend in the wind.</summary>
internal static class BentTrees
{
    public const string Tree = "windswept tree";

    public static void Bend(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        if (draft.Weather is not SceneWeather.Wind || vocabulary.FindNamed(Tree) is not (>= 0 and var bent))
            return;
        foreach (var mention in mentions)
        {
            if (mention is { Text: null, IsCrop: false } && vocabulary.Concepts[mention.Concept].Caption is "deciduous tree")
                mention.Become(bent);
        }
    }
}
