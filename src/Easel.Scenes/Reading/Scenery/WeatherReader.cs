using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads the weather of a scene: "in the pouring rain", "foggy", "a thunderstorm over a field", "a windy day".</summary>
internal sealed class WeatherReader(
    TokenizedPrompt text,
    PromptItems items,
    Clause clause,
    Placement placement,
    SeasonReader seasons,
    Draft draft
)
{
    /// <summary>[the] [pouring] rain, and "rainy", "foggy" before a noun; the last item used, or -1.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || i >= items.Count || !items[i].IsWord)
            return -1;
        if (seasons.Read(i) is var season and >= 0)
            return season;
        if (EndOfPast(i) is var past and >= 0)
            return past;
        var words = items.Text(items[i]);
        if (EndOfSnowCover(i) is var snow and >= 0)
        {
            draft.Place ??= ScenePlace.Snow;
            return snow;
        }

        if (words is "icy" or "slippery" or "frosty" && IsWay(i + 1))
        {
            CoverInSnow();
            return i;
        }

        if (!Weathers.IsDescribing(words))
            return ReadNamed(i);
        if (words is "snowy" or "wintry" && items.Count > 1)
        {
            draft.Place ??= ScenePlace.Snow;
            return TimeAfter(i);
        }

        // Alone it is the weather's own picture, and an egg sunny side up has none.
        if (
            Weathers.Find(words) is not { } falling
            || (items.Count == 1 && draft.Objects.Count == 0)
            || (falling == SceneWeather.Clear && !IsSetting(i + 1))
        )
            return -1;
        draft.Weather = falling;
        return TimeAfter(i);
    }

    /// <summary>"An icy road", "a slippery sidewalk": ice lies there in winter.</summary>
    private bool IsWay(int i) =>
        items.IsWordAt(i)
        && (
            Ways.Find(items.Text(items[i])) is not null
            || items.Text(items[i]) is "street" or "streets" or "sidewalk" or "pavement" or "roads"
        );

    /// <summary>"Snow-covered", "covered in fresh snow".</summary>
    private int EndOfSnowCover(int i)
    {
        if (items.Text(items[i]) is "snow-covered" or "snowcapped" or "snow-clad")
            return i;
        for (var last = Math.Min(i + 2, items.Count - 1); last > i; last--)
        {
            if (
                items.Said(i, last)
                is "snow covered"
                    or "covered in snow"
                    or "covered with snow"
                    or "covered by snow"
                    or "covered in fresh snow"
                    or "covered in deep snow"
            )
                return last;
        }

        return -1;
    }

    /// <summary>"Falling snow outside", "rain outside the window" of a room, whose window shows it; wind is not seen. The last item used, or
    /// -1.</summary>
    public int ReadOutside(int i)
    {
        const int longest = 4;
        if (clause.IsNegated || draft.Place is not ScenePlace.Room)
            return -1;
        SceneWeather? said = null;
        for (var at = i; at + 1 < items.Count && at < i + longest; at++)
        {
            if (!items[at].IsWord)
                return -1;
            said ??= Weathers.Find(items.Text(items[at])) ?? Weathers.Falling(items.Text(items[at]));
            var isSaid = said is not null || items.Text(items[at]) is "wind";
            if (!isSaid || items.Text(items[at + 1]) is not ("outside" or "outside of" or "outdoors"))
                continue;
            draft.Weather ??= said;
            if (said is null)
                draft.LeaveOut(items.Source(i, at + 1));
            placement.ExpectNothing();
            clause.Connect(WordRole.None);
            clause.EndUndrawn();
            return EndOfWindow(at + 2) is >= 0 and var window ? window : at + 1;
        }

        return -1;
    }

    /// <summary>[the] [cabin] window from item <paramref name="i"/> on; its last item, or -1.</summary>
    private int EndOfWindow(int i)
    {
        const int longest = 3;
        for (var at = i; at < items.Count && at < i + longest && items[at].IsWord; at++)
        {
            if (items.Text(items[at]) is var word && (word.EndsWith("window") || word.EndsWith("windows")))
                return at;
        }

        return -1;
    }

    /// <summary>The weather or season from item <paramref name="i"/> on, after "in" or "under"; its last item, or -1.</summary>
    public int End(int i)
    {
        while (items.RoleAt(i) is WordRole.Article or WordRole.Definite)
            i++;
        if (i < items.Count && seasons.Take(items.Text(items[i])))
            return i;
        for (var last = Math.Min(i + 1, items.Count - 1); last >= i; last--)
        {
            var count = items[last].First + items[last].Words - items[i].First;
            var words = text.Text(items[i].First, count);
            var isWind = Weathers.IsWind(words);
            if ((isWind ? SceneWeather.Wind : Weathers.Find(words)) is not { } falling || items.KindAt(last + 1) == ItemKind.Concept)
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

    /// <summary>"Thunderstorm" in "a thunderstorm over a field", "lightning striking a tree", "a castle with fog": no thing, but what the
    /// weather is.</summary>
    private int ReadNamed(int i)
    {
        if (
            clause.Role is not (WordRole.None or WordRole.With)
            || items[i] is { IsEmoji: true } or { IsPossessive: true }
            || (items[i].Kind == ItemKind.Grammar && items.RoleAt(i) is not (WordRole.None or WordRole.Dark))
        )
            return -1;
        for (var last = Math.Min(i + Weathers.LongestPhrase, items.Count) - 1; last >= i; last--)
        {
            if (items[last].IsPause)
                continue;
            var next = last + 1;
            if (next < items.Count && items.Text(items[next]) is "is" or "are")
                next++;
            var isDone = next < items.Count && items.KindAt(next) != ItemKind.Quotation && Weathers.IsDoing(items.Text(items[next]));
            // "Snow" is land; "snow falling" is none.
            if ((Weathers.Find(items.Said(i, last)) ?? (isDone ? Weathers.Falling(items.Said(i, last)) : null)) is not { } falling)
                continue;
            if (IsBeforeNoun(next) && !isDone)
                return -1;
            var isSeen =
                isDone || (clause.Role == WordRole.With && IsAmongPlaces()) || IsSomewhere(next) || (last == i && IsTag(i) && HasOthers());
            if (Weathers.IsPictured(items.Said(i, last)) && !isSeen)
                return -1;
            draft.Weather = falling;
            clause.EndUndrawn();
            clause.EndNoun();
            return isDone ? AroundWhom(next)
                : items.RoleAt(next) == WordRole.Farthest ? next
                : last;
        }

        return -1;
    }

    /// <summary>"Around it" after "snowflakes falling": it falls everywhere.</summary>
    private int AroundWhom(int i) =>
        items.RoleAt(i + 1) == WordRole.Around
        && i + 2 < items.Count
        && items.Text(items[i + 2]) is "it" or "him" or "her" or "them" or "us" or "me"
            ? i + 2
            : i;

    /// <summary>"After the rain": it is fine again. The last item used, or -1.</summary>
    private int EndOfPast(int i)
    {
        if (items.Text(items[i]) is not "after")
            return -1;
        for (var at = i + 1; at < items.Count && at <= i + 3; at++)
        {
            if (!items[at].IsWord)
                return -1;
            if (Weathers.Find(items.Text(items[at])) is null)
                continue;
            draft.Weather ??= SceneWeather.Clear;
            return at;
        }

        return -1;
    }

    /// <summary>"A rain boot" is a boot.</summary>
    private bool IsBeforeNoun(int i) =>
        items.KindAt(i) is ItemKind.Concept or ItemKind.Colour || (items.KindAt(i) == ItemKind.Unknown && items[i].IsNoun);

    private bool IsSomewhere(int i) =>
        items.RoleAt(i)
            is WordRole.Above
                or WordRole.In
                or WordRole.On
                or WordRole.Setting
                or WordRole.Toward
                or WordRole.Through
                or WordRole.Beside
                or WordRole.Behind
                or WordRole.Farthest;

    private bool IsTag(int i) => items.IsPauseAt(i - 1) && items.EndsAt(i + 1);

    /// <summary>"A ship in a storm with lightning"; a cloud with lightning is a thing.</summary>
    private bool IsAmongPlaces() => draft.Weather is not null || draft.Place is not null;

    private bool HasOthers() => draft is not { Objects.Count: 0, Place: null, Light: null };

    /// <summary>"Day", "beach": one has weather there and then.</summary>
    private bool IsSetting(int i) =>
        i < items.Count && items[i].IsWord && (Weathers.IsTime(items.Text(items[i])) || Places.Ground(items.Text(items[i])) is not null);

    /// <summary>"Day" in "a windy day", "night" in "a stormy night".</summary>
    private int TimeAfter(int i)
    {
        if (seasons.TimeAfter(i) is not (>= 0 and var time))
            return i;
        placement.ExpectNothing();
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        return time;
    }
}
