using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading;

/// <summary>Reads the weather and the season of a scene: "in the pouring rain", "in winter", "foggy".</summary>
internal sealed class WeatherReader(TokenizedPrompt text, PromptItems items, Clause clause, Draft draft)
{
    /// <summary>[the] [pouring] rain, and "rainy", "foggy" before a noun; the last item used, or -1.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || i >= items.Count || items[i].Kind is ItemKind.Break or ItemKind.Stop or ItemKind.Quotation)
            return -1;
        var words = items.Text(items[i]);
        if (
            words is "snow-covered" or "snowcapped" or "snow-clad"
            || (i + 1 < items.Count && items.Said(i, i + 1) is "snow covered" or "covered in snow")
        )
        {
            draft.Place ??= ScenePlace.Snow;
            return words is "snow" ? i + 1 : i;
        }

        if (!words.EndsWith("y") && !words.EndsWith("ing"))
            return -1;
        if (words is "snowy" or "wintry" && items.Count > 1)
        {
            draft.Place ??= ScenePlace.Snow;
            return i;
        }

        // Alone it is the weather's own picture.
        if (Places.Weather(words) is not { } falling || (items.Count == 1 && draft.Objects.Count == 0))
            return -1;
        draft.Weather = falling;
        return i;
    }

    /// <summary>The weather or season from item <paramref name="i"/> on, after "in" or "under"; its last item, or -1.</summary>
    public int End(int i)
    {
        while (items.RoleAt(i) is WordRole.Article or WordRole.Definite)
            i++;
        if (i < items.Count && TakeSeason(items.Text(items[i])))
            return i;
        for (var last = Math.Min(i + 1, items.Count - 1); last >= i; last--)
        {
            var count = items[last].First + items[last].Words - items[i].First;
            if (Places.Weather(text.Text(items[i].First, count)) is not { } falling || items.KindAt(last + 1) == ItemKind.Concept)
                continue;
            draft.Weather = falling;
            return last;
        }

        return -1;
    }

    /// <summary>A snowy field is snow; in a snowy forest it falls.</summary>
    public void CoverInSnow()
    {
        if (draft.Place is null or ScenePlace.Meadow)
            draft.Place = ScenePlace.Snow;
        else
            (draft.Weather, draft.IsSnowy) = (draft.Weather ?? SceneWeather.Snow, true);
    }

    /// <summary>"In winter" it snows, "in autumn" the land is gold; spring and summer are as always.</summary>
    private bool TakeSeason(ReadOnlySpan<char> word)
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
            default:
                return word is "spring" or "springtime" or "summer" or "summertime";
        }
    }
}
