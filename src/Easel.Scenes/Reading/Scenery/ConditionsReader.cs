using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads a season, a time of the day or the weather that a scene begins with: "winter in a small village", "snow and ice in the
/// city", "a morning at the lake".</summary>
internal sealed class ConditionsReader(PromptItems items, Clause clause, SeasonReader seasons, Draft draft)
{
    /// <summary>Returns the last item used; -1 where nothing of the kind begins at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || clause.Role != WordRole.None || draft is not { Objects.Count: 0, Place: null })
            return -1;
        var last = i;
        while (IsCondition(last) && items.RoleAt(last + 1) == WordRole.And && IsCondition(last + 2))
            last += 2;
        if (!IsCondition(last) || !(last > i ? items.EndsAt(last + 1) || IsPlaceAhead(last + 1) : IsAlone(i) && IsPlaceAhead(i + 1)))
            return -1;
        for (var at = i; at <= last; at += 2)
            Take(items.Text(items[at]));
        items.Show(i, last);
        clause.EndUndrawn();
        clause.EndNoun();
        return last;
    }

    /// <summary>"Spring", "morning", and no "rain" or "a fall", which have pictures and other meanings.</summary>
    private bool IsAlone(int i) =>
        IsTime(items.Text(items[i]))
        || (SeasonReader.IsSeason(items.Text(items[i])) && items.RoleAt(i - 1) is not (WordRole.Article or WordRole.Definite));

    private bool IsCondition(int i) =>
        items.IsWordAt(i)
        && !items[i].IsPossessive
        && (
            items.Text(items[i]) is "snow" or "ice" or "frost" or "wind" or "cold" or "sun"
            || IsTime(items.Text(items[i]))
            || SeasonReader.IsSeason(items.Text(items[i]))
            || Weathers.Find(items.Text(items[i])) is not null
        );

    private bool IsPlaceAhead(int i) =>
        items.RoleAt(i) is WordRole.In or WordRole.On or WordRole.Setting or WordRole.Above or WordRole.Beside or WordRole.Toward;

    /// <summary>As light as any.</summary>
    private static bool IsTime(ReadOnlySpan<char> word) =>
        word is "morning" or "noon" or "midday" or "afternoon" or "daytime" or "early morning" or "late afternoon";

    private void Take(ReadOnlySpan<char> word)
    {
        if (word is "snow" or "ice" or "frost" or "cold")
            seasons.Take("winter");
        else if (word is "wind")
            draft.Weather ??= SceneWeather.Wind;
        else if (Weathers.Find(word) is { } weather)
            draft.Weather ??= weather;
        else
            seasons.Take(word);
    }
}
