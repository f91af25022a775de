using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Who is within a spaceship sees space through its window: "a spaceship cockpit with a view of Saturn".</summary>
internal static class Spacecraft
{
    /// <summary>In metres: what is larger is outside.</summary>
    private const double LargestAboard = 3;

    /// <summary>It is one by its own name.</summary>
    public static bool Is(ReadOnlySpan<char> word) =>
        word is "spaceship" or "spacecraft" or "starship" or "space station" or "space shuttle";

    public static void LookOut(Draft draft, List<Mention> mentions, PromptItems items, ConceptVocabulary vocabulary)
    {
        if (
            draft is not { Place: ScenePlace.Room, Background: null }
            || !(Is(draft.PlaceWord) || (draft.PlaceWord is "cockpit" or "control room" && IsSaid(items)))
        )
            return;
        draft.LeaveRoom();
        draft.Place = ScenePlace.Space;
        draft.IsThroughWindow = true;
        for (var i = 0; i < items.Count; i++)
        {
            if (!items.IsWordAt(i) || items.Text(items[i]) is not ("view" or "views" or "window" or "windows" or "outside"))
                continue;
            items.Show(i);
            draft.NotDrawn.Remove(items.Words(items[i]));
        }

        foreach (var mention in mentions)
            (mention.IsIndoors, mention.IsOutside) = (mention.IsIndoors || !IsOutside(mention), false);

        bool IsOutside(Mention mention) =>
            mention.Text is null
            && vocabulary.Concepts[mention.Concept].Traits is { Lives: false } thing
            && (thing.Sky || thing.Metres > LargestAboard || thing.Metres is null);
    }

    private static bool IsSaid(PromptItems items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items.IsWordAt(i) && (Is(items.Text(items[i])) || items.Text(items[i]) is "space"))
                return true;
        }

        return false;
    }
}
