using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>What is outside a room is in its window, where one of its pictures shows it; else it is told to be missing.</summary>
internal static class WindowPictures
{
    public static void Show(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft.Background is not null)
            return;
        if (draft is { Outside.IsSaid: true, Place: null })
            (draft.Place, draft.PlaceWord) = (ScenePlace.Room, "room");
        var outside = mentions.FindAll(mention => mention.IsOutside);
        if (draft.Place is not ScenePlace.Room || (outside.Count == 0 && !draft.Outside.IsSaid))
            return;
        var window = mentions.Find(mention =>
            mention is { Text: null, IsOutside: false }
            && vocabulary.Concepts[mention.Concept].Caption is "window" or "window with curtains"
        );
        var hasSill = mentions.Exists(mention => mention.Text is null && vocabulary.Concepts[mention.Concept].Caption is "windowsill");
        var picture = hasSill ? null : Choose(draft, outside, vocabulary);
        foreach (var seen in outside)
        {
            mentions.RemoveObjects(relations, [mentions.IndexOf(seen)]);
            if (picture is null || !Shows(picture, seen, vocabulary))
                draft.LeaveOut(seen.Word);
        }

        if (draft.Outside.Place is { } place && (picture is null || !picture.Traits.Shows.Contains(Sight(place), StringComparer.Ordinal)))
            draft.LeaveOut(draft.Outside.Word);
        if (picture is null && mentions.Count == 0)
            Furnish(draft, mentions, vocabulary);
        // Who speaks of outside sees it.
        var shown =
            picture?.Caption
            ?? (
                draft.Outside.IsSaid && RoomWeather.Picture(draft.Weather) is null ? (IsNight(draft) ? "window at night" : "window") : null
            );
        if (shown is null || hasSill || vocabulary.FindNamed(shown) is not (>= 0 and var known))
            return;
        if (window is null)
            mentions.Add(new Mention(known, Tier.Same, shown, 1) { IsBackdrop = mentions.Count > 0 });
        else
            window.Become(known);
    }

    /// <summary>The one that shows the most of it, by the light that there is; null where none shows anything.</summary>
    private static Concept? Choose(Draft draft, List<Mention> outside, ConceptVocabulary vocabulary)
    {
        var sight = draft.Outside.Place is { } place ? Sight(place) : null;
        var weather = RoomWeather.Picture(draft.Weather);
        return vocabulary
            .Concepts.Where(view =>
                view.Traits.Hung
                && view.Caption.StartsWith("window", StringComparison.Ordinal)
                && (weather is null || string.Equals(view.Caption, weather, StringComparison.Ordinal))
            )
            .Select(view =>
                (
                    View: view,
                    Seen: outside.Count(seen => Shows(view, seen, vocabulary))
                        + (sight is not null && view.Traits.Shows.Contains(sight, StringComparer.Ordinal) ? 1 : 0)
                )
            )
            .Where(choice => choice.Seen > 0)
            .OrderByDescending(choice => choice.Seen)
            .ThenBy(choice => choice.View.Caption.EndsWith(" at night", StringComparison.Ordinal) != IsNight(draft))
            .Select(choice => choice.View)
            .FirstOrDefault();
    }

    private static bool Shows(Concept view, Mention seen, ConceptVocabulary vocabulary) =>
        seen.Text is null && view.Traits.Shows.Contains(vocabulary.Concepts[seen.Concept].Caption, StringComparer.Ordinal);

    private static bool IsNight(Draft draft) => draft.Light is SceneLight.Night;

    /// <summary>What one knows the place by that pictures of windows say to show.</summary>
    private static string Sight(ScenePlace place) =>
        place switch
        {
            ScenePlace.City or ScenePlace.Street => "cityscape",
            ScenePlace.Mountains => "mountain",
            ScenePlace.Forest => "deciduous tree",
            ScenePlace.Meadow => "garden",
            ScenePlace.Sea or ScenePlace.Beach or ScenePlace.Lake => "sea",
            ScenePlace.Snow => "snowflake",
            ScenePlace.Sky => "cloud",
            ScenePlace.Space => "star",
            _ => "",
        };

    /// <summary>An airport with planes outside has its seats.</summary>
    private static void Furnish(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        if (PlaceMarks.Nearest(draft.PlaceWord) is { } mark && vocabulary.FindNamed(mark) is >= 0 and var known)
            mentions.Add(new Mention(known, Tier.Same, mark, PlaceMarks.Count(mark)));
    }
}
