using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Words for furniture, tools, food and what else a house has that name something else in other company.</summary>
internal static class HouseholdSenses
{
    /// <summary>One stands at it, or works on it.</summary>
    private const string SinkStrangers =
        "pipe, pipes, plumber, plumbers, leaking, fixing, repairing, under, dishes, washing, washes, brushing, man, woman, girl, boy, person, people, child, chef, cook, mother, father, mom, dad, grandma, grandmother";

    private const string CabinetCompany = "kitchen, stove, oven, fridge, refrigerator, dishwasher, countertop, countertops, dishes, pantry";

    private const string CabinetStrangers = "file, filing, medicine, clothes, bathroom, china, glass, display";

    public static readonly WordSense[] All =
    [
        new(
            "mouse, mice",
            "computer mouse",
            "keyboard, laptop, computer, computers, monitor, desktop, desktop computer, mousepad, mouse pad, pc, printer, headset, speakers, wireless, usb, gaming",
            "cheese, cat, cats, trap, mousetrap, tail, running, eating, nibbling, sitting, sleeping, hiding, elephant, lion"
        ),
        new("pin, pins", "round pushpin", "map, maps, corkboard, cork board, board", "bowling, hair, safety, rolling, lapel, enamel"),
        new(
            "ring, rings",
            "key ring",
            "key, keys",
            "finger, diamond, wedding, engagement, box, necklace, treasure, wearing, piano",
            IsBelow
        ),
        new(
            "mobile, mobiles",
            "baby mobile",
            "crib, cot, cradle, baby, nursery, newborn, babies",
            "phone, app, home, device, screen, holding, kitchen"
        ),
        new(
            "pot, pots",
            "cooking pot",
            "stove, oven, cooker, hob, burner, stovetop, soup, stew, pasta, spaghetti, noodles, boiling, lid, kitchen, ladle, pan, pans, steam, simmering, cooking, rice, chili, spoon, wooden spoon, water",
            "plant, plants, flower, flowers, cactus, herb, herbs, fern, tulips, roses, rose, tulip, windowsill, garden, succulent, flower pot, gold, clay, tree, bonsai"
        ),
        new(
            "pot, pots",
            "teapot",
            "coffee, tea, teacup, teacups",
            "plant, plants, flower, flowers, garden, stove, soup, stew, boiling, cooking, kitchen"
        ),
        new(
            "nail, nails",
            "nail",
            "hammer, wood, plank, screw, screws, board, boards, screwdriver, pliers, toolbox, rusty, wall, picture, painting, frame, picture frame, framed picture, hanging, coat, horseshoe",
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
            "painted, manicure, manicured, filing, woman, girl, lady, fingers, long, acrylic, manicurist",
            "hammer, wood, plank, screw, screws, board, boards, screwdriver, pliers, toolbox, carpenter, rusty, hitting, wall"
        ),
        new(
            "straw",
            "pile of straw",
            "egg, eggs, chick, chicks, hen, hens, chicken, chickens, nest, barn, manger, stable, horse, horses, cow, cows, pig, pigs, sheep, hay, pitchfork, scarecrow",
            "hat, drink, glass, cup, cocktail, milkshake, lemonade, coconut, juice, coffee, soda, berry"
        ),
        new("cake, cakes", "wedding cake", "tier, tiers, tiered, three-tiered, wedding", "birthday, chocolate, cupcake, cheese"),
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
            "roller, rollers",
            "paint roller",
            "paint, painter, painting, bucket, brush, wall, ladder, paintbrush, tape",
            "skates, skating, coaster, scooter, pin, rink"
        ),
        new("seal", "wax seal", "letter, envelope, wax, scroll, document", "sea, beach, ice, ball, water, swimming"),
        new(
            "bed, beds",
            "hospital bed",
            "hospital, hospital room, hospital ward, ward, patient, nurse, doctor, clinic",
            "flower, dog, hotel"
        ),
        new(
            "lamp, lamps",
            "floor lamp",
            "living room, bedroom, room, lounge, sofa, couch, armchair, rug, carpet, fireplace",
            "desk, table, nightstand, bedside, side table, bedside table, dresser, street, lava, hanging, ceiling, shelf, oil, genie"
        ),
        new(
            "lamp, lamps",
            "street lamp",
            "alley, street, road, path, park, bridge, sidewalk, avenue, square, promenade, city, town",
            "desk, table, bedside, room, lava, ceiling, genie, oil, window, shop"
        ),
        new(
            "torch, torches",
            "flaming torch",
            "dungeon, castle, cave, crypt, tomb, catacombs, tunnel, temple, medieval, knight, knights, viking, vikings, tribe, wall, walls, burning, flaming, lit, fire, mob, villagers, corridor, hallway, mine",
            "flashlight, battery, beam, camping, tent"
        ),
        new(
            "lily, lilies, water lily, water lilies",
            "lily pad",
            "pond, ponds, lake, lily pond, frog, frogs, koi",
            "vase, bouquet, valley, garden bed"
        ),
        new(
            "lamp, lamps, light, lights",
            "hanging lamp",
            "hanging over, hanging above, hung over",
            "string, street, christmas, fairy, traffic, neon, northern"
        ),
        new("sink, sinks", "kitchen sink", "kitchen, stove, oven, fridge, refrigerator, countertop, dishwasher", SinkStrangers),
        new("sink, sinks", "bathroom sink", "bathroom, bathtub, tub, toilet, shower, restroom", SinkStrangers),
        new(
            "plant, plants",
            "seedling",
            "growing, sprouting, growing through, growing out of, growing in, growing from, sprouts, grows, crack, soil, dirt, concrete",
            "pot, pots, potted, vase, window, windowsill, room, office, watering, shelf, desk, giant, indoors, hanging"
        ),
        new("shelf, shelves", "tall bookcase", "library, bookshop, bookstore, study, novels", "plant, plants, vase, toy, cat, on a shelf"),
        new(
            "shelf, shelves",
            "stocked shelf",
            "supermarket, grocery store, store, aisle, shop, products, groceries, warehouse",
            "book, books, plant"
        ),
        new(
            "island",
            "kitchen island",
            "kitchen, stools, stool, stove, oven, countertop, cabinets, pendant lights",
            "sea, ocean, beach, palm, tropical, boat, ship"
        ),
        new("lamp, lamps", "genie lamp", "genie, genies, djinn, aladdin", "desk, table, street"),
        // Several are one picture.
        new("cabinets", "kitchen cabinets", CabinetCompany, CabinetStrangers),
        new("cupboards", "kitchen cabinets", CabinetCompany, CabinetStrangers),
        new("cabinet", "kitchen cabinets", CabinetCompany, CabinetStrangers),
        new("cupboard", "kitchen cabinets", CabinetCompany, CabinetStrangers),
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
            "green onion, green onions, spring onion, spring onions, scallion, scallions, chives",
            "green onion ring",
            "ramen, soup, noodles, bowl, rice, salad, dish, omelette, eggs, pancake, pancakes, potato, potatoes, sprinkled, chopped, sliced, topped",
            "bunch, bundle, basket, cutting board, field, growing, garden"
        ),
        new(
            "glass, glasses",
            "wine glass",
            "wine, red wine, white wine, rosé, wine bottle, bottle of wine, corkscrew, clinking, toasting, toasting with, raising",
            "wearing, book, reading, sunglasses, water, milk, juice, beer, magnifying, broken, pair of, teacher, professor, student, students, blackboard, hand, hands",
            IsNoMeasure
        ),
        new("glass, glasses", "wine glass", "tray, trays, crate, rack, cabinet", "sunglasses, magnifying", IsContent),
        new("glass, glasses", "champagne flute", "champagne, prosecco, sparkling wine", "wearing, book, reading, pair of", IsNoMeasure),
        new(
            "champagne, prosecco, sparkling wine",
            "champagne flute",
            "toasting, toasting with, clinking, drinking, sipping, toast, waiter, waitress, tray",
            "bottle, popping, opening, bucket, cork, pouring"
        ),
        new(
            "towel, towels",
            "beach towel",
            "lying on, lying, sitting on, sunbathing, sunbathing on, relaxing on, resting on, sleeping on, sun, tanning, beach",
            "hanging, bathroom, rack, hook, folded, drying, wrapped, wearing, bath, kitchen"
        ),
        new("stand, stands", "display stand", "on, sitting on, standing on", "market, selling, seller, vendor, street, lemonade", IsBelow),
        new(
            "trunk, trunks",
            "luggage",
            "attic, loft, antique, clothes, blankets, travel, suitcase, suitcases, luggage",
            "tree, elephant, oak, car, swimming, branch"
        ),
        new(
            "brush, brushes",
            "hairbrush",
            "comb, hair, mirror, hairdryer, hair dryer, shampoo",
            "paint, paints, easel, canvas, palette, artist, tooth"
        ),
    ];

    /// <summary>"A tray of glasses".</summary>
    private static bool IsContent(PromptItems items, int i) => items.RoleAt(i - 1) == WordRole.Of && items.RoleAt(i + 1) != WordRole.Of;

    /// <summary>Two glasses, and not "a glass of".</summary>
    private static bool IsNoMeasure(PromptItems items, int i) => items.RoleAt(i + 1) != WordRole.Of;

    /// <summary>"On a wooden stand", which is no stall; "on a ring", which nobody wears.</summary>
    private static bool IsBelow(PromptItems items, int i)
    {
        do i--;
        while (items.KindAt(i) == ItemKind.Colour || items.RoleAt(i) is WordRole.Article or WordRole.Definite or WordRole.Size);
        return items.RoleAt(i) == WordRole.On;
    }
}
