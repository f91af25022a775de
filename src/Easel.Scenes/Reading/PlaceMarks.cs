using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>What one knows a place by, beyond its ground: a farm has a barn, a classroom a blackboard.</summary>
internal static class PlaceMarks
{
    public const string AnyRoom = "couch and lamp";

    /// <summary>Names of things, what says most first.</summary>
    private static readonly FrozenDictionary<string, string[]> Marks = Build(
        ("farm", "barn, haystack"),
        ("park", "deciduous tree, bench"),
        ("playground", "playground, swing"),
        ("garden", "flower, bush"),
        ("vegetable garden", "vegetables, scarecrow"),
        ("campsite", "tent, campfire"),
        ("cemetery, graveyard", "headstone, leafless tree"),
        ("golf course", "golf course"),
        ("zoo", "fence, giraffe"),
        ("carnival, fair, funfair, fairground, amusement park, theme park", "ferris wheel, circus tent"),
        ("water park", "swimming pool, playground slide"),
        ("suburb", "house with garden, house"),
        ("canal, canals", "canal houses"),
        ("harbour, harbor, port", "lighthouse, pier"),
        ("marina", "sailboat, pier"),
        ("coral reef, aquarium", "coral, seaweed"),
        ("airport, airfield", "airplane on the ground, space needle"),
        ("runway, tarmac, airstrip, landing strip", "airplane on the ground"),
        ("helipad", "helicopter"),
        ("parking lot, car park", "automobile"),
        ("market", "stall"),
        ("times square", "billboard, skyscraper"),
        ("paris", "eiffel tower"),
        ("london", "big ben, tower bridge"),
        ("new york, new york city, manhattan", "statue of liberty, empire state building"),
        ("san francisco", "suspension bridge"),
        ("sydney", "sydney opera house"),
        ("shanghai", "oriental pearl tower"),
        ("seattle", "space needle"),
        ("moscow", "kremlin"),
        ("tokyo", "tokyo tower"),
        ("rome", "colosseum"),
        ("amsterdam, venice", "canal houses"),
        ("living room, living area, lounge", "couch and lamp, fireplace, television"),
        ("bedroom, hotel room", "bed, wardrobe"),
        ("hospital room, hospital ward, operating room, emergency room", "hospital bed"),
        ("kitchen", "oven, fridge"),
        ("bathroom", "bathtub, sink"),
        ("classroom, lecture hall", "blackboard, desk"),
        ("office", "desk, bookshelf"),
        ("library", "bookshelf, desk"),
        ("dining room, restaurant, café, cafe", "table, chandelier"),
        ("nursery, playroom", "crib, toy box"),
        ("gym", "dumbbell, person lifting weights"),
        ("studio", "easel"),
        ("laboratory, lab", "microscope, flask"),
        ("museum", "statue, framed picture"),
        ("shop, store", "shelf, shopping cart"),
        ("attic, basement, cellar, pantry", "shelf, barrel"),
        ("throne room", "throne"),
        ("ballroom", "chandelier"),
        ("casino", "slot machine"),
        ("bowling alley", "bowling"),
        ("concert hall", "stage, piano"),
        ("hair salon, barbershop", "barber pole, mirror"),
        ("hallway, corridor, lobby", "door"),
        ("workshop", "toolbox, shelf")
    );

    /// <summary>Empty where its ground says all.</summary>
    public static IReadOnlyList<string> Of(string place) => Marks.GetValueOrDefault(place) ?? [];

    /// <summary>Puts into the distance what the place is known by, and is not there yet.</summary>
    public static void Add(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        if (
            mentions.Count == 0
            || mentions.Exists(mention => mention.IsCrop)
            || mentions.Sum(mention => (long)mention.Count) >= Scene.MaxObjects
        )
            return;
        foreach (var name in Of(draft.PlaceWord))
        {
            if (
                vocabulary.FindNamed(name) is not (>= 0 and var mark)
                || draft.Excluded.Contains(mark)
                || vocabulary.Concepts[mark].Traits.Lives
            )
                continue;
            if (
                mentions.Exists(mention => mention.Text is null && IsThere(vocabulary.Concepts[mention.Concept], vocabulary.Concepts[mark]))
            )
                continue;
            mentions.Add(new Mention(mark, Tier.Same, name, 1) { IsBackdrop = true });
            return;
        }
    }

    private static bool IsThere(Concept thing, Concept mark) =>
        string.Equals(thing.Caption, mark.Caption, StringComparison.Ordinal)
        || thing.Caption.EndsWith($" {mark.Caption}", StringComparison.Ordinal)
        || (mark.Caption is AnyRoom && thing.Caption is "sofa" or "armchair")
        || (thing.Traits.Sky && mark.Caption is "airplane on the ground" && thing.Caption.Contains("airplane", StringComparison.Ordinal))
        || thing.Traits.Shows.Contains(mark.Caption, StringComparer.Ordinal);

    private static FrozenDictionary<string, string[]> Build(params (string Places, string Marks)[] lines) =>
        lines
            .SelectMany(line => line.Places.Split(", ").Select(place => KeyValuePair.Create(place, line.Marks.Split(", "))))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
