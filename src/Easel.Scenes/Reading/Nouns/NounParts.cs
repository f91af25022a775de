using System.Collections.Frozen;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Words for parts that the picture of the whole shows: no key ring for the keys of a piano, no door beside a house.</summary>
internal static class NounParts
{
    private static readonly FrozenSet<string> OfBuildings = Set(
        "door, doors, window, windows, roof, roofs, rooftop, rooftops, chimney, chimneys, tower, towers, turret, turrets, steeple, spire, spires, belfry, gate, wall, walls, porch, balcony"
    );
    private static readonly FrozenSet<string> OfVehicles = Set(
        "door, doors, window, windows, roof, wheel, wheels, tire, tires, tyre, tyres, windshield, windows, engine, sail, sails, mast, deck, bow, stern, prow, hull, cab, bumper, bonnet, hood, handlebar, handlebars, saddle, seat, seats, propeller, propellers, rotor, rotors, wing, wings, tail, tail fin, fin, fins, nose, nose cone, headlight, headlights, windscreen, trunk, grille, fender, fenders, cockpit, porthole, portholes"
    );
    private static readonly FrozenSet<string> OfPlants = Set("petal, petals, leaf, leaves, stem, stems, branch, branches, trunk, bark");
    private static readonly FrozenSet<string> OfLand = Set("slope, slopes, peak, peaks, summit, top");
    private static readonly FrozenSet<string> OfInstruments = Set("key, keys, string, strings, pedal, pedals");
    private static readonly FrozenSet<string> OfBooks = Set("page, pages, cover, spine");

    private static readonly FrozenSet<string> OfAppliances = Set(
        "door, doors, lid, handle, handles, button, buttons, knob, knobs, drawer, drawers"
    );

    private static readonly FrozenSet<string> Appliances = Set(
        "microwave, oven, fridge, open fridge, washing machine, dishwasher, safe, wardrobe, dresser, locker, toaster, blender, coffee maker, rice cooker, vending machine, cooking pot, tea kettle, teapot, frying pan, box, treasure chest, toy box, desk, radio, television, jukebox"
    );

    /// <summary>True where the picture of <paramref name="whole"/> shows what the prompt's own <paramref name="word"/> names.</summary>
    public static bool IsShown(ReadOnlySpan<char> word, Concept whole) =>
        (Parts(whole) is { } parts && Has(parts, word))
        || ThingParts.IsShown(word, whole.Caption)
        || whole.Traits.Parts.ContainsKey(word.ToString());

    /// <summary>Somebody may be on this part of a whole that was named before.</summary>
    public static bool IsStoodOn(ReadOnlySpan<char> word) =>
        word
            is "roof"
                or "rooftop"
                or "chimney"
                or "tower"
                or "balcony"
                or "porch"
                or "deck"
                or "bow"
                or "stern"
                or "prow"
                or "mast"
                or "hull"
                or "handlebar"
                or "handlebars"
                or "saddle"
                or "branch"
                or "branches"
                or "summit"
                or "peak"
                or "walls";

    /// <summary>Green is the colour of leaves alone, a flower's that of its petals, and a doughnut's that of its icing.</summary>
    public static bool IsMostOfIt(ReadOnlySpan<char> word, Concept whole) =>
        (word is "petal" or "petals" && whole.Traits.Flower)
        || (word is "leaf" or "leaves" && NounStanding.IsTree(whole))
        || (word is "icing" or "frosting" or "glaze" && whole.Caption is "doughnut");

    /// <summary>As the part is of itself: green leaves.</summary>
    public static bool IsOwnColour(ReadOnlySpan<char> part, string colour) =>
        colour is "black" && part is "seed" or "seeds"
        || colour is "white" && part is "key" or "keys"
        || colour is "green" && part is "leaf" or "leaves" or "stem" or "stems" or "stalk" or "greens" or "top" or "tops";

    private static FrozenSet<string>? Parts(Concept whole) =>
        whole.Traits.Building || whole.Caption is "dollhouse" ? OfBuildings
        : NounStanding.IsVehicle(whole) || whole.Traits.Bike ? OfVehicles
        : whole.Traits.Flower || NounStanding.IsTree(whole) ? OfPlants
        : whole.Caption is "mountain" or "snow-capped mountain" or "volcano" or "mount fuji" or "hill" ? OfLand
        : whole.Caption
            is "piano"
                or "musical keyboard"
                or "keyboard"
                or "laptop"
                or "guitar"
                or "violin"
                or "harp"
                or "banjo"
                or "accordion"
            ? OfInstruments
        : Appliances.Contains(whole.Caption) ? OfAppliances
        : whole.Caption is "open book" or "closed book" or "notebook" ? OfBooks
        : null;

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(", ").ToFrozenSet(StringComparer.Ordinal);
}
