using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>What "with" says of two things: one is on the other, in it, or in its hand.</summary>
internal static class NounStanding
{
    /// <summary>Of what people have with them in a hand, in metres.</summary>
    public const double LargestCarried = 0.9;

    /// <summary>Of animals that go with people in a car or a boat, in metres.</summary>
    private const double LargestAboard = 1.2;

    /// <summary>Names of what other things stand upon.</summary>
    private static readonly string[] Furniture =
    [
        "table",
        "chair",
        "armchair",
        "couch and lamp",
        "desk",
        "shelf",
        "stool",
        "bench",
        "plate",
        "tray",
        "stall",
        "sofa",
        "windowsill",
        "hill",
        "bed",
        "carpet",
        "stage",
        "mountain",
        "roof",
        "workbench",
        "picnic table",
        "pool table",
        "ping pong table",
        "office chair",
        "cutting board",
        "stretcher",
        "hospital bed",
    ];

    /// <summary>Names of what nothing can be in.</summary>
    private static readonly string[] Solid =
    [
        "table",
        "desk",
        "stool",
        "bench",
        "hill",
        "carpet",
        "roof",
        "chair",
        "plate",
        "tray",
        "stall",
        "windowsill",
        "workbench",
        "picnic table",
        "pool table",
        "ping pong table",
        "office chair",
    ];

    public static bool IsSolid(Concept thing) => Array.IndexOf(Solid, thing.Caption) >= 0;

    /// <summary>"A table with a vase" has it on it, "a bowl with an egg" in it, "a cake with strawberries" on top.</summary>
    public static SceneRelationKind? OnOrIn(Concept thing, Concept below) =>
        thing.Traits is { Sky: true }
        || (IsSeat(thing) && IsSurface(below))
        || (thing.Traits is { Lives: true, Metres: > LargestCarried } && !below.Traits.Holds)
        || (Array.IndexOf(NounWords.Filling, thing.Caption) < 0 || !below.Traits.Holds)
            && thing.Traits.Metres > (below.Traits.Holds ? 1.2 : 0.9) * below.Traits.Metres
            ? null
        : Array.IndexOf(Furniture, below.Caption) >= 0 || IsTopping(thing, below) ? SceneRelationKind.On
        : below.Traits.Holds && !(below.Traits.Served && thing.Traits.Food) ? SceneRelationKind.In
        : below.Traits.Inside is not null && thing.Traits.Lives ? SceneRelationKind.In
        : IsHung(thing, below) ? SceneRelationKind.On
        : null;

    /// <summary>Whoever a vehicle is said to be with is in it.</summary>
    public static bool IsAboard(Concept thing, Concept vehicle) =>
        thing.Traits is { Lives: true, Swims: false, Sky: false }
        && vehicle.Traits is { Lives: false } and ({ Cabin: not null } or { Afloat: true })
        && (!thing.Traits.Animal || thing.Traits.Metres <= LargestAboard)
        && vehicle.Caption is not "iceberg";

    /// <summary>Chairs are at a table.</summary>
    private static bool IsSeat(Concept thing) => thing.Caption is "chair" or "stool" or "armchair" or "bench" or "high chair";

    /// <summary>What is on it is before it: a wreath on a door, anything on a shirt; a cat stands upon a wall.</summary>
    public static bool IsHung(Concept thing, Concept below) =>
        below.Traits.Worn == WornPlace.Body || (IsUpright(below) && !thing.Traits.Lives);

    private static bool IsUpright(Concept below) =>
        below.Caption
            is "door"
                or "love letter"
                or "envelope"
                or "fridge"
                or "poster"
                or "banner"
                or "billboard"
                or "shield"
                or "curtain"
                or "wardrobe"
                or "wall";

    /// <summary>A picture upon it, and nothing that stands there: a heart on a mug, a cat on a bag.</summary>
    public static bool IsPrinted(Concept thing, Concept below) =>
        below.Traits is { Lives: false, Food: false, Served: false, Metres: not null }
        && !IsSurface(below)
        && !IsHung(thing, below)
        && (thing.Traits.Metres is null ? !thing.Traits.Sky || IsDecorated(below) : IsDecorated(below) && thing.Caption is not "ribbon");

    /// <summary>Food whose picture shows all of its upper side.</summary>
    public static bool IsSeenFromAbove(Concept food) =>
        food.Caption is "whole pizza" or "mushroom pizza" or "pizza" or "toast" or "waffle" or "flatbread" or "cookie";

    /// <summary>People have pictures printed upon it.</summary>
    private static bool IsDecorated(Concept thing) =>
        thing.Caption
            is "mug"
                or "cup"
                or "bag"
                or "shopping bag"
                or "shopping bags"
                or "handbag"
                or "backpack"
                or "duffel bag"
                or "balloon"
                or "party balloons"
                or "greeting card"
                or "birthday card"
                or "flag"
                or "bottle"
                or "water bottle"
                or "jar"
                or "vase"
                or "flowerpot"
                or "billed cap"
                or "beanie"
                or "phone case"
                or "mobile phone"
                or "laptop"
                or "skateboard"
                or "surfboard"
                or "kite"
                or "notebook"
                or "closed book"
                or "blanket"
                or "towel"
                or "luggage"
                or "coin"
                or "stamp"
                or "mask"
                or "sock"
                or "socks"
                or "shoes"
                or "cape"
                or "apron"
                or "jersey"
                or "sweater"
                or "tank top"
                or "hot air balloon"
                or "lamp"
                or "egg"
                or "easter egg"
                or "cookie jar"
                or "soda can"
                or "tin can"
                or "canister";

    /// <summary>One sits behind it: "at a desk".</summary>
    public static bool IsWorkedAt(Concept thing) => thing.Caption is "table" or "desk" or "piano" or "oven" or "sewing machine";

    /// <summary>It stands on two banks, and what goes over it is on it.</summary>
    public static bool IsBridge(Concept thing) => thing.Caption is "bridge" or "bridge at night";

    /// <summary>A vessel whose colour says what is in it.</summary>
    public static bool IsFilled(Concept thing) => thing.Caption is "bottle" or "glass" or "pitcher" or "potion" or "soda can" or "flask";

    /// <summary>It looks at one already.</summary>
    public static bool HasFace(Concept thing) =>
        thing.Traits.Lives || thing.Caption is "jack-o-lantern" || thing.Caption.Contains("face", StringComparison.Ordinal);

    public static bool IsTree(Concept thing) =>
        thing.Caption.EndsWith(" tree", StringComparison.Ordinal) && thing.Caption is not "christmas tree";

    /// <summary>One is on it, whatever a language says.</summary>
    public static bool IsRidden(Concept thing) =>
        IsBike(thing)
        || thing.Caption is "kick scooter" or "skateboard" or "skateboard from the side" or "horse" or "donkey" or "surfboard" or "sled";

    /// <summary>One sits astride it, with both hands before one.</summary>
    public static bool IsBike(Concept thing) =>
        thing.Caption is "bicycle" or "motorcycle" or "motor scooter" or "tricycle" or "exercise bike" or "snowmobile" or "jet ski";

    /// <summary>Who is in it stands at its door.</summary>
    public static bool HasEntrance(Concept thing) =>
        thing.Caption
            is "cave"
                or "doghouse"
                or "igloo"
                or "tent"
                or "hut"
                or "house"
                or "greenhouse"
                or "treehouse"
                or "camping"
                or "castle";

    /// <summary>"Working on a laptop", "writing in a notebook": nobody stands upon it.</summary>
    public static bool IsHandled(Concept thing) =>
        thing.Caption
            is "laptop"
                or "mobile phone"
                or "telephone"
                or "keyboard"
                or "notebook"
                or "memo"
                or "open book"
                or "closed book"
                or "newspaper"
                or "video game"
                or "radio"
                or "paper"
                or "spiral notepad"
                or "calendar";

    public static bool IsSurface(Concept below) => Array.IndexOf(Furniture, below.Caption) >= 0;

    /// <summary>What is of this stands on it or in it: "a plate of cookies", "a basket of apples".</summary>
    public static SceneRelationKind? OfContent(Concept container) =>
        container.Traits is { Holds: true, Lives: false } ? SceneRelationKind.In
        : container.Caption is "plate" or "tray" or "stall" ? SceneRelationKind.On
        : null;

    public static bool Contains(Concept container) => OfContent(container) is not null;

    /// <summary>Berries on a cake, and its candles.</summary>
    private static bool IsTopping(Concept thing, Concept below) =>
        (below.Traits.Food || below.Traits.Served)
        && !below.Traits.Holds
        && (thing.Traits is { Food: true, Served: false } || thing.Caption is "candle" || IsBlossomOnCake(thing, below));

    private static bool IsBlossomOnCake(Concept thing, Concept cake) =>
        cake.Caption.EndsWith("cake", StringComparison.Ordinal) && thing.Caption is "rose" or "flower" or "blossom" or "daisy" or "tulip";

    /// <summary>"A girl with an umbrella" has it in her hand, and a guitar too, long as it is.</summary>
    public static bool IsCarried(Concept thing, Concept holder) =>
        holder.IsPerson
            ? thing.Traits is { Lives: false, Metres: <= LargestCarried } || thing.Caption is "guitar" or "flag" or "trident"
            : holder.Traits.Animal && IsMadeToHold(thing);

    /// <summary>Nobody has it but in a hand, a paw or a beak.</summary>
    private static bool IsMadeToHold(Concept thing) =>
        thing.Caption
            is "umbrella"
                or "balloon"
                or "heart balloon"
                or "party balloons"
                or "magnifying glass tilted left"
                or "magic wand"
                or "sword"
                or "lollipop"
                or "sparkler"
                or "fishing pole"
                or "bouquet"
                or "guitar"
                or "flag"
                or "microphone"
                or "paintbrush"
                or "flashlight"
                or "walking stick";

    /// <summary>"A cup on a table next to a book": the book is on the table too.</summary>
    public static SceneRelation OnTheSame(SceneRelation relation, Draft draft, ConceptVocabulary vocabulary)
    {
        if (relation.Kind != SceneRelationKind.Beside || draft.Relations.Count == 0)
            return relation;
        var (before, added) = (draft.Relations[^1], relation.Second);
        if (before.Kind != SceneRelationKind.On || before.Second != relation.First || draft.Objects[added].Text is not null)
            return relation;
        var (table, thing) = (vocabulary.Concepts[draft.Objects[before.Second].Concept], vocabulary.Concepts[draft.Objects[added].Concept]);
        return IsSurface(table) && OnOrIn(thing, table) == SceneRelationKind.On
            ? new SceneRelation(added, SceneRelationKind.On, before.Second)
            : relation;
    }
}
