using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Trees bend in the wind, and have the season's leaves.</summary>
internal static class TreesOutdoors
{
    public const string InWind = "windswept tree";

    public const string InAutumn = "autumn tree";

    public const string InWinter = "snowy tree";

    public static void Follow(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        if (Seen(draft) is not { } name || vocabulary.FindNamed(name) is not (>= 0 and var seen))
            return;
        foreach (var mention in mentions)
        {
            if (mention is { Text: null, IsCrop: false, Colour: null } && vocabulary.Concepts[mention.Concept].Caption is "deciduous tree")
                mention.Become(seen);
        }
    }

    private static string? Seen(Draft draft) =>
        draft.Weather is SceneWeather.Wind ? InWind
        : draft.IsAutumn ? InAutumn
        : draft.Place is ScenePlace.Snow || draft.IsSnowy || draft.Weather is SceneWeather.Snow ? InWinter
        : null;
}
