using System.Collections.Frozen;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Words that name another thing beside certain others: a mouse beside a keyboard, a pot on a stove, a bat with a ball.</summary>
internal static class WordCompany
{
    private const string ChessCompany = "chess, chessboard, chess board, chess set, pawn, pawns, rook, rooks, checkmate";
    private const string ChessStrangers = "playing, wearing, throne, castle, horse, armor, sitting";

    private static readonly Sense[] Senses =
    [
        new(
            "mouse, mice",
            "computer mouse",
            "keyboard, laptop, computer, computers, monitor, desktop, desktop computer, mousepad, mouse pad, pc, printer, headset, speakers, wireless, usb, gaming",
            "cheese, cat, cats, trap, mousetrap, tail, running, eating, nibbling, sitting, sleeping, hiding, elephant, lion"
        ),
        new("dam, dams, lodge", "beaver dam", "beaver, beavers", "hydroelectric, power, concrete, hoover"),
        new(
            "bat, bats",
            "baseball bat",
            "ball, balls, baseball, baseballs, glove, gloves, helmet, softball, pitcher, mitt, cap",
            "cave, night, moon, halloween, vampire, witch, castle, wings, flying, hanging, upside"
        ),
        new(
            "ring, rings",
            "key ring",
            "key, keys",
            "finger, diamond, wedding, engagement, box, necklace, treasure, wearing, piano",
            IsBelow
        ),
        new(
            "hoop, hoops",
            "basketball hoop",
            "basketball, basketballs, ball, court, backboard, dunk",
            "hula, circus, dog, dogs, fire, lion, tiger, seal, dolphin, earrings, gymnast"
        ),
        new(
            "pot, pots",
            "cooking pot",
            "stove, oven, cooker, hob, burner, stovetop, soup, stew, pasta, spaghetti, noodles, boiling, lid, kitchen, ladle, pan, pans, steam, simmering, cooking, rice, chili, spoon, wooden spoon, water",
            "plant, plants, flower, flowers, cactus, herb, herbs, fern, tulips, roses, rose, tulip, windowsill, garden, succulent, flower pot, gold, clay, tree, bonsai"
        ),
        new(
            "nail, nails",
            "nail",
            "hammer, wood, plank, screw, screws, board, boards, screwdriver, pliers, toolbox",
            "polish, hand, hands, finger, fingers, woman, girl"
        ),
        new(
            "wooden board, wooden boards",
            "plank",
            "nail, nails, screw, screws, hammer, saw, carpenter, drill, sanding, sawing",
            "cutting, chopping, cheese, bread, knife"
        ),
        new(
            "board, boards",
            "plank",
            "nail, nails, screw, screws, hammer, saw, carpenter, plank, drill, sanding, sawing",
            "cutting, chopping, cheese, bread, bulletin, white, black, chess, notice, knife, surfing"
        ),
        new(
            "nail, nails",
            "nail polish",
            "painted, manicure, manicured, painting, filing, woman, girl, lady, fingers, long, acrylic, manicurist",
            "hammer, wood, plank, screw, screws, board, boards, screwdriver, pliers, toolbox, carpenter, rusty, hitting, wall"
        ),
        new(
            "turkey, turkeys",
            "roast turkey",
            "platter, plate, oven, thanksgiving, dinner, stuffing, gravy, cranberry, carving, knife, fork, potatoes",
            "farm, field, walking, bird, live, feathers, forest, wild"
        ),
        new(
            "chicken, chickens",
            "roast turkey",
            "platter, plate, oven, dinner, stuffing, gravy, rice, potatoes, vegetables, fork, pan, baking tray",
            "farm, field, walking, egg, eggs, coop, live, feathers, chick, chicks, dog, cat, cow, pig, sheep, horse, duck, rooster, bird, birds, deer, rabbit, bear"
        ),
        new(
            "salmon",
            "salmon fillet",
            "rice, asparagus, lemon, potatoes, vegetables, sauce, dill, plate, dinner, pan, broccoli, spinach, knife, salad, butter",
            "river, stream, sea, ocean, bear, bears, swimming, jumping, leaping, waterfall, fisherman, sushi"
        ),
        new(
            "scooter, scooters",
            "kick scooter",
            "boy, boys, girl, girls, kid, kids, child, children, toddler, toddlers, son, daughter, brother, sister, grandson, granddaughter, playground, skateboard, skateboards",
            "motor, electric, delivery, pizza, street, vespa, man, woman"
        ),
        new(
            "net, nets",
            "butterfly net",
            "butterfly, butterflies, bug, bugs, insect, insects, moth, dragonfly, firefly, fireflies",
            "goal, football, soccer, hockey, fishing, tennis"
        ),
        new(
            "mask, masks",
            "surgical mask",
            "nurse, nurses, doctor, doctors, surgeon, surgeons, dentist, hospital, patient, patients, covid, pandemic, gloves",
            "theater, theatre, carnival, halloween, gas, oxygen, diving, party, ball, plague, hockey, superhero"
        ),
        new(
            "bottle, bottles",
            "baby bottle",
            "baby, babies, newborn, infant",
            "wine, water, beer, milk bottle, message, ship, bottle of, champagne, glass, perfume"
        ),
        new(
            "crane, cranes",
            "bird",
            "lake, pond, river, marsh, swamp, wetland, wetlands, reeds, bird, birds, nest, wings, feathers, flock, fish, frog, heron, egret, wading, flying, dancing, rice paddy, rice field, marshland, shallow",
            "construction, building, buildings, lifting, site, harbor, harbour, port, ship, container, containers, hook, tower, skyscraper, operator, truck, cargo, paper, origami, worker"
        ),
        new(
            "roller, rollers",
            "paint roller",
            "paint, painter, painting, bucket, brush, wall, ladder, paintbrush, tape",
            "skates, skating, coaster, scooter, pin, rink"
        ),
        new("bag, bags", "punching bag", "boxer, boxing, punching, punches, kickboxer, kickboxing", "gloves in a bag, gym bag"),
        new("seal", "wax seal", "letter, envelope, wax, scroll, document", "sea, beach, ice, ball, water, swimming"),
        new(
            "bed, beds",
            "hospital bed",
            "hospital, hospital room, hospital ward, ward, patient, nurse, doctor, clinic",
            "flower, dog, hotel"
        ),
        new(
            "light, lights",
            "spotlight",
            "movie set, film set, stage, studio, photo studio, concert, tv studio",
            "string, street, christmas, fairy, traffic, neon, northern"
        ),
        new(
            "lamp, lamps",
            "floor lamp",
            "living room, bedroom, room, lounge, sofa, couch, armchair, rug, carpet, fireplace",
            "desk, table, nightstand, bedside, side table, bedside table, dresser, street, lava, hanging, ceiling, shelf, oil, genie"
        ),
        new("organ, organs", "pipe organ", "church, cathedral, chapel", "heart, body, doctor"),
        new(
            "lamp, lamps",
            "street lamp",
            "alley, street, road, path, park, bridge, sidewalk, avenue, square, promenade, city, town",
            "desk, table, bedside, room, lava, ceiling, genie, oil, window, shop"
        ),
        new(
            "fire, fires",
            "campfire",
            "tent, tents, camping, campsite, camp, campers, marshmallow, marshmallows, scouts",
            "truck, house, station, engine, forest fire"
        ),
        new("lane, lanes", "bowling lane", "bowling, bowling alley, bowling ball, bowling pins", "country, road, bike, car"),
        new(
            "temple, temples",
            "pagoda",
            "japan, japanese, kyoto, china, chinese, buddhist, zen, monk, monks, cherry blossoms, bamboo",
            "greek, roman, maya, mayan, egyptian, columns"
        ),
        new(
            "weights, dumbbells",
            "dumbbell rack",
            "gym, home gym, fitness, fitness studio, weight room",
            "lifting, holding, man, woman, person, girl, boy"
        ),
        new("shelf, shelves", "bookshelf", "library, bookshop, bookstore, study, novels", "plant, plants, vase, toy, cat, on a shelf"),
        new(
            "shelf, shelves",
            "stocked shelf",
            "supermarket, grocery store, store, aisle, shop, products, groceries, warehouse",
            "book, books, plant"
        ),
        new("chest", "treasure chest", "gold, treasure, coins, pirate, jewels, gems", "tattoo, hair, chest hair"),
        new(
            "island",
            "kitchen island",
            "kitchen, stools, stool, stove, oven, countertop, cabinets, pendant lights",
            "sea, ocean, beach, palm, tropical, boat, ship"
        ),
        new(
            "seat, seats",
            "cinema seat",
            "cinema, theatre, theater, movie theater, movie theatre, movie, film, screen, auditorium, opera, rows, stage",
            "car, bike, bicycle, plane, airplane, train, bus, child, toilet, stadium, belt, motorcycle"
        ),
        new(
            "fan, fans",
            "person",
            "stadium, football, soccer, basketball, baseball, hockey, rugby, team, match, concert, music, band, pop star, rock star, sports, cheering, screaming, autograph, jersey, scarf, scarves, flags",
            "electric, ceiling, blades, desk, room, cooling, hand, paper, folding, air, summer heat, hot, window, table, floor, office"
        ),
        new("king, kings", "chess king", ChessCompany, ChessStrangers),
        new("queen, queens", "chess queen", ChessCompany, ChessStrangers),
        new("knight, knights", "chess knight", ChessCompany, ChessStrangers),
        new("bishop, bishops", "chess bishop", ChessCompany, ChessStrangers),
        new("lamp, lamps", "diya lamp", "genie, genies, djinn, aladdin", "desk, table, street"),
        new(
            "bow, bows",
            "violin bow",
            "violin, violins, viola, cello, fiddle, fiddler, violinist, cellist, strings",
            "ribbon, hair, gift, present, box, dress, girl, tie, arrow, arrows"
        ),
        new(
            "bow, bows",
            "bow and arrow",
            "archer, archers, archery, quiver, arrow, arrows, target, hunter, robin hood",
            "ribbon, hair, gift, present, dress, holding, shooting, aiming"
        ),
        new(
            "rubber, rubbers",
            "eraser",
            "pencil, pencils, pencil case, ruler, sharpener, pen, pens, notebook, school, desk",
            "duck, ball, boots, band, glove, gloves, dinghy, tyre"
        ),
        new(
            "roll, rolls",
            "bread roll",
            "butter, soup, ham, cheese, bread, jam, breakfast, basket, bakery, croissant, croissants, coffee",
            "paper, tape, film, spring, sushi, egg, toilet, dice, rock, cinnamon, fabric, foil"
        ),
        new(
            "glass, glasses",
            "wine glass",
            "wine, red wine, white wine, rosé, wine bottle, bottle of wine, corkscrew, clinking, toasting, toasting with, raising",
            "wearing, book, reading, sunglasses, water, milk, juice, beer, magnifying, broken, pair of",
            IsNoMeasure
        ),
        new("glass, glasses", "champagne flute", "champagne, prosecco, sparkling wine", "wearing, book, reading, pair of", IsNoMeasure),
        new(
            "champagne, prosecco, sparkling wine",
            "champagne flute",
            "toasting, toasting with, clinking, drinking, sipping, toast, waiter, waitress, tray",
            "bottle, popping, opening, bucket, cork, pouring"
        ),
        new(
            "cap, caps, hat, hats",
            "graduation cap",
            "graduate, graduates, graduation, graduating, diploma, diplomas",
            "baseball, party, top, cowboy, straw"
        ),
        new(
            "towel, towels",
            "beach towel",
            "lying on, lying, sitting on, sunbathing, sunbathing on, relaxing on, resting on, sleeping on, sun, tanning, beach",
            "hanging, bathroom, rack, hook, folded, drying, wrapped, wearing, bath, kitchen"
        ),
        new(
            "elevator, elevators",
            "open elevator",
            "in, inside, inside of, stuck, stuck in, man, woman, people, waiting",
            "sign, icon, symbol, button"
        ),
        new(
            "sign, signs",
            "placard",
            "holding, holding up, protester, protesters, demonstrator, demonstrators, protesting, protest, activist, activists, rally",
            "says, saying, say, reading, written, words, word, road, street, stop, exit, neon, peace, hanging, wooden, text"
        ),
        new(
            "fan, fans",
            "hand fan",
            "geisha, kimono, lady, dancer, flamenco, waving, japanese, princess, fanning, holding, woman, girl, maiko",
            "electric, ceiling, table, desk, room, cooling, standing, soccer, football, sports, window, hot, spinning, blades, computer, team, cheering"
        ),
        new(
            "helmet, helmets",
            "bicycle helmet",
            "bike, bikes, bicycle, bicycles, cyclist, cyclists, cycling, biking, skateboard, skateboarder, skateboarding, scooter, skater, rollerblading, roller skating, riding bike",
            "motorcycle, motorbike"
        ),
        new(
            "helmet, helmets",
            "motorcycle helmet",
            "motorcycle, motorcycles, motorbike, motorcyclist, biker, bikers, racing driver, race car driver, racer",
            "bicycle"
        ),
        new("stand, stands", "display stand", "on, sitting on, standing on", "market, selling, seller, vendor, street, lemonade", IsBelow),
        new(
            "drumstick, drumsticks",
            "drumsticks",
            "drum, drums, drum kit, snare, drummer, cymbal, cymbals",
            "chicken, turkey, fried, plate, eating"
        ),
        new(
            "diamond, diamonds",
            "diamond suit",
            "heart, hearts, spade, spades, club, clubs, cards, playing cards",
            "ring, necklace, gold, jewel, jewels, ruby, emerald, earrings"
        ),
        new("spade, spades", "spade suit", "heart, hearts, club, clubs, diamond, diamonds, cards, playing cards", "bucket, garden, sand"),
        new("club, clubs", "club suit", "heart, hearts, spade, spades, cards, playing cards", "golf, night, ball"),
        new("club, clubs", "golf club", "golf, golf ball, golf balls, golf course, golfer, golf bag, caddie", "night, cards"),
        new("trunk, trunks", "luggage", "attic, loft, antique, clothes, blankets", "tree, elephant, oak, car, swimming, branch"),
        new(
            "brush, brushes",
            "hairbrush",
            "comb, hair, mirror, hairdryer, hair dryer, shampoo",
            "paint, paints, easel, canvas, palette, artist, tooth"
        ),
        new(
            "arch, archway",
            "wedding arch",
            "bride, groom, bride and groom, wedding, flower, flowers, roses, floral, newlyweds, bridal, wedding couple",
            "stone, brick, triumphal, roman, ancient, marble, castle, city"
        ),
        new("trunk, trunks", "luggage", "travel, suitcase, suitcases, luggage", "tree, elephant, oak, car"),
    ];

    /// <param name="Words">The word, and its plural.</param>
    /// <param name="Caption">What it names in this company.</param>
    /// <param name="With">One of these is said too.</param>
    /// <param name="Without">None of these is.</param>
    /// <param name="At">Null where the word may stand anywhere.</param>
    private sealed record Sense(string Words, string Caption, string With, string Without, Func<PromptItems, int, bool>? At = null)
    {
        public string[] Names { get; } = Words.Split(", ");

        public FrozenSet<string> Company { get; } = With.Split(", ").ToFrozenSet(StringComparer.Ordinal);

        public FrozenSet<string> Strangers { get; } = Without.Split(", ").ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Two glasses, and not "a glass of".</summary>
    private static bool IsNoMeasure(PromptItems items, int i) => items.RoleAt(i + 1) != WordRole.Of;

    /// <summary>"On a wooden stand", which is no stall; "on a ring", which nobody wears.</summary>
    private static bool IsBelow(PromptItems items, int i)
    {
        do i--;
        while (items.KindAt(i) == ItemKind.Colour || items.RoleAt(i) is WordRole.Article or WordRole.Definite or WordRole.Size);
        return items.RoleAt(i) == WordRole.On;
    }

    /// <summary>Reads such words as what they name in this prompt.</summary>
    public static void Read(PromptItems items, ConceptVocabulary vocabulary)
    {
        foreach (var sense in Senses)
        {
            var (isAmongFriends, isAmongStrangers) = (false, false);
            for (var i = 0; i < items.Count; i++)
            {
                var word = items.Words(items[i]);
                isAmongFriends |= Is(sense.Company, word);
                isAmongStrangers |= Is(sense.Strangers, word);
            }

            if (!isAmongFriends || isAmongStrangers || vocabulary.FindNamed(sense.Caption) is not (>= 0 and var concept))
                continue;
            for (var i = 0; i < items.Count; i++)
            {
                if (
                    items[i] is { IsEmoji: false, IsPossessive: false }
                    && Array.IndexOf(sense.Names, items.Words(items[i])) is >= 0 and var at
                    && sense.At?.Invoke(items, i) is not false
                )
                    items.ReadAsThing(i, concept, isPlural: at > 0);
            }
        }

        static bool Is(FrozenSet<string> words, string word) =>
            words.Contains(word) || (word.Contains(' ', StringComparison.Ordinal) && word.Split(' ').Any(words.Contains));
    }
}
