using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads the season of a scene, and the time of day with it: "in winter", "a hot summer day", "an autumn forest".</summary>
internal sealed class SeasonReader(PromptItems items, Clause clause, Draft draft)
{
    /// <summary>A season that a place or a time follows, or that is all there is; the last item used, or -1.</summary>
    public int Read(int i)
    {
        var word = items.Text(items[i]);
        // "A hot day" looks as any.
        if (word is "hot" or "cold" or "warm" or "chilly" or "cool" && i + 1 < items.Count && IsSeasonOrDay(i + 1))
            return i;
        if (!IsSeason(word) || clause.Role is WordRole.Purpose or WordRole.Of || items[i].IsPossessive)
            return -1;
        if (TimeAfter(i) is var time and >= 0)
        {
            Take(word);
            Settle(word);
            return time;
        }

        if (i + 1 < items.Count && !items[i + 1].IsPause && IsLand(items.Text(items[i + 1])))
            return Take(word) ? i : -1;
        if (word is "fall" || !(IsAlone(i) || items.IsSaidAt(i)))
            return -1;
        Take(word);
        Settle(word);
        return i;
    }

    /// <summary>"Day" or "night" after item <paramref name="i"/>, of which the night is seen; -1 where there is neither.</summary>
    public int TimeAfter(int i)
    {
        if (i + 1 >= items.Count || !items[i + 1].IsWord || items[i + 1].IsPossessive)
            return -1;
        var word = items.Text(items[i + 1]);
        if (Places.Light(word) is { } light && word is not "stars")
            draft.Light = light;
        else if (
            !(Weathers.IsTime(word) || word is "mood" or "vibe" or "vibes" or "atmosphere" or "feeling" or "colors" or "colours" or "tones")
        )
            return -1;
        return i + 1;
    }

    /// <summary>"In winter" it snows, "in autumn" the land is gold; spring and summer are as always.</summary>
    public bool Take(ReadOnlySpan<char> word)
    {
        switch (word)
        {
            case "winter" or "wintertime" or "hiver" or "invierno" or "inverno":
                draft.Weather ??= SceneWeather.Snow;
                draft.IsSnowy = draft.Place is { } land && Places.IsSnowedUpon(land);
                draft.Place ??= ScenePlace.Snow;
                return true;
            case "autumn" or "fall" or "herbst" or "automne" or "otoño" or "autunno" or "outono" or "herfst":
                draft.IsAutumn = true;
                return true;
            case "spring" or "springtime" or "summer" or "summertime":
                // Outdoors, on green land.
                draft.Weather ??= SceneWeather.Clear;
                return true;
            default:
                return false;
        }
    }

    /// <summary>A season alone has the look of its land.</summary>
    private void Settle(ReadOnlySpan<char> season)
    {
        if (draft is { Place: null, Objects.Count: 0 })
            draft.SetPlace(ScenePlace.Meadow, light: null, season);
        draft.Weather ??= SceneWeather.Clear;
        clause.EndUndrawn();
    }

    private bool IsSeasonOrDay(int i) =>
        items[i].IsWord && (IsSeason(items.Text(items[i])) || Weathers.IsTime(items.Text(items[i])) || items.Text(items[i]) is "night");

    public static bool IsSeason(ReadOnlySpan<char> word) =>
        word is "winter" or "autumn" or "fall" or "spring" or "summer" or "wintertime" or "springtime" or "summertime";

    private static bool IsLand(ReadOnlySpan<char> word) =>
        word is "scene" or "landscape" or "scenery"
        || Places.Ground(word)
            is ScenePlace.Forest
                or ScenePlace.Meadow
                or ScenePlace.Beach
                or ScenePlace.Lake
                or ScenePlace.Mountains
                or ScenePlace.City
                or ScenePlace.Street
                or ScenePlace.Sea;

    /// <summary>Nothing else is named.</summary>
    private bool IsAlone(int i)
    {
        for (var other = 0; other < items.Count; other++)
        {
            if (other != i && items.RoleAt(other) is not (WordRole.Article or WordRole.Definite or WordRole.Filler))
                return false;
        }

        return true;
    }
}
