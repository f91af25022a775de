using System.Collections.Frozen;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>The words for places that are drawn as a ground, and for what the sky looks like there.</summary>
internal static class Places
{
    private static readonly Dictionary<string, ScenePlace> Grounds = Build(
        (
            ScenePlace.Lake,
            "lake, river, pond, stream, canal, canals, swamp, marsh, bog, wetland, wetlands, lagoon, fjord, creek, brook, loch, reservoir, lake shore, lakeside, riverside, river bank, riverbank, see, lac, rivière, étang, lago, río, fiume, rio, rivier, fluss, teich"
        ),
        (
            ScenePlace.Sea,
            "sea, seas, ocean, oceans, water, waves, rough sea, open sea, high seas, shipyard, bay, cove, gulf, harbour, harbor, marina, port, meer, mer, mar, mare, zee, wasser, eau, agua, acqua, água, oceano, océano, océan, ozean"
        ),
        (
            ScenePlace.UnderWater,
            "underwater, underwater city, sunken city, underwater kingdom, underwater world, under water, seabed, sea floor, ocean floor, bottom of the sea, bottom of the ocean, coral reef, reef, aquarium"
        ),
        (
            ScenePlace.Beach,
            "beach, shore, seashore, seaside, coast, sand, sandy beach, tropical beach, beach bar, tiki bar, strand, plage, playa, spiaggia, praia"
        ),
        (
            ScenePlace.Meadow,
            "meadow, campus, university campus, college campus, school campus, tea plantation, tea field, botanical garden, japanese garden, zen garden, sculpture garden, country road, dirt road, rural road, country lane, field, fields, grass, lawn, pasture, garden, park, farm, prairie, steppe, grassland, vegetable patch, herb garden, kitchen garden, schoolyard, school yard, barnyard, farmyard, town park, city park, picnic area, savanna, savannah, orchard, orchards, cherry orchard, vineyard, vineyards, cornfield, cornfields, corn field, corn fields, corn maze, wheatfield, wheatfields, wheat field, wheat fields, barley field, rice paddy, rice paddies, paddy field, flower meadow, wildflower meadow, flower bed, flower field, flower fields, wind farm, solar farm, olive grove, palm grove, tree farm, christmas tree farm, yard, playground, campsite, campground, construction site, building site, cemetery, graveyard, golf course, zoo, carnival, fair, funfair, fairground, amusement park, theme park, water park, suburb, flower garden, vegetable garden, apple orchard, backyard, countryside, hills, green hills, landscape, scenery, valley, fantasy world, fantasy land, fantasy landscape, fantasy realm, magical world, magical land, magic world, magical kingdom, dream world, fairytale world, fairy tale world, fairytale land, wonderland, fairyland, wiese, pré, prado, prato, weide, garten, jardin, jardín, giardino, jardim, tuin, feld, champ, campo, parc, parque, parco"
        ),
        (
            ScenePlace.Forest,
            "forest, forest clearing, woodland, pine forest, pine woods, fir forest, spruce forest, bamboo forest, bamboo grove, woods, tropical forest, tropical rainforest, jungle, rainforest, rain forest, wald, forêt, bosque, bosco, floresta, bos"
        ),
        (
            ScenePlace.Desert,
            "desert, drought, quarry, dried up land, dry land, salt flats, dunes, sand dune, sand dunes, badlands, wild west, wild west town, western town, ghost town, oil field, oil fields, sahara, wüste, désert, desierto, deserto, woestijn"
        ),
        (
            ScenePlace.Snow,
            "snow, ice, frozen lake, frozen river, frozen pond, frozen sea, snowy slope, snowy slopes, icy slope, icy slopes, icy hill, icy hills, icy hillside, icy mountain, icy mountainside, icy landscape, frozen landscape, icy lake, icy pond, icy river, icy ground, icy path, slopes, ski run, snowy hill, snowy hillside, ice rink, skating rink, ski slope, ski resort, tundra, arctic, antarctica, north pole, south pole, winter landscape, snowy landscape, schnee, neige, nieve, neve, sneeuw"
        ),
        (
            ScenePlace.Mountains,
            "mountain landscape, hairpin road, hairpin turn, hairpin turns, hairpin bend, hairpin bends, serpentine road, zigzag road, peaks, snowy peaks, mountain peaks, snowy mountain peaks, snow capped peaks, snowcapped peaks, alpine peaks, snowcapped mountains, mountain tops, mountaintops, mountain range, mountain pass, snowy mountain pass, alpine pass, mountains, alps, himalayas, rocky mountains, andes, hills and mountains, berge, bergen, montagnes, montañas, montagne, montanhas"
        ),
        (
            ScenePlace.City,
            "rooftop garden, roof garden, city, town, downtown, skyline, city skyline, cityscape, urban skyline, city lights, new york, new york city, manhattan, paris, london, tokyo, berlin, rome, madrid, barcelona, vienna, amsterdam, istanbul, moscow, chicago, los angeles, san francisco, hong kong, shanghai, dubai, venice, seattle, boston, miami, sydney, las vegas, toronto, seoul, beijing, singapore, prague, times square, big city, old town, stadt, ville, ciudad, città, cidade, stad"
        ),
        (
            ScenePlace.Street,
            "street, courtyard, inner courtyard, christmas market, train station platform, slum, slums, cul de sac, dead end street, road, highway, motorway, freeway, avenue, boulevard, path, sidewalk, pavement, driveway, intersection, winding street, shopping street, market street, side street, city street, suburban street, cobblestone street, station, train station, railway station, train platform, railway platform, market, town square, main street, parking lot, parking garage, multi storey car park, car park, racetrack, race track, alley, alleyway, back alley, laneway, narrow street, plaza, piazza, market square, marketplace, market place, village square, city square, main square, public square, platform, station platform, bus station, taxi stand, street corner, skate park, skatepark, straße, strasse, rue, calle, strada, rua, straat"
        ),
        (
            ScenePlace.Room,
            "room, great hall, banquet hall, banqueting hall, medieval hall, feasting hall, mead hall, castle hall, dining hall, loft, laundromat, launderette, tattoo parlor, tattoo parlour, tattoo shop, sushi bar, sushi restaurant, fast food restaurant, burger restaurant, italian restaurant, ramen shop, noodle shop, candy store, candy shop, sweet shop, tv studio, news studio, home office, home gym, home theater, home theatre, home cinema, home library, home studio, gaming room, computer lab, science lab, sunroom, sun room, conservatory, winter garden, orangery, study, baby's room, baby room, kids room, kid's room, kids' room, child's room, children's room, childrens room, kids bedroom, child's bedroom, children's bedroom, girl's bedroom, boy's bedroom, reading room, reading nook, reading corner, study room, cockpit, doctors office, doctor's office, dentist office, dentist's office, toy workshop, trophy room, engine room, arcade, wine shop, tea house, teahouse, tea room, breakfast room, nail bar, massage room, photo studio, photography studio, photographer's studio, bar, cocktail bar, hotel bar, wine bar, kindergarten, preschool, cinema, movie theater, movie theatre, theatre, theater, day care, daycare, veterinary clinic, dental clinic, hotel reception, reception area, foyer, food court, phone shop, clothing store, clothes shop, shoe shop, shoe store, bookshop, butcher shop, butchers shop, hardware store, beauty salon, sauna, stairwell, veranda interior, data center, data centre, server room, computer room, living area, lounge, corridor, corridors, hallways, hospital ward, bowling alley, casino, barbershop, pantry, cellar, living room, bedroom, kitchen, bathroom, classroom, office, library, museum, restaurant, café, cafe, shop, store, gym, hospital room, attic, basement, hallway, dining room, lab, laboratory, studio, hotel room, house interior, music room, practice room, training room, rehearsal room, waiting room, meeting room, conference room, throne room, dressing room, changing room, fitting room, locker room, play room, playroom, game room, games room, sewing room, art room, yoga room, weight room, guest room, dorm room, family room, sitting room, drawing room, storage room, laundry room, control room, operating room, emergency room, delivery room, recording room, hotel lobby, ballroom, lecture hall, concert hall, auditorium, courtroom, dance studio, art studio, yoga studio, recording studio, ballet studio, pottery studio, music studio, art gallery, gallery, workshop, workplace, workspace, salon, hair salon, barber shop, nail salon, spa, supermarket, grocery store, bookstore, coffee shop, cafeteria, canteen, diner, pub, nightclub, lobby, dojo, clinic, boardroom, boxing gym, subway platform, metro platform, subway station, metro station, underground station, airport terminal, airport lounge, departure lounge, departure hall, airport gate, dungeon, jail cell, prison cell, wine cellar, bakery, flower shop, toy store, toy shop, pharmacy, garage, indoors, inside, zimmer, wohnzimmer, küche, chambre, salon, cuisine, habitación, cocina, stanza, cucina, quarto, cozinha, kamer, keuken, nursery"
        ),
        (ScenePlace.Runway, "runway, tarmac, airstrip, airfield, landing strip, airport, helipad"),
        (
            ScenePlace.Space,
            "space, outer space, asteroid field, asteroid belt, galaxy, universe, cosmos, weltraum, espace, espacio, spazio, ruimte"
        ),
        (ScenePlace.Moon, "moon, lunar surface, mond, lune, luna, lua"),
        (ScenePlace.Mars, "mars, planet mars, red planet, alien planet, another planet, distant planet, strange planet"),
        (ScenePlace.Clouds, "clouds, nuages, wolken, nubes, nuvole, nuvens"),
        (ScenePlace.Sky, "sky, blue sky, air, himmel, ciel, cielo, céu, lucht")
    );

    private static readonly Dictionary<string, SceneLight> Lights = Build(
        (
            SceneLight.Sunset,
            "sunset, sunrise, dawn, dusk, golden hour, twilight, evening, sonnenuntergang, coucher de soleil, atardecer, tramonto, pôr do sol, zonsondergang"
        ),
        (
            SceneLight.Night,
            "night, blue hour, midnight, moonlit, starlit, dark, darkness, total darkness, night sky, starry sky, stars, starlight, starry night, starry night sky, moonlight, moonlit sky, stars and moon, dark sky, northern lights, aurora, aurora borealis, polar lights, nordlicht, polarlicht, aurore boréale, aurora boreal, aurora boreale, nacht, nuit, noche, notte, noite"
        )
    );

    private static readonly Dictionary<string, SceneLight> Times = Build(
        (
            SceneLight.Night,
            "la nuit, de nuit, dans la nuit, de noche, por la noche, en la noche, bei nacht, in der nacht, di notte, nella notte, de noite, à noite, na noite, in de nacht"
        ),
        (
            SceneLight.Sunset,
            "au coucher du soleil, au lever du soleil, à l'aube, le soir, bei sonnenaufgang, im morgengrauen, al amanecer, al alba, all'alba, ao amanecer, ao nascer do sol, bij zonsopgang, bei sonnenuntergang, am abend, al atardecer, al tramonto, di sera, ao pôr do sol, bij zonsondergang"
        )
    );

    /// <summary>Of the places, those that are a picture by themselves; sand, ice and water are things too.</summary>
    private static readonly FrozenSet<string> Subjects = (
        "drought, great hall, banquet hall, banqueting hall, medieval hall, feasting hall, mead hall, dining hall, quarry, campus, courtyard, christmas market, laundromat, evening, sunset, sunrise, plaza, piazza, skate park, skatepark, market square, marketplace, market place, village square, city square, main square, public square, bus station, alleyway, back alley, narrow street, street corner, shipyard, reef, forest clearing, steppe, grassland, vegetable patch, herb garden, farmyard, barnyard, schoolyard, kindergarten, hotel reception, veterinary clinic, food court, clothing store, fantasy world, fantasy land, fantasy landscape, fantasy realm, magical world, magical land, magic world, magical kingdom, dream world, fairytale world, fairy tale world, fairytale land, wonderland, fairyland, fjord, lagoon, creek, brook, loch, marsh, wetland, cove, sand dune, sand dunes, badlands, wild west town, western town, ghost town, oil field, oil fields, playground, construction site, building site, campground, market street, shopping street, city street, suburban street, cobblestone street, train station, railway station, train platform, subway station, metro station, airport terminal, dungeon, wine cellar, jail cell, prison cell, conference room, meeting room, throne room, art studio, recording studio, music studio, dance studio, coffee shop, diner, pub, dusk, dawn, twilight, midnight, golden hour, sea, ocean, lake, frozen lake, frozen river, frozen pond, ice rink, skating rink, canal, canals, marina, river, pond, desert, tundra, times square, golf course, zoo, carnival, funfair, fairground, amusement park, theme park, water park, suburb, runway, airport, parking lot, data center, data centre, server room, computer room, racetrack, sidewalk, hallway, corridor, lobby, attic, basement, cellar, hospital room, museum, art gallery, gallery, restaurant, supermarket, grocery store, nightclub, waiting room, hotel room, living area, lounge, courtroom, ballroom, lecture hall, concert hall, bowling alley, casino, hair salon, workshop, pantry, flower garden, vegetable garden, playroom, northern lights, aurora, aurora borealis, cemetery, graveyard, campsite, city, skyline, city skyline, cityscape, urban skyline, city lights, town, mountains, space, savanna, savannah, orchard, orchards, cherry orchard, apple orchard, vineyard, vineyards, cornfield, cornfields, corn field, corn fields, corn maze, wheatfield, wheatfields, wheat field, wheat fields, barley field, rice paddy, rice paddies, paddy field, flower meadow, wildflower meadow, flower bed, flower field, flower fields, wind farm, solar farm, olive grove, palm grove, tree farm, christmas tree farm, pine forest, bamboo forest, bamboo grove, swamp, harbour, harbor, seabed, ocean floor, coral reef, beach, shore, seashore, coast, sandy beach, tropical beach, "
        + "straße, strasse, rue, calle, strada, rua, straat, meadow, field, fields, lawn, pasture, garden, park, farm, prairie, backyard, countryside, green hills, landscape, scenery, valley, "
        + "forest, woods, jungle, rainforest, rain forest, dunes, winter landscape, snowy landscape, mountain landscape, mountain range, "
        + "downtown, street, road, path, trail, highway, alley, room, living room, bedroom, kitchen, classroom, office, bathroom, dining room, library, laboratory, gym, studio, nursery, outer space, asteroid field, asteroid belt, sky, blue sky, night sky, starry sky, starry night, starry night sky, "
        + "wiese, wald, strand, forêt, plage, playa, bosque, bosco, spiaggia, praia, floresta"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, ScenePlace>.AlternateLookup<ReadOnlySpan<char>> GroundLookup = Grounds.GetAlternateLookup<
        ReadOnlySpan<char>
    >();
    private static readonly Dictionary<string, SceneLight>.AlternateLookup<ReadOnlySpan<char>> LightLookup = Lights.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>Words of a place or of a light, most.</summary>
    public const int LongestPhrase = 4;

    public static ScenePlace? Ground(ReadOnlySpan<char> words) => GroundLookup.TryGetValue(words, out var place) ? place : null;

    /// <summary>"A busy street": what the place looks like, and nothing in it, is asked for.</summary>
    public static bool IsSubject(ReadOnlySpan<char> words) => Subjects.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);

    /// <summary>A word that says more often something else than where it is.</summary>
    public static bool IsOtherWord(ReadOnlySpan<char> words) =>
        words
            is "see"
                or "air"
                or "inside"
                or "indoors"
                or "mar"
                or "mare"
                or "sand"
                or "fair"
                or "rue"
                or "bos"
                or "neve"
                or "champ"
                or "stad"
                or "weide"
                or "stanza"
                or "quarto"
                or "under water"
                or "hills"
                or "clouds"
                or "waves";

    /// <summary>What belongs to a house, and is no thing: "with a garden".</summary>
    public static bool IsLandOfHouse(ReadOnlySpan<char> word) =>
        word
            is "garden"
                or "lawn"
                or "yard"
                or "backyard"
                or "meadow"
                or "fields"
                or "garten"
                or "jardin"
                or "jardín"
                or "giardino"
                or "jardim"
                or "tuin";

    /// <summary>Two walls are what one knows it by, and it is seen from end to end.</summary>
    public static bool IsWalled(ReadOnlySpan<char> words) =>
        words is "narrow street"
        || words[(words.LastIndexOf(' ') + 1)..]
            is "corridor"
                or "corridors"
                or "hallway"
                or "hallways"
                or "alley"
                or "alleyway"
                or "laneway"
            && words is not "bowling alley";

    /// <summary>A place is drawn in this colour anyway: "a blue sky", "a green field".</summary>
    public static bool HasColour(ScenePlace place, SceneLight? light, string colour) =>
        colour is "black"
            ? light is SceneLight.Night || place is ScenePlace.Space or ScenePlace.Moon
            : place switch
            {
                ScenePlace.Sky or ScenePlace.Sea or ScenePlace.Lake or ScenePlace.UnderWater => colour is "blue",
                ScenePlace.Meadow or ScenePlace.Forest => colour is "green",
                ScenePlace.Snow or ScenePlace.Clouds => colour is "white",
                ScenePlace.Beach or ScenePlace.Desert => colour is "golden" or "yellow",
                ScenePlace.Mars => colour is "red",
                ScenePlace.Street or ScenePlace.Runway => colour is "grey" or "gray",
                _ => false,
            };

    public static bool IsAurora(ReadOnlySpan<char> words) =>
        words.StartsWith("auror") || words is "northern lights" or "polar lights" or "nordlicht" or "polarlicht";

    public static SceneLight? Time(ReadOnlySpan<char> words) =>
        Times.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var light) ? light : null;

    /// <summary>The land that a word before a place or a thing says: "a mountain road", "a beach hut".</summary>
    public static ScenePlace? Land(ReadOnlySpan<char> word) =>
        word switch
        {
            "mountain" or "snowy mountain" or "snow capped mountain" or "alpine" => ScenePlace.Mountains,
            "desert" => ScenePlace.Desert,
            "forest" or "jungle" or "woodland" => ScenePlace.Forest,
            "beach" or "seaside" or "coastal" or "coast" => ScenePlace.Beach,
            "lake" or "lakeside" => ScenePlace.Lake,
            "winter" => ScenePlace.Snow,
            "country" or "rural" or "countryside" or "village" or "farm" or "meadow" => ScenePlace.Meadow,
            _ => null,
        };

    /// <summary>One of them is a city, and the other a world without air.</summary>
    public static bool IsOffWorldCity(ScenePlace? one, ScenePlace? other) =>
        (one, other) is (ScenePlace.City, ScenePlace.Mars or ScenePlace.Moon) or (ScenePlace.Mars or ScenePlace.Moon, ScenePlace.City);

    /// <summary>It is still itself under snow.</summary>
    public static bool IsSnowedUpon(ScenePlace place) =>
        place is ScenePlace.Mountains or ScenePlace.Forest or ScenePlace.City or ScenePlace.Street or ScenePlace.Lake or ScenePlace.Meadow;

    /// <summary>It is a forest of palms and broad leaves.</summary>
    public static bool IsTropical(ReadOnlySpan<char> word) =>
        word is "jungle" or "rainforest" or "rain forest" or "tropical forest" or "tropical rainforest";

    /// <summary>One skates on it.</summary>
    public static bool IsFrozen(ReadOnlySpan<char> word) => word is "ice" or "ice rink" or "skating rink" || word.StartsWith("frozen ");

    /// <summary>It leads through other places.</summary>
    public static bool IsRoad(string word) => word is "road" or "path" or "trail" or "highway" or "motorway" or "street";

    /// <summary>"Landscape", which is any land.</summary>
    public static bool IsVague(string word) => word is "landscape" or "scenery" or "countryside";

    public static SceneLight? Light(ReadOnlySpan<char> words) => LightLookup.TryGetValue(words, out var light) ? light : null;

    private static Dictionary<string, T> Build<T>(params (T Value, string Words)[] lines)
    {
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (value, words) in lines)
        {
            foreach (var word in words.Split(", "))
                values.TryAdd(word, value);
        }

        return values;
    }
}
