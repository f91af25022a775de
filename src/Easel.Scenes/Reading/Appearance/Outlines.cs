using System.Collections.Frozen;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Words for shapes that things have, and the things that have them as they are drawn.</summary>
internal static class Outlines
{
    private static readonly FrozenDictionary<string, Outline> Words = Build(
        (
            Outline.Round,
            "round, circular, circle shaped, round shaped, disc shaped, disk shaped, runde, runder, rundes, rond, ronde, redondo, redonda, rotondo, rotonda"
        ),
        (Outline.Oval, "oval, oval shaped, elliptical, egg shaped, ovale, ovaler, ovales"),
        (Outline.Square, "square, square shaped, quadratische, quadratischer, quadratisches"),
        (Outline.Rectangle, "rectangular, rectangle shaped, oblong, rectangle, rechteckige, rechteckiger, rechteckiges, rectangulaire"),
        (Outline.Triangle, "triangular, triangle shaped, three cornered, dreieckige, dreieckiger, dreieckiges, triangulaire"),
        (Outline.Pentagon, "pentagonal, pentagon shaped, five sided"),
        (Outline.Hexagon, "hexagonal, hexagon shaped, six sided"),
        (Outline.Octagon, "octagonal, octagon shaped, eight sided"),
        (Outline.Diamond, "diamond shaped, rhombus shaped, lozenge shaped"),
        (Outline.Heart, "heart shaped, herzförmige, herzförmiger, herzförmiges, en forme de cœur"),
        (Outline.Star, "star shaped, sternförmige, sternförmiger, sternförmiges"),
        (Outline.Teardrop, "teardrop, teardrop shaped, drop shaped, pear shaped"),
        (Outline.Crescent, "crescent shaped, crescent, moon shaped"),
        (Outline.Sphere, "spherical, ball shaped, globular, globe shaped, sphere shaped"),
        (Outline.Cube, "cubic, cubical, cube shaped, cuboid, box shaped, boxy"),
        (Outline.Cylinder, "cylindrical, cylinder shaped, tubular, tube shaped"),
        (Outline.Cone, "conical, cone shaped"),
        (Outline.Pyramid, "pyramidal, pyramid shaped")
    );

    /// <summary>Captions of what has the shape as it is drawn.</summary>
    private static readonly FrozenDictionary<Outline, FrozenSet<string>> Natural = new Dictionary<Outline, FrozenSet<string>>
    {
        [Outline.Round] = Names(
            "alarm clock, wall clock, mantelpiece clock, watch, compass, coin, button, wheel, tyre, pizza, cookie, doughnut, bagel, pancakes, pie, birthday cake, full moon, sun, ring, bracelet, bowl, plate, drum, "
                + "optical disk, dvd, vinyl record, target, bullseye, door knob, coaster, bottle cap, hamburger, glasses, magnifying glass tilted left, stool, hole, yarn, balloon, table, trampoline, cheesecake, "
                + "soap, ottoman, frying pan, sports medal, stopwatch, globe showing americas, peace symbol, flying disc, waffle, moon cake, tambourine, crown, brooch, ornament, teapot, cauldron, nest with eggs"
        ),
        [Outline.Sphere] = Names(
            "ball, soccer ball, basketball, baseball, softball, tennis ball, volleyball, golf ball, snowball, marble ball, christmas ornament, crystal ball, pool 8 ball, tangerine, red apple, green apple, peach, cherries, "
                + "blueberries, tomato, onion, grapes, melon, watermelon, lemon, lime, coconut, pumpkin, globe showing americas, globe with meridians, mirror ball, bubbles, bomb, yarn, full moon, sun, balloon, lollipop, candy, pearl, olive, plum, nesting dolls, orange, soap, paperweight, piñata"
        ),
        [Outline.Oval] = Names(
            "mirror, egg, lemon, american football, rugby football, mango, avocado, potato, eggplant, watermelon, olive, kiwi fruit, spoon, tray, stadium, plate, bowl, roasted sweet potato, bread, loaf, soap, computer mouse, bathtub, coaster, swimming pool"
        ),
        [Outline.Rectangle] = Names(
            "door, bed, closed book, open book, books, notebook, green book, blue book, orange book, box, package, television, laptop, desktop computer, mobile phone, phone case, fridge, envelope, picture frame, framed picture, bookshelf, tall bookcase, wardrobe, "
                + "brick, table, desk, sofa, carpet, blanket, towel, flag, tray, keyboard, straight ruler, briefcase, luggage, chocolate bar, eraser, bench, credit card, ticket, admission tickets, dollar banknote, poster, blackboard, "
                + "billboard, placard, pillow, wallet, bus, label, placemat, tablecloth, dresser, microwave, oven, radio, piano, harmonica, shelf, window, newspaper, paper, page facing up, greeting card, birthday card, safe, jewellery box, treasure chest, "
                + "tissue box, pencil case, cutting board, calculator, remote control, battery, bread, toast, sandwich, cake, cheese wedge, napkin, banner, swimming pool, purse, bag, shopping bags, backpack, container, bookmark, clipboard, tablet, apartment building, office building"
        ),
        [Outline.Square] = Names(
            "box, package, game die, dice, window, chessboard, wrapped gift, tile, napkin, safe, toy box, washing machine, waffle, tissue box, ice cube, wooden block, framed picture, picture frame, pillow, takeout box, calculator, floppy disk, bread, toast, toy blocks, envelope, blanket, chocolate bar, sandwich, canister, container, mahjong red dragon, bento box"
        ),
        [Outline.Cube] = Names(
            "box, package, game die, dice, wrapped gift, ice cube, wooden block, toy blocks, toy box, safe, ice, tissue box, treasure chest, jewellery box, puzzle piece, house, microwave, fridge, ottoman, takeout box, butter, container, brick"
        ),
        [Outline.Cylinder] = Names(
            "tin can, canned food, soda can, bottle, candle, mug, cup, glass, tumbler glass, beer mug, drum, long drum, vase, flowerpot, jar, jam jar, cookie jar, oil drum, bucket, battery, log, roll of paper, canister, water bottle, pencil, pen, pencil holder, "
                + "salt shaker, salt, pepper mill, lipstick, flashlight, thread, test tube, fire extinguisher, teacup without handle, candlestick, lighthouse, cup with straw, bubble tea, baby bottle, lotion bottle, soap dispenser, potion, pitcher, honey pot, glass of milk, rolling pin, kaleidoscope, telescope, stool, "
                + "red paper lantern, hot beverage, wastebasket, tube of toothpaste, top hat, pot of food, cooking pot, wine glass, perfume bottle, tree stump, highlighter, drinking straw, lamp, rope"
        ),
        [Outline.Cone] = Names(
            "party hat, traffic cone, soft ice cream, ice cream, christmas tree, evergreen tree, witch hat, tent, carrot, volcano, lamp, seashell, spiral shell, megaphone, loudspeaker, mountain, snow-capped mountain, haystack, rocket"
        ),
        [Outline.Triangle] = Names(
            "slice of pizza, pizza, tent, triangular ruler, cheese wedge, warning, sandwich, rice ball, roof, pyramid, hanger, sailboat, mountain, shortcake, triangle, slice of watermelon, watermelon, banner, christmas tree, guitar, slice of chocolate cake"
        ),
        [Outline.Pyramid] = Names("pyramid, tent, roof, mountain"),
        [Outline.Diamond] = Names(
            "kite, gem stone, ring, large blue diamond, large orange diamond, rhombus, diamond suit, necklace, earrings"
        ),
        [Outline.Crescent] = Names("crescent moon, croissant, banana, waning crescent moon, waxing crescent moon, boomerang"),
        [Outline.Teardrop] = Names("droplet, drop of blood, pear, avocado, earrings, water drop"),
        [Outline.Heart] = Names("red heart, chocolate box, locket, heart balloon, strawberry"),
        [Outline.Star] = Names("star, starfish, glowing star, sparkle"),
        [Outline.Hexagon] = Names("nut and bolt, beehive"),
        [Outline.Octagon] = Names("stop sign"),
    }.ToFrozenDictionary();

    public static Outline? Find(ReadOnlySpan<char> words) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var outline) ? outline : null;

    /// <summary>The picture of it shows that shape already.</summary>
    public static bool IsNatural(string caption, Outline outline) => Natural.TryGetValue(outline, out var names) && names.Contains(caption);

    private static FrozenSet<string> Names(string names) => names.Split(", ").ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, Outline> Build(params (Outline Outline, string Words)[] lines) =>
        lines
            .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Outline)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
