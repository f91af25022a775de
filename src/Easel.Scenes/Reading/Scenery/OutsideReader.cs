using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads that a sentence tells of what is outside a room: "Outside, rain falls on the trees", "Through the window you can see the sea", "the
/// window shows a garden".</summary>
internal sealed class OutsideReader(PromptItems items, Clause clause, Placement placement, Draft draft)
{
    /// <summary>Words from "the" to its window, and of who sees, most.</summary>
    private const int Longest = 4;

    /// <summary>Of what is in a room that no word names, in metres.</summary>
    private const double LargestInRoom = 2.5;

    /// <summary>Who looks out at what is named next; null where nobody does.</summary>
    private Mention? _viewer;

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (_viewer is { } viewer && EndsSight(i))
        {
            draft.Outside.End(draft);
            placement.TurnTo(viewer);
            _viewer = null;
        }

        if (clause.IsNegated || !items[i].IsWord)
            return -1;
        if (draft.Outside.IsOpen)
            return BeginsPhrase(i) && items.Text(items[i]) is "inside" or "indoors" ? ReturnInside(i) : -1;
        if (!IsIndoors())
            return -1;
        if (IsShownByWindow(i))
            return Begin(i);
        if (EndOfLookingOut(i) is >= 0 and var sight)
        {
            _viewer = placement.Earlier.LastLiving;
            return Begin(sight);
        }

        if (BeginsSentence(i) && PassesBy(i))
            Begin(i);
        return BeginsPhrase(i) && EndOfWhere(i) is >= 0 and var where ? Begin(EndOfSeeing(where)) : -1;
    }

    /// <summary>"Sits on his bed and looks out of the window at the stars": who is on something is in the room with it. The last item before what is
    /// seen, or -1.</summary>
    private int EndOfLookingOut(int i)
    {
        if (
            items.Words(items[i]).Split(' ')[0] is not ("looking" or "gazing" or "staring" or "peering" or "glancing" or "watching")
            || placement.Earlier.LastLiving is not { } who
            || !IsSeated(who)
            || WindowAhead(i + 1) is not (>= 0 and var window)
            || !IsOutThrough(items.Said(i, window).ToString().Split(' '))
        )
            return -1;
        return items.RoleAt(window + 1) is WordRole.Toward or WordRole.On or WordRole.Above or WordRole.Facing ? window + 1 : window;
    }

    private static bool IsOutThrough(string[] words) => Array.Exists(words, word => word is "out" or "through");

    /// <summary>On, in or behind something; who stands looks out at a sill of the window's own.</summary>
    private bool IsSeated(Mention who) =>
        draft.Relations.Exists(relation =>
            draft.Objects[relation.First] == who
            && relation.Kind is SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.Behind
        );

    /// <summary>What is seen is named before the next pause or verb.</summary>
    private bool EndsSight(int i) =>
        items.IsPauseAt(i) || items.RoleAt(i) is WordRole.Clause or WordRole.With or WordRole.Holding or WordRole.Worn;

    private int Begin(int last)
    {
        placement.Forget();
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        draft.Outside.Begin(draft);
        return last;
    }

    /// <summary>"While inside a cat sleeps".</summary>
    private int ReturnInside(int i)
    {
        draft.Outside.End(draft);
        placement.Forget();
        clause.Connect(WordRole.None);
        return i;
    }

    /// <summary>"Outside," "outside it is", "outside the snow falls", "outside the kitchen window", "through the window": the last item of it, or
    /// -1. Outside a house is before it.</summary>
    private int EndOfWhere(int i)
    {
        var word = items.Text(items[i]);
        if (word is "outside" or "outside of" or "outdoors")
        {
            var falling = items.RoleAt(i + 1) is WordRole.Definite ? i + 2 : i + 1;
            return WindowAhead(i + 1) is >= 0 and var window ? window
                : items.KindAt(i + 1) is ItemKind.Break
                || !items.IsWordAt(i + 1)
                || items.Text(items[i + 1]) is "it" or "it's" or "there" or "is" or "are" or "there is" or "there are"
                || (items.IsWordAt(falling) && (IsWeather(falling) || IsSeenThere(falling)))
                    ? i
                : -1;
        }

        return word is "beyond" or "past" || items.RoleAt(i) is WordRole.Through or WordRole.OutOf ? WindowAhead(i + 1) : -1;
    }

    /// <summary>"Outside the stars are shining"; "outside the house, a dog" is before the house.</summary>
    private bool IsSeenThere(int i) =>
        items.IsWordConceptAt(i)
        && items.ConceptAt(i).Traits is { Building: false, Furniture: false } thing
        && (thing.Sky || thing.Lives)
        && !items.EndsAt(i + 1);

    private bool IsWeather(int i) => Weathers.Find(items.Text(items[i])) is not null || Weathers.Falling(items.Text(items[i])) is not null;

    /// <summary>[,] you can see: what is seen comes after it. The last item of it, or <paramref name="where"/> where nobody sees.</summary>
    private int EndOfSeeing(int where)
    {
        // "Through the window behind her".
        if (
            items.RoleAt(where + 1) is WordRole.Behind
            && items.IsWordAt(where + 2)
            && items.Text(items[where + 2]) is "him" or "her" or "it" or "them"
        )
            where += 2;
        for (
            var at = items.KindAt(where + 1) is ItemKind.Break ? where + 2 : where + 1;
            items.IsWordAt(at) && at <= where + Longest + 1;
            at++
        )
        {
            var word = items.Text(items[at]);
            if (word is "see" or "sees" or "can see" or "you can see" or "we see" or "you see")
                return at;
            if (word is not ("you" or "we" or "one" or "she" or "he" or "they" or "i" or "can" or "could" or "you can" or "we can"))
                break;
        }

        return where;
    }

    /// <summary>"A large window shows the skyline".</summary>
    private bool IsShownByWindow(int i) =>
        items.Text(items[i]) is "shows" or "show" or "showing" or "reveals" or "reveal" or "revealing" or "displays" or "displaying"
        && placement.Newest is { Text: null } window
        && items.Concept(window.Concept).Caption is "window" or "window with curtains";

    /// <summary>"It is raining outside. People with umbrellas walk by."</summary>
    private bool PassesBy(int i)
    {
        var before = i - 2;
        while (before >= 0 && items.KindAt(before) is not ItemKind.Stop && !(items.IsWordAt(before) && IsOutward(before)))
            before--;
        if (before < 0 || !items.IsWordAt(before))
            return false;
        var last = i;
        while (!items.EndsAt(last + 1))
            last++;
        return items.IsWordAt(last)
            && items.Text(items[last]) is "by" or "past" or "walking by" or "passing by" or "driving by" or "passing";
    }

    private bool IsOutward(int i) =>
        items.Text(items[i]) is var word && (word is "outside" or "outdoors" || word.EndsWith("window") || word.EndsWith("windows"));

    private bool BeginsSentence(int i) => i == 0 || items.KindAt(i - 1) is ItemKind.Stop;

    private bool BeginsPhrase(int i) => i == 0 || items.IsPauseAt(i - 1) || items.RoleAt(i - 1) is WordRole.And or WordRole.Clause;

    /// <summary>In a room, or among nothing that no room has.</summary>
    private bool IsIndoors() =>
        draft.Place is ScenePlace.Room || (draft is { Place: null, Objects.Count: > 0 } && draft.Objects.TrueForAll(IsInRoom));

    private bool IsInRoom(Mention said) =>
        said.Text is null
        && items.Concept(said.Concept) is { Traits: { Building: false, Afloat: false, Sky: false } traits } thing
        && (traits is { Furniture: true } || thing.IsPerson || (traits.UsualPlace is null && traits.Metres is null or <= LargestInRoom));

    /// <summary>[the] [kitchen] window from item <paramref name="i"/> on; its last item, or -1.</summary>
    private int WindowAhead(int i)
    {
        for (var at = i; at < items.Count && at < i + Longest && items[at].IsWord; at++)
        {
            if (items.Text(items[at]) is var word && (word.EndsWith("window") || word.EndsWith("windows")))
                return at;
        }

        return -1;
    }
}
