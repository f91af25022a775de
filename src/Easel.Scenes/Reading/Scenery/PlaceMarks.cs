using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>What one knows a place by, beyond its ground: a farm has a barn, a classroom a blackboard.</summary>
internal static class PlaceMarks
{
    public const string AnyRoom = "couch and lamp";

    /// <summary>Beside so many things there is room for two more, most.</summary>
    private const int MostBeforeTwo = 2;

    /// <summary>In metres.</summary>
    private const double Vehicle = 4;

    /// <summary>Names of things, what says most first.</summary>
    private static readonly FrozenDictionary<string, string[]> Marks = Build(
        ("farm", "barn, haystack"),
        ("domed city", "domed city"),
        ("park", "deciduous tree, bench"),
        (
            "fantasy world, fantasy land, fantasy landscape, fantasy realm, magical world, magical land, magic world, magical kingdom, dream world, fairytale world, fairy tale world, fairytale land, wonderland, fairyland",
            "castle, rainbow arc"
        ),
        ("playground", "playground, swing"),
        ("garden", "flower, bush"),
        ("rooftop garden, roof garden", "potted plant, bench"),
        ("vegetable garden, vegetable patch, kitchen garden", "vegetables, scarecrow"),
        ("campsite, campground", "tent, campfire"),
        ("construction site, building site", "crane, excavator"),
        ("jungle, rainforest, rain forest, tropical forest, tropical rainforest", "jungle plants"),
        ("swamp, marsh, bog, wetland, wetlands", "cattail, willow tree"),
        ("wild west, wild west town, western town, ghost town", "saloon, tumbleweed"),
        ("oil field, oil fields", "oil pump"),
        (
            "platform, station platform, station, train station, railway station, train platform, railway platform, train station platform",
            "train station"
        ),
        ("subway station, metro station, underground station", "subway platform"),
        ("airport terminal, airport lounge, departure lounge, departure hall, airport gate", "airport lounge"),
        ("dungeon, jail cell, prison cell", "prison bars"),
        ("wine cellar", "wine rack, barrel"),
        ("bakery", "display counter, shelf"),
        ("flower shop", "bouquet, shelf"),
        ("toy store, toy shop", "teddy bear, shelf"),
        ("bookstore", "tall bookcase"),
        ("supermarket, grocery store", "stocked shelf, shopping cart"),
        ("bar, cocktail bar, hotel bar, wine bar", "bar counter, stool"),
        ("hotel reception, reception area, reception", "reception desk"),
        ("cinema, movie theater, movie theatre", "movie screen, rows of seats"),
        ("theatre, theater", "stage"),
        ("skate park, skatepark", "skate ramp"),
        ("boxing gym", "boxing ring"),
        ("pub", "bar counter, stool"),
        ("nightclub, disco", "bar counter, mirror ball"),
        ("garage", "automobile, toolbox"),
        ("conference room, meeting room, boardroom", "table, whiteboard"),
        ("recording studio, home studio", "mixing desk, guitar"),
        ("photo studio, photography studio, photographer's studio", "tripod, film camera"),
        ("music studio, music room, practice room", "piano, guitar"),
        ("dance studio, ballet studio", "mirror"),
        ("laundry room", "washing machine"),
        ("courtroom", "judge's bench"),
        ("cemetery, graveyard", "headstone, leafless tree"),
        ("golf course", "golf course"),
        ("zoo", "fence, giraffe"),
        (
            "carnival, fair, county fair, state fair, village fair, funfair, fairground, amusement park, theme park",
            "ferris wheel, circus tent"
        ),
        ("water park", "swimming pool, playground slide"),
        ("spring, springtime", "cherry tree, tulip"),
        ("autumn, fall", "autumn tree, pile of leaves"),
        ("summer, summertime", "sun"),
        ("suburb", "house with garden, house"),
        ("canal, canals", "canal houses"),
        ("harbour, harbor, port", "lighthouse, pier"),
        ("marina", "sailboat, pier"),
        ("asteroid field, asteroid belt", "asteroid"),
        ("coral reef, reef", "coral reef, seaweed"),
        ("aquarium", "coral, seaweed"),
        ("airport, airfield", "airplane on the ground, control tower"),
        ("runway, tarmac, airstrip, landing strip", "airplane on the ground"),
        ("helipad", "helicopter"),
        ("parking lot, parking garage, multi storey car park, car park", "automobile"),
        ("plaza, piazza, village square, city square, main square, public square", "fountain, bench"),
        ("bus station", "bus stop"),
        ("taxi stand", "taxi"),
        ("shipyard", "crane, cargo ship"),
        ("barnyard, farmyard", "barn, haystack"),
        ("kindergarten, preschool, day care, daycare", "toy box, toy blocks"),
        ("veterinary clinic, dental clinic", "desk"),
        ("clothing store, clothes shop", "clothes rack, mirror"),
        ("bookshop", "tall bookcase"),
        ("market, market street, market square, marketplace, market place", "stall, fruit stall"),
        ("shopping street", "shop, stall"),
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
        ("living room, living area, lounge", "couch and lamp, fireplace"),
        ("bedroom, hotel room", "bed, wardrobe"),
        ("hospital room, hospital ward", "hospital bed, iv drip"),
        ("operating room, emergency room", "hospital bed, heart monitor"),
        ("kitchen", "oven, fridge"),
        ("bathroom", "bathtub, bathroom sink"),
        ("classroom, schoolroom", "blackboard, school desk"),
        ("lecture hall, auditorium", "rows of seats"),
        ("office, home office, study room, study", "desk, bookshelf"),
        ("reading room", "bookshelf, armchair"),
        ("home library, reading nook, reading corner", "armchair, bookshelf"),
        ("sunroom, sun room, conservatory, winter garden, orangery", "armchair, potted plant"),
        ("home theater, home theatre, home cinema", "sofa, movie screen"),
        ("gaming room", "arcade machine, beanbag chair"),
        ("computer lab", "desk, whiteboard"),
        ("library", "tall bookcase, desk"),
        ("dining room", "table, chandelier"),
        ("restaurant, italian restaurant, ramen shop, noodle shop", "cafe table, chandelier"),
        ("café, cafe, coffee shop, diner, tea house, teahouse, tea room, breakfast room", "cafe table, coffee counter"),
        ("cafeteria, canteen, food court, fast food restaurant, burger restaurant, pizzeria", "cafe table"),
        ("sushi bar, sushi restaurant", "bar counter, sushi platter"),
        ("laundromat, launderette", "washing machine, laundry"),
        ("tattoo parlor, tattoo parlour, tattoo shop, nail salon, nail bar, massage room", "barber chair, mirror"),
        ("barber shop", "barber chair, mirror"),
        ("candy store, candy shop, sweet shop", "gumball machine, shelf"),
        ("waiting room", "armchair, wall clock"),
        ("dorm room, guest room", "bed, desk"),
        ("control room, cockpit, engine room", "control panel"),
        ("locker room, changing room", "locker, bench"),
        ("game room, games room, arcade", "arcade machine, pool table"),
        ("tv studio, news studio", "film camera, spotlight"),
        ("doctors office, doctor's office, clinic", "desk, eye chart"),
        ("dentist office, dentist's office", "barber chair, eye chart"),
        ("butcher shop, butchers shop", "ham, shelf"),
        ("family room, sitting room", "couch and lamp, bookshelf"),
        ("campus, university campus, college campus, school campus", "classical building, deciduous tree"),
        ("botanical garden", "palm tree, flower"),
        ("japanese garden", "pagoda, cherry tree"),
        ("zen garden", "bonsai, rock"),
        ("tea plantation, tea field", "bush"),
        ("courtyard, inner courtyard", "fountain, potted plant"),
        ("christmas market", "stall, christmas tree"),
        ("drought, dry land, dried up land", "dead tree, sun"),
        ("quarry", "excavator, rock"),
        ("slum, slums", "shed, house"),
        ("cul de sac, dead end street", "house, house with garden"),
        ("nursery, playroom, baby's room, baby room", "crib, toy box"),
        (
            "kids room, kid's room, kids' room, child's room, children's room, childrens room, kids bedroom, child's bedroom, children's bedroom, girl's bedroom, boy's bedroom",
            "bunk bed, toy box"
        ),
        ("underwater city, sunken city, underwater kingdom", "ruins, coral"),
        ("underwater world", "coral reef, seaweed"),
        ("gym, home gym, weight room, fitness studio", "dumbbell rack, treadmill"),
        ("studio, art studio", "easel"),
        ("laboratory, lab, science lab", "laboratory bench, shelf"),
        ("museum", "statue, framed picture"),
        ("art gallery, gallery", "framed picture, statue"),
        ("shop, store", "stocked shelf, display counter"),
        ("attic", "rocking chair, closed box"),
        ("pantry", "stocked shelf, barrel"),
        ("basement, cellar", "barrel, shelf"),
        ("throne room", "throne"),
        ("ballroom", "grand piano, chandelier"),
        ("casino", "slot machine"),
        ("bowling alley", "bowling lane"),
        ("concert hall", "stage, piano"),
        ("great hall, banquet hall, banqueting hall, medieval hall, feasting hall, mead hall", "fireplace, chandelier"),
        ("beach bar, tiki bar", "bar counter"),
        ("hair salon, barbershop", "barber chair, mirror"),
        ("lobby, hotel lobby, foyer", "reception desk, armchair"),
        ("workshop", "workbench, shelf"),
        ("data center, data centre, server room, computer room", "server rack"),
        ("church, chapel, cathedral, abbey, monastery", "stained glass window, church pew"),
        ("spaceship, spacecraft, space station, starship", "control panel"),
        ("castle, palace", "throne, chandelier"),
        ("cabin, log cabin, cottage, hut", "fireplace, armchair"),
        ("barn, stable", "haystack"),
        ("house, mansion, home, apartment, villa, farmhouse", "window with curtains, fireplace")
    );

    /// <summary>Empty where its ground says all.</summary>
    public static IReadOnlyList<string> Of(string place) =>
        // "A restaurant kitchen", "a dark library".
        Marks.GetValueOrDefault(place)
        ?? Marks.GetValueOrDefault(place[(place.LastIndexOf(' ') + 1)..])
        ?? [];

    /// <summary>What stands before all else, where nothing else is named: no blackboard, which is at the wall; null where its ground says all.</summary>
    public static string? Nearest(string place) =>
        Of(place) is ["blackboard", var before, ..] ? before
        : Of(place) is [var first, ..] ? first
        : null;

    /// <summary>Of some there is more than one in such a place.</summary>
    public static int Count(string mark) =>
        mark switch
        {
            "school desk" => 3,
            "stocked shelf" => 2,
            _ => 1,
        };

    /// <summary>Puts into the distance what the place is known by, and is not there yet.</summary>
    public static void Add(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        AddIndoors(draft, mentions, vocabulary);
        if (
            mentions.Count == 0
            || mentions.TrueForAll(mention => mention.IsIndoors)
            || mentions.Exists(mention => mention.IsCrop)
            || (draft.Place == ScenePlace.Room && IsFurnished(mentions, vocabulary))
            || mentions.Sum(mention => (long)mention.Count) >= Scene.MaxObjects
        )
            return;
        // A room is seen to be furnished, and open land has one thing beside whom it is about.
        var room = draft.Place == ScenePlace.Room && mentions.Sum(mention => (long)mention.Count) <= MostBeforeTwo ? 2 : 1;
        // A street has no grass that turns golden.
        string[] season = draft.IsAutumn && draft.Place is ScenePlace.Street or ScenePlace.City ? ["autumn tree"] : [];
        foreach (var name in season.Concat(Of(draft.WithinWord).Take(1)).Concat(Of(draft.PlaceWord)))
        {
            if (
                vocabulary.FindNamed(name) is not (>= 0 and var mark)
                || draft.Excluded.Contains(mark)
                || vocabulary.Concepts[mark].Traits.Lives
            )
                continue;
            // A train in a station is seen at its platform.
            if (draft.Place == ScenePlace.Room && mentions.Find(mention => IsShownBy(mention, vocabulary, mark)) is { } shown)
                shown.Become(mark);
            if (
                mentions.Exists(mention =>
                    mention.Text is null && KnownMarks.IsThere(vocabulary.Concepts[mention.Concept], vocabulary.Concepts[mark])
                )
            )
                continue;
            mentions.Add(new Mention(mark, Tier.Same, name, 1) { IsBackdrop = true });
            if (--room == 0)
                return;
        }
    }

    /// <summary>"A living room with a sofa, a coffee table and a plant" has what is named.</summary>
    private static bool IsFurnished(List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        const int furniture = 2;
        const int things = 3;
        return mentions.Count >= things
            && mentions.TrueForAll(mention => mention.Text is not null || !vocabulary.Concepts[mention.Concept].Traits.Lives)
            && mentions.Count(mention => mention.Text is null && vocabulary.Concepts[mention.Concept].Traits.Furniture) >= furniture;
    }

    /// <summary>Too large for any room but that of the picture that shows it.</summary>
    private static bool IsShownBy(Mention mention, ConceptVocabulary vocabulary, int mark) =>
        mention is { Text: null, Colour: null }
        && vocabulary.Concepts[mention.Concept] is { Traits: { Lives: false, Metres: >= Vehicle } } thing
        && vocabulary.Concepts[mark].Traits.Shows.Contains(thing.Caption, StringComparer.Ordinal);

    /// <summary>Who looks from a bedroom at a city has a bed.</summary>
    private static void AddIndoors(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        if (
            draft.IsThroughWindow
            && !mentions.Exists(mention => mention.IsIndoors)
            && Of(draft.RoomWord) is [var name, ..]
            && vocabulary.FindNamed(name) is >= 0 and var mark
            && !draft.Excluded.Contains(mark)
        )
            mentions.Add(new Mention(mark, Tier.Same, name, 1) { IsIndoors = true });
    }

    private static FrozenDictionary<string, string[]> Build(params (string Places, string Marks)[] lines) =>
        lines
            .SelectMany(line => line.Places.Split(", ").Select(place => KeyValuePair.Create(place, line.Marks.Split(", "))))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
