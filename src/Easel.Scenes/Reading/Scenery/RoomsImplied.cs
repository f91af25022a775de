using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Rooms that no word names: "an armchair by the window" has a wall with the window in it, and "a throne in a castle" is within the
/// castle.</summary>
internal sealed class RoomsImplied(
    Draft draft,
    List<Mention> mentions,
    List<SceneRelation> relations,
    PromptItems items,
    ConceptVocabulary vocabulary
)
{
    /// <summary>Of what fits into a room, in metres; of those who live more, and of furniture as much as there is.</summary>
    private const double LargestThing = 1.5;
    private const double LargestLiving = 2.5;

    /// <summary>One alone may stand anywhere.</summary>
    private const int FewestFurniture = 2;

    /// <summary>So many things beside a bed or a desk are a room, and not fewer.</summary>
    private const int FewestAlone = 3;

    /// <summary>Words between "by" and its window, most.</summary>
    private const int LongestWindow = 4;

    /// <summary>From "in" to its weather, most.</summary>
    private const int LongestWeather = 4;

    public static void Imply(
        Draft draft,
        List<Mention> mentions,
        List<SceneRelation> relations,
        PromptItems items,
        ConceptVocabulary vocabulary
    )
    {
        if (
            draft is not { Place: null, Background: null }
            || (mentions.Count < 2 && draft.Weather is null)
            || mentions.Exists(mention => mention.Text is not null)
        )
            return;
        var rooms = new RoomsImplied(draft, mentions, relations, items, vocabulary);
        rooms.OfView();
        if (!rooms.OfWindowsill())
            rooms.OfWindow();
        rooms.OfBuilding();
        rooms.OfScribbles();
        rooms.OfFurniture();
        rooms.OfWeather();
        rooms.OfLight();
    }

    /// <summary>"A cat on a windowsill. Outside it is raining": it is in the room. Returns false where there is no such sill.</summary>
    private bool OfWindowsill()
    {
        if (draft.Weather is null || !mentions.Exists(mention => Of(mention).Caption is "windowsill"))
            return false;
        (draft.Place, draft.PlaceWord) = (ScenePlace.Room, "room");
        return true;
    }

    /// <summary>"Snow outside the window, a fireplace inside": furniture stands before the window through which all else is seen.</summary>
    private void OfView()
    {
        if (!draft.IsThroughWindow)
            return;
        foreach (var mention in mentions.Where(mention => mention.Text is null && IsFurniture(Of(mention))))
            mention.IsIndoors = true;
    }

    /// <summary>Where a light or a weather is said besides, the window shows it.</summary>
    private void OfWindow()
    {
        var window = mentions.FindIndex(mention => IsWindow(Of(mention)));
        if (window < 0 || (draft.Weather is null && !IsSaidBeside()) || !relations.TrueForAll(relation => IsLoose(relation, window)))
            return;
        if (!mentions.TrueForAll(mention => ReferenceEquals(mention, mentions[window]) || IsIndoors(Of(mention)) || IsBorne(mention)))
            return;
        if (draft is { Weather: null, Light: null })
        {
            (draft.Place, draft.PlaceWord) = (ScenePlace.Room, "room");
            for (var i = 0; i < relations.Count; i++)
            {
                if (relations[i].First == window || relations[i].Second == window)
                    relations[i] = relations[i] with { Kind = SceneRelationKind.Beside };
            }

            return;
        }

        mentions.RemoveObjects(relations, [window]);
        mentions.ForEach(mention => mention.IsIndoors = true);
        draft.IsThroughWindow = true;
    }

    /// <summary>"A nurse with a balloon".</summary>
    private bool IsBorne(Mention mention) =>
        relations.Exists(at => at.Kind is SceneRelationKind.HeldBy or SceneRelationKind.WornBy && at.First == mentions.IndexOf(mention));

    /// <summary>The building is what is around, and not seen from outside.</summary>
    private void OfBuilding()
    {
        var found = relations.FindIndex(relation =>
            relation.Kind == SceneRelationKind.In
            && IsFurniture(Of(mentions[relation.First]))
            && Of(mentions[relation.Second]).Traits is { Building: true, Inside: null }
            && !IsFurniture(Of(mentions[relation.Second]))
        );
        if (found < 0)
            return;
        var building = relations[found].Second;
        (draft.Place, draft.PlaceWord) = (ScenePlace.Room, mentions[building].Word);
        mentions.RemoveObjects(relations, [building]);
    }

    /// <summary>"A cat on a sofa next to a bookshelf": somebody among furniture is in a room.</summary>
    private void OfFurniture()
    {
        if (
            draft is not { Place: null, Weather: null, Light: null, Way: null, IsAutumn: false, IsUnderSky: false, IsThroughWindow: false }
            || draft.Arrangement != SceneArrangement.Free
            || mentions
                .Where(mention => IsFurniture(Of(mention)) || IsHungUpon(mention) || Of(mention).Caption is "windowsill")
                .Select(mention => mention.Concept)
                .Distinct()
                .Count() < (mentions.Exists(IsOfRooms) && mentions.Count > FewestAlone ? 1 : FewestFurniture)
            || !mentions.TrueForAll(mention => IsIndoors(Of(mention)) || IsHungUpon(mention) || mention.Word is "globe")
            || !mentions.Exists(mention => IsAmongThings(mention) || IsHungUpon(mention))
        )
            return;
        (draft.Place, draft.PlaceWord) = (ScenePlace.Room, "room");
    }

    /// <summary>"A map on the wall": it is the wall of the room.</summary>
    private bool IsHungUpon(Mention mention) =>
        Of(mention).Caption is "wall"
        && relations.Exists(relation =>
            relation.Kind == SceneRelationKind.On
            && relation.Second == mentions.IndexOf(mention)
            && !Of(mentions[relation.First]).Traits.Lives
            && !Of(mentions[relation.First]).IsPerson
        );

    /// <summary>"A child drawing on the wall" is at home.</summary>
    private void OfScribbles()
    {
        if (
            relations.Exists(relation =>
                mentions[relation.Second] is { Text: null, Colour: null, Word: "wall" or "walls" }
                && mentions[relation.First] is { Doing.Words: var doing } who
                && doing.EndsWith(" on", StringComparison.Ordinal)
                && Roles.Of(who, vocabulary) is { Person.Age: Age.Child or Age.Baby }
            )
        )
            (draft.Place, draft.PlaceWord) = (ScenePlace.Room, "room");
    }

    /// <summary>"Rain falls outside. A cat sleeps on the sofa": it is dry there. "A sofa in the rain" is not.</summary>
    private void OfWeather()
    {
        if (
            draft is not { Place: null, Weather: not null, Way: null, IsUnderSky: false, IsThroughWindow: false }
            || IsInWeather()
            || !mentions.Exists(mention => IsFurniture(Of(mention)))
            || !mentions.TrueForAll(mention => IsIndoors(Of(mention)))
            || !mentions.Exists(IsAmongThings)
        )
            return;
        (draft.Place, draft.PlaceWord, draft.IsSnowy) = (ScenePlace.Room, "room", false);
    }

    /// <summary>"A student at a desk at night" is at home; a table at sunset is in the garden.</summary>
    private void OfLight()
    {
        if (
            draft is not { Place: null, Weather: null, Way: null, Light: not null, IsUnderSky: false, IsThroughWindow: false }
            || !mentions.Exists(IsOfRooms)
            || !mentions.TrueForAll(mention => IsIndoors(Of(mention)))
            || !mentions.Exists(IsAmongThings)
        )
            return;
        (draft.Place, draft.PlaceWord) = (ScenePlace.Room, "room");
    }

    /// <summary>"In the rain", "under falling snow".</summary>
    private bool IsInWeather()
    {
        for (var at = 0; at + 1 < items.Count; at++)
        {
            if (items.RoleAt(at) is not (WordRole.In or WordRole.Under or WordRole.Through))
                continue;
            for (var next = at + 1; next < Math.Min(items.Count, at + LongestWeather); next++)
            {
                if (Weathers.Find(items.Text(items[next])) is not null)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Does something, or is not just named beside the others.</summary>
    private bool IsAmongThings(Mention mention)
    {
        var somebody = Of(mention);
        if (!(somebody.Traits.Lives || somebody.IsPerson))
            return false;
        var index = mentions.IndexOf(mention);
        return mention.Doing is not null
            || relations.Exists(relation =>
                (relation.First == index || relation.Second == index) && relation.Kind is not SceneRelationKind.Beside
            );
    }

    /// <summary>"By the window", "under a window", and not "a door and a window".</summary>
    private bool IsSaidBeside()
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (!items.IsWordConceptAt(at) || !IsWindow(items.ConceptAt(at)))
                continue;
            for (var before = at - 1; before >= 0 && before >= at - LongestWindow; before--)
            {
                if (items.RoleAt(before) is WordRole.Beside or WordRole.RoughlyBeside or WordRole.Under or WordRole.InFrontOf)
                    return true;
            }
        }

        return false;
    }

    private static bool IsWindow(Concept thing) =>
        thing.Caption is "open window" || thing.Caption.StartsWith("window", StringComparison.Ordinal);

    private static bool IsLoose(SceneRelation relation, int window) =>
        (relation.First != window && relation.Second != window)
        || relation.Kind
            is SceneRelationKind.Beside
                or SceneRelationKind.Under
                or SceneRelationKind.InFrontOf
                or SceneRelationKind.LeftOf
                or SceneRelationKind.RightOf
        || (relation.First == window && relation.Kind == SceneRelationKind.On);

    private static bool IsIndoors(Concept thing) =>
        IsFurniture(thing)
        || thing.Traits is { Sky: false, Afloat: false, UsualPlace: null }
            && thing.Caption is not "branch"
            && !(thing.Traits.Metres > Largest(thing));

    private static double Largest(Concept thing) => thing.Traits.Lives || thing.IsPerson ? LargestLiving : LargestThing;

    private static bool IsFurniture(Concept thing) => thing.Traits.Furniture;

    /// <summary>One bed, desk or stove among several things says enough; tables and benches are in gardens, too.</summary>
    private bool IsOfRooms(Mention mention) =>
        mention.Text is null
        && IsFurniture(Of(mention))
        && Of(mention).Caption
            is "bed"
                or "hospital bed"
                or "bunk bed"
                or "crib"
                or "desk"
                or "sofa"
                or "armchair"
                or "bookshelf"
                or "tall bookcase"
                or "workbench"
                or "oven"
                or "fridge"
                or "open fridge"
                or "fireplace"
                or "bathtub"
                or "rocking chair"
                or "wardrobe"
                or "piano"
                or "school desk";

    private Concept Of(Mention mention) => vocabulary.Concepts[mention.Concept];
}
