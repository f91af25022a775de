using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads that a whole scene is seen through a window: "a view of the sea from a window", "rain outside the window", "a window
/// overlooking the city".</summary>
internal sealed class WindowViewReader(PromptItems items, Clause clause, Placement placement, PlaceReader places, Draft draft)
{
    /// <summary>Items from a preposition to its window, most.</summary>
    private const int Longest = 4;

    /// <summary>Items of what is seen, most.</summary>
    private const int LongestView = 7;

    /// <summary>Of what is seen outside, in metres.</summary>
    private const double LeastOutdoors = 2.5;

    /// <summary>Where "from a window" begins that has been read already; -1 where nothing of the kind comes.</summary>
    private int _read = -1;

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (i == _read)
            return WindowAhead(i + 1);
        if (ViewThrough(i) is var seen and >= 0)
            return seen;
        if (ViewOf(i) is var of and >= 0)
            return of;
        if (RoomWithView(i) is var room and >= 0)
            return room;
        if (EndOfOutside(i) is var outside and >= 0)
        {
            draft.Objects[^1].IsOutside = true;
            return outside;
        }
        if (SeenThrough(i) is var through and >= 0)
            return through;
        if (Overlook(i) is var overlooked and >= 0)
            return overlooked;
        // "A window with rainy view": the weather is all that it says.
        if (items.Text(items[i]) is "view" or "views" && items.EndsAt(i + 1) && draft is { Place: ScenePlace.Room, Weather: not null })
            return i;
        return IsViewFromWindow(i) ? TakeView(i) : -1;
    }

    /// <summary>"View from a window", "looking out of an airplane window" [at the city]: the last item used, or -1.</summary>
    private int ViewThrough(int i)
    {
        if (items.Text(items[i]) is not ("view" or "views" or "look" or "looking") || draft.Objects.Count > 0)
            return -1;
        if (!IsThrough(i + 1) || WindowAhead(i + 2) is not (>= 0 and var window))
            return -1;
        LookThrough(i + 2, window);
        return items.RoleAt(window + 1) is WordRole.Of or WordRole.Toward && places.Read(window + 2, WordRole.In) is var end && end >= 0
            ? end
            : window;
    }

    /// <summary>"View of the ocean" before "from a window": the last item used, or -1.</summary>
    private int ViewOf(int i)
    {
        if (items.Text(items[i]) is not ("view" or "views") || items.RoleAt(i + 1) != WordRole.Of || draft.Objects.Count > 0)
            return -1;
        for (var at = i + 3; at < items.Count && at <= i + 2 + LongestView; at++)
        {
            if (items[at].IsPause)
                return -1;
            if (!(IsThrough(at) || items.RoleAt(at) == WordRole.Toward) || WindowAhead(at + 1) is not (>= 0 and var window))
                continue;
            LookThrough(at + 1, window);
            _read = at;
            return places.Read(i + 2, WordRole.In) is var end and >= 0 ? end : i + 1;
        }

        return -1;
    }

    /// <summary>"A living room with a view of the mountains", "a kitchen with mountains outside the window": they are beyond its window. The
    /// last item used, or -1.</summary>
    private int RoomWithView(int i)
    {
        if (draft is not { Place: ScenePlace.Room, Objects.Count: 0 } || clause.IsNegated)
            return -1;
        var word = items.Text(items[i]);
        var room = draft.PlaceWord;
        if (word is "outside" or "outside of" && draft.FartherPlace is { } beyond && WindowAhead(i + 1) is >= 0 and var window)
        {
            draft.LeaveRoom();
            draft.SetPlace(beyond, light: null);
            return LookOut(window);
        }

        if (word is not ("view" or "views" or "overlooking"))
            return -1;
        draft.LeaveRoom();
        if (places.Read(items.RoleAt(i + 1) is WordRole.Of or WordRole.Above ? i + 2 : i + 1, WordRole.In) is >= 0 and var end)
            return LookOut(end);
        draft.SetPlace(ScenePlace.Room, light: null, room);
        return -1;
    }

    private int LookOut(int last)
    {
        draft.IsThroughWindow = true;
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        return last;
    }

    /// <summary>"A bedroom with the moon outside", "outside the window": what was named last is seen in it. The last item used, or -1.</summary>
    private int EndOfOutside(int i) =>
        items.Text(items[i]) is not ("outside" or "outdoors" or "outside of") || !IsSeenOutside() ? -1
        : WindowAhead(i + 1) is >= 0 and var window ? window
        : items.EndsPhraseAt(i + 1) ? i
        : -1;

    private bool IsSeenOutside() =>
        draft.Place is ScenePlace.Room
        && !clause.IsNegated
        && draft.Objects.Count > 0
        && ReferenceEquals(draft.Objects[^1], placement.Newest)
        && draft.Objects[^1] is { Text: null } seen
        && items.Concept(seen.Concept).Traits is { Lives: false } and ({ Sky: true } or { Metres: >= LeastOutdoors });

    /// <summary>"Seen through a window", "outside the window", and "the city through a window", where nobody looks or goes through
    /// it.</summary>
    private int SeenThrough(int i)
    {
        var word = items.Text(items[i]);
        var isSaid = word is "seen" or "viewed" or "visible" && (IsThrough(i + 1) || items.RoleAt(i + 1) == WordRole.Toward);
        var isSaidWhole = word is "seen through" or "viewed through" or "visible through";
        var first =
            isSaid ? i + 2
            : isSaidWhole ? i + 1
            : word is "outside" or "outside of" ? i + 1
            : items.RoleAt(i) is WordRole.On or WordRole.Against && draft is { Objects.Count: 0, Weather: not null } ? i + 1
            : items.RoleAt(i) == WordRole.Through && draft is { Objects.Count: 0, Place: not null } or { Objects.Count: 0, Light: not null }
                ? i + 1
            : -1;
        if (
            first < 0
            || draft is { Objects.Count: 0, Place: null, Light: null, Weather: null }
            // "A cat seen through a window" is in it.
            || ((isSaid || isSaidWhole) && draft.Objects.Count > 0)
            || draft.Objects.Exists(said => said.Text is not null || items.Concept(said.Concept).Traits.Lives)
            || WindowAhead(first) is not (>= 0 and var window)
        )
            return -1;
        LookThrough(first, window);
        placement.ExpectNothing();
        clause.Connect(WordRole.None);
        return window;
    }

    private void LookThrough(int first, int window)
    {
        draft.IsThroughWindow = true;
        if (items.Said(first, window).ToString().Split(' ').Any(word => word is "airplane" or "plane" or "aeroplane"))
            draft.SetPlace(ScenePlace.Clouds, light: null);
        clause.EndUndrawn();
    }

    private bool IsThrough(int i) =>
        items.RoleAt(i) is WordRole.OutOf or WordRole.Through || (items.KindAt(i) is ItemKind.Unknown && items.Text(items[i]) is "out");

    /// <summary>[the] [kitchen] window from item <paramref name="i"/> on; its last item, or -1.</summary>
    private int WindowAhead(int i)
    {
        for (var at = i; at < items.Count && at < i + Longest; at++)
        {
            if (!items[at].IsWord)
                return -1;
            if (items.Text(items[at]) is var word && (word.EndsWith("window") || word.EndsWith("windows")))
                return at;
        }

        return -1;
    }

    /// <summary>"A balcony overlooking the sea", "a terrace with a view of the city": what is before it is beyond it. Returns the last item used, or
    /// -1.</summary>
    private int Overlook(int i)
    {
        if (
            items.Text(items[i]) is not ("view" or "views" or "overlooking")
            || placement.Last is not { Text: null } last
            || items.Concept(last.Concept).Caption.Contains("window", StringComparison.Ordinal)
        )
            return -1;
        var of = items.RoleAt(i + 1) == WordRole.Of ? i + 1 : i;
        var place = draft.Place;
        if (places.Read(of + 1, WordRole.In) is not (>= 0 and var end))
            return -1;
        draft.IsAshore |= place is null && draft.Place is ScenePlace.Sea or ScenePlace.Lake;
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        items.Show(i, end);
        return end;
    }

    /// <summary>"A window with a view of", "a window overlooking", "a window looking out on".</summary>
    private bool IsViewFromWindow(int i) =>
        (items.Text(items[i]) is "view" or "views" or "overlooking" || IsLookingOut(i))
        && placement.Last is { Text: null } last
        && items.Concept(last.Concept).Traits.Inside is not null
        && i + 1 < items.Count;

    private bool IsLookingOut(int i) =>
        items.Text(items[i]) is "looking" or "opening" or "facing" && items.KindAt(i + 1) is not null && IsOutward(i + 1);

    private bool IsOutward(int i) =>
        items.Text(items[i]) is "out" or "onto" or "over"
        || items.RoleAt(i) is WordRole.OutOf or WordRole.On or WordRole.Above or WordRole.Toward;

    /// <summary>The window was named last, and nobody looks out of it.</summary>
    private bool IsOnlyWindow() =>
        draft.Objects is [.., { Text: null } window]
        && ReferenceEquals(window, placement.Last)
        && (draft.Objects.Count == 1 || items.Concept(window.Concept).Caption.Contains("window", StringComparison.Ordinal));

    private int TakeView(int i)
    {
        var of = items.RoleAt(i + 1) == WordRole.Of ? i + 1 : i;
        while (IsLookingOut(i) && of + 1 < items.Count && IsOutward(of + 1))
            of++;
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        if (IsOnlyWindow())
            draft.LeaveRoom();
        if (IsOnlyWindow() && places.Read(of + 1, WordRole.In) is var end and >= 0)
        {
            // All that is seen is beyond the window, and what was named before it is on this side.
            draft.Objects.RemoveObjects(draft.Relations, [draft.Objects.Count - 1]);
            foreach (var inside in draft.Objects)
                inside.IsIndoors = true;
            placement.Forget();
            draft.IsThroughWindow = true;
            return end;
        }

        placement.Expect(SceneRelationKind.In, i, isInverse: true);
        return of;
    }
}
