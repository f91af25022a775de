using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Reads where and when a scene is set: "in a forest", "on the sea at sunset", "under the night sky".</summary>
internal sealed class PlaceReader(TokenizedPrompt text, PromptItems items, Clause clause, WeatherReader weather, Draft draft)
{
    /// <summary>Words between "in" and a place, most.</summary>
    private const int MaxDescribed = 4;

    /// <summary>[the] [green] meadow, from item <paramref name="i"/> on, after a word of this role. Returns the last item used, or -1 where
    /// none is named so.</summary>
    public int Read(int i, WordRole role)
    {
        if (clause.IsNegated)
            return -1;
        var first = i;
        if (role == WordRole.With && !IsLandWithin(i))
            return -1;
        if (
            role is WordRole.In or WordRole.Under or WordRole.Setting or WordRole.Toward or WordRole.Through or WordRole.Against
            && weather.End(i) is var falling and >= 0
        )
            return falling;
        while (i - first < MaxDescribed && IsBeforePlace(i) && Match(i, out _, out _) < 0)
            i++;
        var around = LandBefore(i);
        if (around is not null)
            i++;
        var last = Match(i, out var place, out var light);
        // "A desert road" is in the desert.
        var land = around ?? place;
        while (last >= 0 && Match(last + 1, out var next, out _) is var end and >= 0 && next is not null)
            (last, place) = (end, IsVague(last + 1) ? place : next);
        // "on a mountain" is a mountain, "in a row of water lilies" no water: the phrase must end with the place.
        if (last < 0 || items.KindAt(last + 1) is ItemKind.Concept or ItemKind.Colour || items[last].IsPossessive)
            return -1;
        // "Under the stars"; a house in the stars is none.
        if (place is null && light == SceneLight.Night && items.Text(items[last]) is "stars" && role is not WordRole.Under)
            return -1;
        if (place is ScenePlace.Moon or ScenePlace.Mars && role is not (WordRole.On or WordRole.In))
            return -1;
        if (place == ScenePlace.Clouds && !PlacePrepositions.IsAmongClouds(role))
            return -1;
        if (place is { } ground && !PlacePrepositions.Suits(role, ground))
            return -1;
        if (
            place == ScenePlace.Street
            && land is ScenePlace.Desert or ScenePlace.Mountains or ScenePlace.Forest or ScenePlace.Snow or ScenePlace.Meadow
        )
            (place, draft.HasRoad) = (land, true);
        else if (around is not null && around != place)
            draft.FartherPlace ??= around;
        draft.HasRoad |= place == ScenePlace.Meadow && items.Said(i, last).EndsWith("road");
        if (role == WordRole.Under && place is ScenePlace.Sea or ScenePlace.Lake)
            place = ScenePlace.UnderWater;
        // "Drinking water from a river" is done at its bank.
        var isDrunk =
            first > 1 && !items[first - 2].IsEmoji && items.Text(items[first - 2]) is "water" or "drinking" or "drinks" or "drink";
        if (role == WordRole.OutOf && !isDrunk && place is ScenePlace.Sea or ScenePlace.Lake or ScenePlace.UnderWater)
            place = ScenePlace.WaterSurface;
        draft.IsAshore |=
            place is ScenePlace.Sea or ScenePlace.Lake
            && (role == WordRole.Beside || (role == WordRole.Toward && items.Text(items[last]) is not "sea"));
        draft.SetPlace(place, light, items.Said(i, last));
        for (var described = first; described < i; described++)
        {
            if (items.Text(items[described]) is "stormy" or "rainy")
                draft.Weather ??= SceneWeather.Rain;
            else if (items.Text(items[described]) is "snowy" or "wintry")
                weather.CoverInSnow();
            else if (items.KindAt(described) == ItemKind.Unknown)
                draft.LeaveOut(items.Text(items[described]));
        }

        return last;
    }

    /// <summary>"A house with a garden", "a landscape with mountains": the land around, and nothing that the thing has on it.</summary>
    private bool IsLandWithin(int i)
    {
        while (IsBeforePlace(i) && Match(i, out _, out _) < 0)
            i++;
        return i < items.Count
            && (
                items.Text(items[i]) is "garden" or "lawn" or "yard" or "backyard" or "meadow" or "fields"
                || (
                    draft.Place is not null
                    && Match(i, out var place, out _) >= 0
                    && place is not (null or ScenePlace.Sky or ScenePlace.Clouds or ScenePlace.Room)
                )
            );
    }

    /// <summary>"A sunset over mountains", from the sunset on: no thing, but what the sky looks like. Returns the last item used, or
    /// -1.</summary>
    public int ReadLight(int i)
    {
        if (
            clause.IsNegated
            || clause.Role != WordRole.None
            || Match(i, out _, out var light) is var last && (last < 0 || light is null || items.Text(items[i]) is "stars")
        )
            return -1;
        if (
            items.RoleAt(last + 1)
            is not (
                WordRole.Above
                or WordRole.On
                or WordRole.In
                or WordRole.Setting
                or WordRole.Toward
                or WordRole.Beside
                or WordRole.Behind
            )
        )
            return -1;
        var end = Read(last + 2, items.RoleAt(last + 1));
        if (end < 0)
            return -1;
        draft.Light = light;
        return end;
    }

    /// <summary>"Beach", "golden hour" between commas, in a list of what the picture has. Returns the last item used, or -1.</summary>
    public int ReadTag(int i)
    {
        if (
            clause.IsNegated
            || draft is { Objects.Count: 0, Place: null }
            || Match(i, out var place, out var light) is not (>= 0 and var last)
            || !IsClause(i, last)
            || place is ScenePlace.Clouds or ScenePlace.Moon or ScenePlace.Mars
            || (place is null && items.Text(items[i]) is "stars")
        )
            return -1;
        draft.SetPlace(place, light, items.Said(i, last));
        return last;
    }

    private bool IsClause(int first, int last) =>
        items.KindAt(first - 1) is ItemKind.Break or ItemKind.Stop && items.KindAt(last + 1) is null or ItemKind.Break or ItemKind.Stop;

    /// <summary>"A busy city street": a place that is asked for itself. Returns the last item used, or -1.</summary>
    public int ReadSubject(int i)
    {
        if (clause.IsNegated || clause.Role != WordRole.None || items[i] is { IsEmoji: true } or { IsPossessive: true })
            return -1;
        var last = Match(i, out var place, out var light);
        if (last < 0 || (last == i && items[i].Kind == ItemKind.Grammar))
            return -1;
        // Alone it is the place's own picture; among other things they stand in it.
        if (
            last == i
            && items[i] is { Kind: ItemKind.Concept, Meaning.Tier: Tier.Same }
            && draft is { Place: null, Weather: null }
            && !IsAmongThings(i)
        )
            return -1;
        var around = i > 0 && LandBefore(i - 1) is { } before && !clause.Phrase.Definite ? before : (ScenePlace?)null;
        // "A city street": the last noun is the thing.
        while (Match(last + 1, out var next, out _) is var end and >= 0 && next is not null)
        {
            // "A forest path" leads through the forest.
            if (next == ScenePlace.Street && place is ScenePlace.Forest or ScenePlace.Desert or ScenePlace.Meadow)
                around ??= place;
            (last, place, i) = (end, IsVague(last + 1) ? place : next, last + 1);
        }

        var count = items[last].First + items[last].Words - items[i].First;
        if (!Places.IsSubject(text.Text(items[i].First, count)) || items.KindAt(last + 1) is ItemKind.Concept or ItemKind.Colour)
            return -1;
        // "A road sign" is no road; "a forest glowing" is a forest.
        if (items.KindAt(last + 1) == ItemKind.Unknown && (items[last + 1].IsNoun || items.Words(items[last + 1]) is "sign" or "signs"))
            return -1;
        draft.SetPlace(place, light, items.Said(i, last));
        if (around is not null)
            draft.SetPlace(around, light: null, items.Said(i - 1, i - 1));
        clause.EndUndrawn();
        clause.EndNoun();
        return last;
    }

    /// <summary>"Mountain" in "a mountain road": the land around the place that is named next.</summary>
    private ScenePlace? LandBefore(int i) =>
        i + 1 >= items.Count || items[i + 1].IsPossessive || Places.Ground(items.Text(items[i + 1])) is null
            ? null
            : Places.Land(items.Text(items[i]));

    private bool IsAmongThings(int i)
    {
        for (var other = 0; other < items.Count; other++)
        {
            if (other != i && items[other].Kind == ItemKind.Concept && items[other].Meaning.Tier < Tier.Hint)
                return true;
        }

        return false;
    }

    /// <summary>"Landscape" in "a lakeside landscape" says nothing more.</summary>
    private bool IsVague(int i) => i < items.Count && Places.IsVague(items.Text(items[i]).ToString());

    /// <summary>Articles, and what may describe a place.</summary>
    private bool IsBeforePlace(int i) =>
        items.RoleAt(i) is WordRole.Article or WordRole.Definite or WordRole.Filler or WordRole.Light or WordRole.Dark or WordRole.Of
        || items.KindAt(i) is ItemKind.Colour or ItemKind.Unknown;

    /// <summary>The longest name of a place or a light that begins with item <paramref name="i"/>; its last item, or -1.</summary>
    private int Match(int i, out ScenePlace? place, out SceneLight? light)
    {
        (place, light) = (null, null);
        if (i >= items.Count || items[i].Kind is ItemKind.Break or ItemKind.Stop or ItemKind.Quotation)
            return -1;
        var first = items[i].First;
        for (var last = Math.Min(i + Places.LongestPhrase - 1, items.Count - 1); last >= i; last--)
        {
            if (items[last].Kind is ItemKind.Break or ItemKind.Stop)
                continue;
            var count = items[last].First + items[last].Words - first;
            var words = text.Text(first, count);
            place = Places.Ground(words);
            light = Places.Light(words);
            if (place is not null || light is not null)
                return last;
        }

        return -1;
    }
}
