using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>An airplane at an airport is seen from the side, on its wheels; the art's one flies.</summary>
internal static class Airfields
{
    public static void Ground(Draft draft, List<Mention> mentions, TokenizedPrompt text, ConceptVocabulary vocabulary)
    {
        if (
            draft.Place != ScenePlace.Runway
            || Flies(text)
            || vocabulary.FindNamed("airplane on the ground") is not (>= 0 and var grounded)
        )
            return;
        foreach (var mention in mentions)
        {
            if (mention is { Text: null, IsAloft: false } && vocabulary.Concepts[mention.Concept].Caption is "airplane" or "small airplane")
                mention.Become(grounded);
        }
    }

    private static bool Flies(TokenizedPrompt text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (
                text.Text(i) is "flying" or "flies" or "landing" or "lands" or "taking" or "takes" or "leaving" or "departing" or "arriving"
            )
                return true;
        }

        return false;
    }
}
