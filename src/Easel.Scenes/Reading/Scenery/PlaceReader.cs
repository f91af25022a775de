using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads where and when a scene is set: "in a forest", "on the sea at sunset", "under the night sky".</summary>
internal sealed class PlaceReader(TokenizedPrompt text, PromptItems items, Clause clause, WeatherReader weather, Draft draft)
{
    /// <summary>Words between "in" and a place, most.</summary>
    private const int MaxDescribed = 4;

    private readonly PlaceNames _names = new(text, items);

    private readonly PlaceStates _states = new(items, draft);
    private readonly SkyAbove _sky = new(items, draft);
    private readonly PlaceCompany _company = new(items, draft);

    /// <summary>[the] [green] meadow, from item <paramref name="i"/> on, after a word of this role. Returns the last item used, or -1 where
    /// none is named so.</summary>
    public int Read(int i, WordRole role)
    {
        if (clause.IsNegated)
            return -1;
        var first = i;
        if (role == WordRole.With && !IsLandWithin(i) && !IsAurora(i))
            return -1;
        if (
            role is WordRole.In or WordRole.Under or WordRole.Setting or WordRole.Toward or WordRole.Through or WordRole.Against
            && weather.End(i) is var ended and >= 0
        )
        {
            items.Show(i, ended);
            // "A dandelion blowing in the wind".
            if (draft.Weather is SceneWeather.Wind && i > 1 && Weathers.IsBlowing(items.Text(items[i - 2])))
            {
                items.Show(i - 2);
                draft.NotDrawn.Remove(items.Words(items[i - 2]));
            }

            return ended;
        }

        while (i - first < MaxDescribed && IsBeforePlace(i) && _names.Match(i, out _, out _) < 0 && !IsCorner(i, role))
            i++;
        if (EnteredHalls.Is(items, i, role, draft))
        {
            draft.SetPlace(ScenePlace.Room, light: null, items.Text(items[i]));
            items.Show(i);
            return i;
        }

        var around = _names.LandBefore(i);
        if (around is not null)
            draft.IsSnowy |= around is ScenePlace.Mountains && items.Text(items[i++]).StartsWith("snow");
        var last = _names.Match(i, out var place, out var light);
        if (last < 0 && IsCorner(i, role))
            (last, place) = (i, ScenePlace.Street);
        // "A desert road" is in the desert.
        var land = around ?? place;
        while (last >= 0 && _names.Match(last + 1, out var next, out _) is var end and >= 0 && next is not null)
            (last, place) = (end, _names.IsVague(last + 1) ? place : next);
        // "Tokyo rain" falls on Tokyo.
        if (
            last >= 0
            && last + 1 < items.Count
            && Weathers.Find(items.Text(items[last + 1])) is { } over
            && items.KindAt(last + 2) is not ItemKind.Concept
        )
        {
            draft.Weather ??= over;
            (last, role) = (last + 1, WordRole.In);
        }

        // "On a studio background" is before a plain wall.
        if (place == ScenePlace.Room && items.RoleAt(last + 1) == WordRole.Background)
            return last + 1;
        // "on a mountain" is a mountain, "in a row of water lilies" no water: the phrase must end with the place.
        // "On a snow-covered tree" is on the tree.
        if (
            last < 0
            || (items.KindAt(last + 1) is ItemKind.Concept or ItemKind.Colour && !_company.IsDoneThere(last + 1))
            || items[last].IsPossessive
            || (last + 1 < items.Count && items.Text(items[last + 1]) is "covered")
        )
            return -1;
        // "Under the stars"; a house in the stars is none.
        if (place is null && light == SceneLight.Night && items.Text(items[last]) is "stars" && role is not WordRole.Under)
            return -1;
        if (place is ScenePlace.Moon or ScenePlace.Mars && role is not (WordRole.On or WordRole.In) && !_company.IsSeenFrom(first))
            return -1;
        if (place == ScenePlace.Clouds && !PlacePrepositions.IsAmongClouds(role))
            return -1;
        if (place is { } ground && !PlacePrepositions.Suits(role, ground))
            return -1;
        if (
            place == ScenePlace.Street
            && land
                is ScenePlace.Desert
                    or ScenePlace.Mountains
                    or ScenePlace.Forest
                    or ScenePlace.Snow
                    or ScenePlace.Meadow
                    or ScenePlace.Beach
        )
            (place, draft.HasRoad) = (land, true);
        else if (around is not null && around != place)
            draft.FartherPlace ??= around;
        draft.HasRoad |= place is ScenePlace.Meadow or ScenePlace.Mountains && items.Said(i, last).EndsWith("road");
        if (role == WordRole.Under && place is ScenePlace.Sea or ScenePlace.Lake)
            place = ScenePlace.UnderWater;
        // "Drinking water from a river" is done at its bank.
        var isDrunk =
            first > 1 && !items[first - 2].IsEmoji && items.Text(items[first - 2]) is "water" or "drinking" or "drinks" or "drink";
        if (role == WordRole.OutOf && !isDrunk && place is ScenePlace.Sea or ScenePlace.Lake or ScenePlace.UnderWater)
            place = ScenePlace.WaterSurface;
        if (place == ScenePlace.Sky && items.Text(items[last]) is "air" && _company.IsRaised())
        {
            items.Show(i, last);
            return last;
        }

        draft.IsAshore |=
            place is ScenePlace.Sea or ScenePlace.Lake
            && (role == WordRole.Beside || (role == WordRole.Toward && items.Text(items[last]) is not "sea"));
        draft.IsOnSand |= place == ScenePlace.Beach && role == WordRole.On;
        if (place == ScenePlace.Sky)
            (place, light) = _sky.Of(role, first, i, light);
        draft.SetPlace(place, light, items.Said(i, last));
        items.Show(around is null ? i : i - 1, last);
        for (var described = first; described < i; described++)
        {
            if (items.Text(items[described]) is "snowy" or "wintry" || Weathers.IsDescribing(items.Text(items[described])))
                items.Show(described);
            if (Weathers.IsDescribing(items.Text(items[described])) && Weathers.Find(items.Text(items[described])) is { } falling)
                draft.Weather ??= falling;
            else if (items.Text(items[described]) is "snowy" or "wintry")
                weather.CoverInSnow();
            else if (
                items.KindAt(described) == ItemKind.Colour
                && place is { } coloured
                && Places.HasColour(coloured, light, items.Words(items[described]))
            )
                items.Show(described);
            else if (place is ScenePlace.City or ScenePlace.Street && CityLooks.At(items, described, out var said) is { } look)
            {
                draft.SetCity(look);
                items.Show(described, said);
                described = said;
            }
            else if (_states.IsEmpty(described))
                _states.Empty(described, place);
            else if (items.KindAt(described) is ItemKind.Unknown)
                draft.LeaveOut(items.Text(items[described]));
        }

        return last;
    }

    /// <summary>"Plays on a rainy corner": where streets meet, and none of a table.</summary>
    private bool IsCorner(int i, WordRole role) =>
        role == WordRole.On
        && draft.Place is null
        && items.IsWordAt(i)
        && items.Text(items[i]) is "corner"
        && items.RoleAt(i + 1) is not WordRole.Of;

    /// <summary>"A sky full of northern lights".</summary>
    private bool IsAurora(int i) =>
        _names.Match(i, out _, out var light) is >= 0 and var last && light is not null && Places.IsAurora(items.Said(i, last));

    /// <summary>"A house with a garden", "a landscape with mountains": the land around, and nothing that the thing has on it.</summary>
    private bool IsLandWithin(int i)
    {
        while (IsBeforePlace(i) && _names.Match(i, out _, out _) < 0)
        {
            // "A room with a view of the sea" is by no sea.
            if (items.Text(items[i]) is "view" or "views")
                return false;
            i++;
        }

        return i < items.Count
            && (
                Places.IsLandOfHouse(items.Text(items[i]))
                || (
                    draft.Place is not null
                    && _names.Match(i, out var place, out _) >= 0
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
            || _names.Match(i, out _, out var light) is var last && (last < 0 || light is null || items.Text(items[i]) is "stars")
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

    /// <summary>"Beach", "golden hour" between commas, in a list of what the picture has; "it is night". Returns the last item used, or -1.</summary>
    public int ReadTag(int i)
    {
        if (!clause.IsNegated && i > 0 && items[i].Kind is ItemKind.Concept or ItemKind.Unknown && IsClause(i, i) && weather.End(i) == i)
            return i;
        if (
            clause.IsNegated
            || (draft is { Objects.Count: 0, Place: null } && !items.IsSaidAt(i))
            || _names.Match(i, out var place, out var light) is not (>= 0 and var last)
            || !IsClause(i, last)
            || place is ScenePlace.Clouds or ScenePlace.Moon or ScenePlace.Mars
            || (place is null && items.Text(items[i]) is "stars")
        )
            return -1;
        draft.SetPlace(place, light, items.Said(i, last));
        return last;
    }

    private bool IsClause(int first, int last) =>
        items.IsSaidAt(first)
            ? items.EndsAt(last + 1) || items.RoleAt(last + 1) == WordRole.And
            : items.IsPauseAt(first - 1) && items.EndsAt(last + 1);

    /// <summary>"A busy city street": a place that is asked for itself. Returns the last item used, or -1.</summary>
    public int ReadSubject(int i)
    {
        if (clause.IsNegated || clause.Role != WordRole.None || items[i].IsEmoji)
            return -1;
        var last = _names.Match(i, out var place, out var light);
        // "A dentist's office".
        if (last < 0 || (items[i].IsPossessive && last == i) || (last == i && items[i].Kind == ItemKind.Grammar))
            return -1;
        // "A bar of chocolate", "a coffee shop with a sign".
        if (IsPortion(last) || ShopFronts.IsSeen(items, last))
            return -1;
        // Alone it is the place's own picture; among other things they stand in it.
        if (
            last == i
            && items[i] is { Kind: ItemKind.Concept, Meaning.Tier: Tier.Same }
            && light is null
            && draft is { Place: null, Weather: null, CityLook: CityLook.Plain }
            && !_company.IsAmongThings(i)
            && !_names.IsVague(last + 1)
            && !_states.IsEmpty(i - 1)
            && !BusyPlaces.Is(items, i - 1)
            && !(place is ScenePlace.Room && items.ConceptAt(i).Traits is { Sky: false, Building: false })
        )
            return -1;
        var around = i > 0 && _names.LandBefore(i - 1) is { } before && !clause.Phrase.Definite ? before : (ScenePlace?)null;
        // "A city street": the last noun is the thing.
        while (_names.Match(last + 1, out var next, out _) is var end and >= 0 && next is not null)
        {
            // "A forest path" leads through the forest.
            if (next == ScenePlace.Street && place is ScenePlace.Forest or ScenePlace.Desert or ScenePlace.Meadow)
                around ??= place;
            (last, place, i) = (end, place is not null && _names.IsVague(last + 1) ? place : next, last + 1);
        }

        var count = items[last].First + items[last].Words - items[i].First;
        var words = text.Text(items[i].First, count);
        var isSubject = Places.IsSubject(words) || (place is not null && IsNothingElse(i, last) && !Places.IsOtherWord(words));
        if (!isSubject || items.KindAt(last + 1) is ItemKind.Concept or ItemKind.Colour)
            return -1;
        // "A road sign" is no road; "a forest glowing" is a forest.
        if (items.KindAt(last + 1) == ItemKind.Unknown && (items[last + 1].IsNoun || items.Words(items[last + 1]) is "sign" or "signs"))
            return -1;
        place = _states.Flood(i - 1, place);
        draft.IsAshore |= place is ScenePlace.Sea or ScenePlace.Lake && IsBehindOthers(i);
        draft.SetPlace(place, light, items.Said(i, last));
        if (around is not null)
            draft.SetPlace(around, light: null, items.Said(i - 1, i - 1));
        clause.EndUndrawn();
        clause.EndNoun();
        _states.Empty(i - 1, place);
        return last;
    }

    /// <summary>"Behind them is the sea": they are not in it.</summary>
    private bool IsBehindOthers(int i)
    {
        for (i--; i >= 0 && !items.IsPauseAt(i); i--)
        {
            if (items.RoleAt(i) is WordRole.Behind or WordRole.InFrontOf)
                return true;
        }

        return false;
    }

    private bool IsPortion(int i) => items.RoleAt(i + 1) == WordRole.Of && Array.IndexOf(NounWords.Portions, items.Words(items[i])) >= 0;

    /// <summary>"Paris", "a barbershop", "the north pole": the words name no thing that could be meant instead.</summary>
    private bool IsNothingElse(int i, int last) => last > i || items[i].Kind == ItemKind.Unknown;

    /// <summary>Articles, and what may describe a place.</summary>
    private bool IsBeforePlace(int i) =>
        PlacePrepositions.MayLead(items.RoleAt(i))
        || items.KindAt(i) is ItemKind.Colour or ItemKind.Unknown
        // "Quiet", which only goes with a picture.
        || (
            items.IsWordConceptAt(i)
            && items.Text(items[i]) is "quiet" or "silent" or "calm" or "peaceful" or "spooky" or "scary" or "romantic" or "lonely"
        )
        // "Foggy" is the name of a picture, too.
        || (items.KindAt(i) == ItemKind.Concept && Weathers.IsDescribing(items.Text(items[i])))
        || CityLooks.At(items, i, out _) is not null;
}
