using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>It neither rains nor snows within a room: what is said of the weather is seen in its window, or told.</summary>
internal static class RoomWeather
{
    private const string Sill = "windowsill";

    public static void Show(Draft draft, List<Mention> mentions, PromptItems items, ConceptVocabulary vocabulary)
    {
        if (draft is not { Place: ScenePlace.Room, Background: null, Weather: { } weather })
            return;
        draft.Weather = null;
        if (weather is SceneWeather.Clear)
            return;
        // Its picture has a window of its own.
        if (
            mentions.Find(mention => mention.Text is null && vocabulary.Concepts[mention.Concept].Caption is Sill) is { } sill
            && Picture(weather) is { } view
            && vocabulary.FindNamed(view.Replace("window", Sill, StringComparison.Ordinal)) is >= 0 and var seen
        )
        {
            sill.Become(seen);
            return;
        }

        if (
            Picture(weather) is not { } name
            || Places.IsWalled(draft.PlaceWord)
            || vocabulary.FindNamed(name) is not (>= 0 and var picture)
            || draft.Excluded.Contains(picture)
        )
        {
            Tell(draft, items);
            return;
        }

        if (mentions.Exists(mention => mention.Text is null && mention.Concept == picture))
            return;
        var window = mentions.Find(mention =>
            mention.Text is null && vocabulary.Concepts[mention.Concept].Caption is "window" or "window with curtains"
        );
        if (window is null)
            mentions.Add(new Mention(picture, Tier.Same, name, 1) { IsBackdrop = true });
        else
            window.Become(picture);
    }

    /// <summary>The window that shows it; null where none does.</summary>
    public static string? Picture(SceneWeather? weather) =>
        weather switch
        {
            SceneWeather.Rain or SceneWeather.Storm or SceneWeather.Hail => "window with rain",
            SceneWeather.Snow => "window with snow",
            _ => null,
        };

    /// <summary>Tells that no picture shows it.</summary>
    public static void Tell(Draft draft, PromptItems items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items.IsWordAt(i) && Weathers.Find(items.Text(items[i])) is not null)
                draft.LeaveOut(items.Text(items[i]));
        }
    }
}
