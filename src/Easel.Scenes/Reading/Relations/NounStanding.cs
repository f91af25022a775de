using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>What "with" says of two things: one is on the other, in it, or in its hand.</summary>
internal static class NounStanding
{
    /// <summary>Of what people have with them in a hand, in metres.</summary>
    public const double LargestCarried = 0.9;

    /// <summary>Of ships and buildings that a flag flies on, in metres.</summary>
    private const double LeastFlying = 1.2;

    /// <summary>Of animals that go with people in a car or a boat, in metres.</summary>
    private const double LargestAboard = 1.2;

    /// <summary>Of a mug, a notebook, in metres.</summary>
    private const double LargestSmall = 0.35;

    /// <summary>Of what stands in a cup: a toothbrush, a spoon; in metres.</summary>
    private const double LargestSlender = 0.45;

    /// <summary>So many times as large as a mug, nothing is in it or beside it: a spoon is not, a car is.</summary>
    private const double MuchLarger = 5;

    /// <summary>A vessel so many times as large as another may hold that too.</summary>
    private const double VesselOfVessels = 2.5;

    /// <summary>Of what is seen upon a dish, in metres.</summary>
    private const double LargestUpon = 0.1;

    /// <summary>"A table with a vase" has it on it, "a bowl with an egg" in it, "a cake with strawberries" on top.</summary>
    public static SceneRelationKind? OnOrIn(Concept thing, Concept below) =>
        (IsFlag(thing) && below.Traits is { Lives: false, Metres: >= LeastFlying })
        || (IsFeather(thing) && below.Traits.Worn == WornPlace.Head)
            ? SceneRelationKind.On
        // However large it is in life, it is small in there, and food upon a plate is cut to fit.
        : below.Caption is "snow globe" && thing.Traits.Metres is not null ? SceneRelationKind.In
        : below.Caption is "plate" && (thing.Traits is { Food: true, Served: false } || thing.Caption is "fish") ? SceneRelationKind.On
        // "A pitcher with two glasses".
        : thing.Traits is { Lives: false } and ({ Holds: true } or { Inside: not null })
        && below.Traits is { Holds: true, Metres: <= LargestSmall }
        && below.Traits.Metres < VesselOfVessels * thing.Traits.Metres
            ? null
        // "A cup with a straw", "with a toothbrush": half of it is seen above.
        : below.Traits.Holds && IsSlender(thing) ? SceneRelationKind.In
        : thing.Traits.Sky
        || (IsSeat(thing) && below.Traits.Surface)
        || (thing.Traits is { Lives: true, Metres: > LargestCarried } && !below.Traits.Holds)
        || (Array.IndexOf(NounWords.Filling, thing.Caption) < 0 || !below.Traits.Holds)
            && !IsBlossomOnCake(thing, below)
            && !IsCakeCandle(thing, below)
            && thing.Traits.Metres > (below.Traits.Holds ? 1.2 : 0.9) * below.Traits.Metres
            ? null
        : thing.Caption is "dart" && below.Caption is "target" or "bullseye" ? SceneRelationKind.In
        : (IsTree(thing) || thing.Caption is "waterfall")
        && below.Caption is "mountain" or "snow-capped mountain" or "volcano" or "mount fuji"
            ? SceneRelationKind.InFrontOf
        : IsGrownOn(thing, below) ? SceneRelationKind.On
        : IsFoodSupport(below) && thing.Traits.Food ? SceneRelationKind.On
        : below.Traits.Surface || IsTopping(thing, below) ? SceneRelationKind.On
        : below.Traits.Holds && !(below.Traits.Served && thing.Traits.Food) ? SceneRelationKind.In
        : below.Traits.Inside is not null && (thing.Traits.Lives || IsSeenThrough(below)) ? SceneRelationKind.In
        : IsHung(thing, below) ? SceneRelationKind.On
        : null;

    /// <summary>It stands in a cup.</summary>
    private static bool IsSlender(Concept thing) =>
        thing
            is { Traits: { Tool: true, Metres: <= LargestSlender } }
                or { Caption: "drinking straw" or "candy cane" or "cinnamon sticks" };

    /// <summary>"A tree with lemons", "a bush with red roses"; fruit that no picture shows there lies beside it, and not on top.</summary>
    private static bool IsGrownOn(Concept thing, Concept plant) =>
        thing.Traits is { Flower: true } or { Food: true } && MergedPictures.Find(plant, thing) is not null;

    /// <summary>"A grill with sausages", "a scale with an apple".</summary>
    private static bool IsFoodSupport(Concept thing) => thing.Caption is "grill" or "bathroom scale" or "kitchen scale";

    /// <summary>People are in it, on land, in the air or at sea.</summary>
    public static bool IsVehicle(Concept thing) => thing.Traits is { Lives: false } and ({ Cabin: not null } or { Afloat: true });

    /// <summary>Whoever a vehicle is said to be with is in it; birds fly beside a tractor.</summary>
    public static bool IsAboard(Concept thing, Concept vehicle) =>
        thing.Traits is { Lives: true, Swims: false, Sky: false }
        && IsVehicle(vehicle)
        && (!thing.Traits.Animal || thing.Traits.Metres <= LargestAboard)
        && !(vehicle.Traits.Cabin is not null && Fauna.Find(thing.Caption) is { Plan: BodyPlan.Bird })
        && vehicle.Caption is not "iceberg";

    /// <summary>"A table with four chairs".</summary>
    public static bool IsSeatAt(Concept thing, Concept table) =>
        IsSeat(thing) && table.Caption is "table" or "cafe table" or "picnic table";

    /// <summary>Chairs are at a table.</summary>
    private static bool IsSeat(Concept thing) => thing.Caption is "chair" or "stool" or "armchair" or "bench" or "high chair";

    /// <summary>Furniture that people sit on, and things are not put on.</summary>
    public static bool IsForSitting(Concept thing) =>
        IsSeat(thing)
        || thing.Traits.InteriorOf.Count > 0
        || thing.Caption is "sofa" or "couch and lamp" or "throne" or "swing" or "steel beam"
        || IsHammock(thing)
        || thing.Caption.EndsWith("chair", StringComparison.Ordinal);

    /// <summary>One lies in it, too.</summary>
    public static bool IsHammock(Concept thing) => thing.Caption.StartsWith("hammock", StringComparison.Ordinal);

    /// <summary>One has it before an eye.</summary>
    public static bool IsLookedThrough(Concept thing) =>
        thing.Caption is "binoculars" or "telescope" or "spyglass" or "camera"
        || thing.Caption.StartsWith("magnifying glass", StringComparison.Ordinal);

    /// <summary>What is on it is before it: a wreath on a door, anything on a shirt; a cat stands upon a wall.</summary>
    public static bool IsHung(Concept thing, Concept below) =>
        (below.Traits.Worn == WornPlace.Body && !IsOtherClothing(thing)) || (below.Traits.Upright && !thing.Traits.Lives);

    /// <summary>It is worn with a shirt, and not upon one.</summary>
    private static bool IsOtherClothing(Concept thing) =>
        thing.Caption is "jeans" or "shorts" or "skirt" or "socks" or "trousers" or "leggings"
        || thing.Caption.Contains("shoe", StringComparison.Ordinal)
        || thing.Caption.Contains("boot", StringComparison.Ordinal)
        || thing.Caption.Contains("sandal", StringComparison.Ordinal);

    /// <summary>A picture upon it, and nothing that stands there: a heart on a mug, a cat on a bag.</summary>
    public static bool IsPrinted(Concept thing, Concept below) =>
        below.Traits is { Lives: false, Food: false, Served: false } and ({ Metres: not null } or { Sheet: true })
        && !below.Traits.Surface
        && (thing.Traits.Sky || IsGarmentPrint(thing, below) || !IsHung(thing, below))
        && (
            IsGarmentPrint(thing, below)
            || (
                thing.Traits.Metres is null
                    ? !thing.Traits.Sky
                        || below.Traits.Decorated
                        || below.Traits.Sheet
                        || below.Traits.Worn is WornPlace.Head or WornPlace.Body
                    : (below.Traits.Decorated || below.Traits.Sheet) && thing.Caption is not "ribbon"
            )
        );

    /// <summary>Nobody is dressed in a shirt and a wolf: what no garment is, and no part of one, is a picture upon it.</summary>
    public static bool IsGarmentPrint(Concept thing, Concept garment) =>
        garment is { Traits: { Worn: WornPlace.Body, Lives: false } }
        && thing is { Traits.Worn: WornPlace.Nowhere }
        && (!thing.IsPerson || IsFigurine(thing))
        && (
            thing.Traits is { Metres: null } or { Sky: true } or { Lives: true } or { Food: true } or { Flower: true } or { Building: true }
            || thing.Traits.Metres > garment.Traits.Metres
            || IsTree(thing)
        );

    /// <summary>"A mug with a cat": no mug is beside one.</summary>
    public static bool IsTooLargeFor(Concept thing, Concept small) =>
        small.Traits is { Decorated: true, Lives: false, Metres: <= LargestSmall }
        && thing.Traits.Metres > (thing.Traits.Animal || IsFigurine(thing) ? 1.2 : MuchLarger) * small.Traits.Metres;

    /// <summary>It lives, and is neither animal nor human: a snowman, a robot.</summary>
    private static bool IsFigurine(Concept thing) =>
        thing.Traits is { Lives: true, Animal: false } && Fauna.Find(thing.Caption) is not null;

    /// <summary>It stands on two banks, and what goes over it is on it.</summary>
    public static bool IsBridge(Concept thing) => thing.Caption is "bridge" or "bridge at night";

    /// <summary>A vessel whose colour says what is in it.</summary>
    public static bool IsFilled(Concept thing) => thing.Caption is "bottle" or "glass" or "pitcher" or "potion" or "soda can" or "flask";

    /// <summary>It looks at one already.</summary>
    public static bool HasFace(Concept thing) =>
        thing.Traits.Lives || thing.Caption is "jack-o-lantern" || thing.Caption.Contains("face", StringComparison.Ordinal);

    public static bool IsTree(Concept thing) =>
        (thing.Caption.EndsWith(" tree", StringComparison.Ordinal) && thing.Caption is not "christmas tree")
        || thing.Caption is "tree trunk";

    /// <summary>One is on it, whatever a language says.</summary>
    public static bool IsRidden(Concept thing) =>
        thing.Traits.Bike
        || thing.Caption is "kick scooter" or "skateboard" or "skateboard from the side" or "horse" or "donkey" or "surfboard" or "sled";

    /// <summary>What is in it has no dish of its own there.</summary>
    public static bool IsStrainer(Concept vessel) => vessel.Caption is "colander" or "frying pan";

    /// <summary>One sits on it on the ground.</summary>
    public static bool IsSpreadCloth(Concept thing) => thing.Caption is "spread blanket" or "picnic blanket" or "plain picnic blanket";

    /// <summary>It lies on the ground, and one stands in it.</summary>
    public static bool IsPuddle(Concept thing) => thing.Caption is "puddle" or "mud puddle" or "splashing puddle";

    /// <summary>What is set upon these is decoration, however large it is in life.</summary>
    public static bool IsCake(Concept thing) =>
        thing.Caption is "cake" or "cupcake" or "muffin" || thing.Caption.EndsWith(" cake", StringComparison.Ordinal);

    /// <summary>Of whatever size is asked for by who is upon it.</summary>
    public static bool IsHeap(Concept thing) =>
        thing.Caption.StartsWith("pile of ", StringComparison.Ordinal) || thing.Caption is "haystack" or "treasure hoard";

    /// <summary>What is on fire stands in it.</summary>
    public static bool IsBlaze(Concept thing) => thing.Caption is "flames";

    /// <summary>What is of this stands on it or in it: "a plate of cookies", "a basket of apples".</summary>
    public static SceneRelationKind? OfContent(Concept container) =>
        container.Traits is { Holds: true, Lives: false } || IsSeenThrough(container) ? SceneRelationKind.In
        : container.Caption is "plate" or "tray" or "stall" or "fruit stall" or "shelf" or "empty shelf" ? SceneRelationKind.On
        : null;

    public static bool IsFlag(Concept thing) =>
        thing.Caption is "flag" or "pirate flag" || thing.Caption.StartsWith("flag of ", StringComparison.Ordinal);

    private static bool IsFeather(Concept thing) => thing.Caption is "feather";

    /// <summary>One sees what is in it.</summary>
    private static bool IsSeenThrough(Concept container) =>
        container.Caption is "jar" or "glass jar" or "fish tank" or "cage" or "shop window";

    public static bool Contains(Concept container) => OfContent(container) is not null;

    /// <summary>Berries on a cake, and its candles.</summary>
    private static bool IsTopping(Concept thing, Concept below) =>
        (below.Traits.Food || below.Traits.Served)
        && !below.Traits.Holds
        && !(below.Traits.Served && IsBread(thing))
        // What comes with meat lies beside it.
        && below.Caption is not ("steak" or "cut of meat" or "roast turkey" or "poultry leg" or "meat on bone")
        // It leans at the wall of a gingerbread house.
        && !(thing.Caption is "candy cane" && !IsCake(below))
        && (
            thing.Traits is { Food: true, Served: false }
            || thing.Caption is "candle" or "sparkler stick" or "shrimp" or "herb"
            || IsBlossomOnCake(thing, below)
        );

    /// <summary>Several of anything that it is said to have are printed on it: "a shower curtain with ducks".</summary>
    public static bool IsPrintedCloth(Concept thing) =>
        thing.Caption is "curtain" or "blanket" or "towel" or "pillow" or "socks" or "umbrella" or "kite" or "tablecloth" or "apron";

    /// <summary>It is in the soup, and too large to be seen upon it: a carrot, a chicken.</summary>
    public static bool IsIngredient(Concept thing, Concept dish) =>
        dish.Caption is "bowl of soup" or "steaming bowl" or "bowl of ramen" or "pot of food" or "bowl of chili"
        && thing.Traits.Metres > LargestUpon
        && (
            (thing.Traits is { Food: true, Served: false } && !IsBread(thing))
            || thing.Caption is "chicken" or "steaming bowl" or "fish" or "cow" or "pig"
        );

    /// <summary>It lies beside a soup, a salad or a drink, and not upon it.</summary>
    private static bool IsBread(Concept thing) =>
        thing.Caption.Contains("bread", StringComparison.Ordinal)
        || thing.Caption is "toast" or "croissant" or "bagel" or "pretzel" or "cookie";

    /// <summary>It tears.</summary>
    public static bool IsCloth(Concept thing) =>
        thing.Traits.Worn is WornPlace.Body or WornPlace.Neck or WornPlace.Head
        || IsPrintedCloth(thing)
        || thing.Caption
            is "gloves"
                or "mittens"
                or "jeans"
                or "shorts"
                or "sweater"
                or "hoodie"
                or "shoes"
                or "running shoe"
                or "carpet"
                or "flag"
                or "tent"
                or "camping tent"
                or "bag"
                or "pyjamas";

    public static bool IsSnowman(Concept thing) => thing.Caption.StartsWith("snowman", StringComparison.Ordinal);

    public static bool IsCakeCandle(Concept thing, Concept cake) =>
        thing.Caption is "candle" or "cake candle" && cake.Caption.EndsWith("cake", StringComparison.Ordinal);

    /// <summary>It is made of sugar.</summary>
    public static bool IsBlossomOnCake(Concept thing, Concept cake) =>
        cake.Caption.EndsWith("cake", StringComparison.Ordinal) && thing.Caption is "rose" or "flower" or "blossom" or "daisy" or "tulip";

    /// <summary>"A girl with an umbrella" has it in her hand, and a guitar too, long as it is.</summary>
    public static bool IsCarried(Concept thing, Concept holder) =>
        holder.IsPerson
            ? IsHandheld(thing)
            // Fish are among fish.
            : holder.Traits.Animal
                && (thing.Traits.Gripped || thing.Traits is { Tool: true, Metres: <= LargestCarried } || CarriedByAnimals.Is(thing))
                && !(holder.Traits.Swims && thing.Traits.Swims);

    /// <summary>People carry it.</summary>
    public static bool IsHandheld(Concept thing) =>
        thing.Traits is { Lives: false, Metres: <= LargestCarried }
        || thing.Caption is "trident" or "trident emblem"
        || thing.Traits is { Gripped: true, Swims: false };

    /// <summary>It is in the hand of who has or wears another thing; what an animal could wear, it wears.</summary>
    public static bool IsHeldToo(Concept thing, Concept holder) =>
        !thing.Traits.Lives
        && IsHandheld(thing)
        && (
            holder.IsPerson
            || (
                holder.Traits is { Animal: true, Swims: false }
                && thing.Traits.Worn is WornPlace.Nowhere
                && !Garments.Has(thing.Caption)
                && !AnimalWardrobe.IsPutOn(thing.Caption)
                && thing.Caption is not ("bell" or "label" or "tag")
            )
        );

    /// <summary>"A cup on a table next to a book": the book is on the table too.</summary>
    public static SceneRelation OnTheSame(SceneRelation relation, Draft draft, ConceptVocabulary vocabulary)
    {
        if (relation.Kind != SceneRelationKind.Beside || draft.Relations.Count == 0)
            return relation;
        var (before, added) = (draft.Relations[^1], relation.Second);
        if (before.Kind != SceneRelationKind.On || before.Second != relation.First || draft.Objects[added].Text is not null)
            return relation;
        var (table, thing) = (vocabulary.Concepts[draft.Objects[before.Second].Concept], vocabulary.Concepts[draft.Objects[added].Concept]);
        // "A cat on a sofa next to a floor lamp": the lamp stands on the floor.
        var isOnFloor = thing.Traits is { Furniture: true, Metres: >= 1 } && table.Traits.Furniture;
        return table.Traits.Surface && !isOnFloor && OnOrIn(thing, table) == SceneRelationKind.On
            ? new SceneRelation(added, SceneRelationKind.On, before.Second)
            : relation;
    }
}
