using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Parts of household things, tools, devices and clothes that their pictures show: the band of a watch, the frame of a bicycle.</summary>
internal static class ThingParts
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> OfThing = Build(
        (
            "screen, display, button, buttons, camera, cameras, back, frame",
            "mobile phone, mobile phone with arrow, tablet, smartwatch, handheld game console"
        ),
        ("screen, display, keyboard, keys, trackpad, lid, frame", "laptop, closed laptop, laptop from behind"),
        ("screen, display, stand, frame, keyboard", "desktop computer, monitor"),
        ("screen, display, stand, frame, antenna, antennas, aerial, knobs, dial, dials, buttons, legs", "television, radio"),
        (
            "band, bands, strap, straps, face, dial, hands, case, frame, rim, screen, numbers",
            "watch, smartwatch, alarm clock, wall clock, mantelpiece clock, grandfather clock, digital clock, stopwatch"
        ),
        (
            "handle, handles, rim, lid, spout, base, bottom",
            "mug, cup, teapot, tea kettle, pitcher, frying pan, cooking pot, open pot, basket, bucket, watering can, hot beverage, beer mug, soup ladle, colander, picnic basket, milk bottle, jar, bottle, wastebasket"
        ),
        (
            "handle, handles, zipper, zippers, strap, straps, pocket, pockets, wheels, clasp, buckle",
            "backpack, handbag, purse, luggage, briefcase, open suitcase, duffel bag, clutch bag, bag, shopping bag, shopping bags, fanny pack, wallet"
        ),
        (
            "handle, blade, tip, shaft, bristles, teeth",
            "hammer, axe, kitchen knife, dagger, sword, carpentry saw, shovel, snow shovel, screwdriver, wrench, spoon, fork, spatula, umbrella, closed umbrella, broom, hairbrush, toothbrush, paintbrush, comb, "
                + "magnifying glass tilted left, magnifying glass tilted right, frying pan, rake, pickaxe, scissors, baseball bat, tennis racket"
        ),
        (
            "frame, frames, handlebar, handlebars, spokes, chain, tire, tires, tyre, tyres, wheel, wheels, pedal, pedals, bell",
            "bicycle, motorcycle, motor scooter, tricycle, unicycle, kick scooter, exercise bike"
        ),
        (
            "leg, legs, arm, arms, armrest, armrests, back, backrest, seat, frame, drawer, drawers, tabletop, headboard, base, upholstery",
            "chair, armchair, sofa, couch and lamp, stool, bench, table, desk, office chair, bed, rocking chair, dresser, tv stand, bunk bed, ottoman, crib, picnic table, piano, high chair"
        ),
        (
            "frame, frames, lens, lenses, rim, rims, border",
            "glasses, sunglasses, goggles, mirror, picture frame, framed picture, window, poster"
        ),
        ("beam, beams, beacon", "lighthouse"),
        ("sand, frame, glass", "hourglass done, hourglass not done"),
        ("flag, slot, door, post, pole", "mailbox"),
        ("flag, flags, tower, towers", "sandcastle"),
        ("ring, rings", "ringed planet"),
        ("tier, tiers, layer, layers", "wedding cake, cake, birthday cake"),
        ("x, cross, mark, route, trail, path, dotted line, dashed line, markings", "map"),
        ("shade, lampshade, base, stand, cord", "lamp, floor lamp, couch and lamp"),
        (
            "collar, collars, sleeve, sleeves, button, buttons, pocket, pockets, zipper, cuffs, hem, hood",
            "t-shirt, coat, dress, sweater, hoodie, denim jacket, leather jacket, raincoat, suit, tuxedo, hawaiian shirt, lab coat, jeans, shorts, pyjamas, apron, running shirt, jersey"
        ),
        (
            "lace, laces, shoelaces, sole, soles, heel, heels, buckle",
            "shoes, running shoe, man's shoe, hiking boot, boots, boot, high heels, high-heeled shoe, flat shoe"
        ),
        ("brim, band", "top hat, cowboy hat, straw hat, fedora, woman's hat, billed cap, witch hat, sombrero"),
        ("flame, wick, wax", "candle, candlestick, unlit candle, cake candle"),
        ("string, tail", "balloon, heart balloon, party balloons, kite, yo-yo"),
        ("cork, neck, cap, lid", "bottle, wine bottle, beer bottle, water bottle, perfume bottle, jar, jam jar"),
        (
            "stem, leaf, leaves, peel, skin, seeds",
            "red apple, green apple, pear, tangerine, lemon, lime, cherries, strawberry, peach, pumpkin, tomato, pineapple, grapes, watermelon, eggplant"
        ),
        (
            "seed, seeds, peel, skin, rind, flesh",
            "half watermelon, half apple, half avocado, half coconut, half lemon, half lime, half orange, half tomato, half kiwi, half papaya, half pomegranate, half grapefruit, slice of lemon, slice of orange"
        ),
        ("pit, pits, stone", "half avocado, half peach"),
        (
            "frosting, icing, layers, wrapper, crust, filling",
            "birthday cake, chocolate cake, shortcake, cupcake, doughnut, wedding cake, pie, muffin, cherry pie, pumpkin pie"
        ),
        ("glaze, sprinkles, hole", "doughnut"),
        ("hole, holes", "cheese wedge, bagel, colander, button, flute, recorder, cheese grater, crocs"),
        ("berries, kiwi, kiwis, strawberries, blueberries, fruit, fruits", "fruit tart"),
        ("plate, plates, dish, dishes, glasses, cups", "dishwasher"),
        ("iron", "ironing board"),
        (
            "step, steps, arrow, arrows, icon, icons, chart, charts, graph, graphs, section, sections, number, numbers, text, label, labels, box, boxes, circle, circles, line, lines",
            "infographic, flowchart"
        ),
        ("paper, slip, slip of paper, note, message, fortune, paper slip", "fortune cookie"),
        ("thread, threads, needle, needles, spools", "sewing kit"),
        ("pearl, pearls, jewels, jewelry, jewellery, gems, beads", "jewellery box"),
        ("cork", "bottle with popping cork"),
        ("foam, froth, head", "beer mug"),
        ("sprinkles", "cupcake, birthday cake"),
        ("button, buttons, smile, face, gumdrops, icing", "gingerbread man"),
        ("button, buttons, coal, coal eyes, stick arms, twig arms", "snowman, snowman without snow"),
        ("cookie, cookies, biscuits", "cookie jar"),
        ("honey", "honey pot"),
        ("jar, jars, spices, spice jars, herbs, bottles, label, labels", "spice rack"),
        ("cream, whipped cream, cherry, straw, topping", "milkshake, ice cream, sundae"),
        ("popcorn, kernels", "popcorn"),
        ("smoke, fire, flames, clouds of smoke, exhaust", "rocket launch"),
        ("egg, eggs", "nest with eggs"),
        ("string, strings, neck, body, frets", "guitar, acoustic guitar, violin, banjo, ukulele, cello"),
        ("button, buttons, key, keys, screen, display", "calculator, remote control, telephone, game controller, keyboard, cash register"),
        (
            "stone, stones, gem, gems, gemstone, gemstones, jewel, jewels, diamond, diamonds",
            "ring, ring box, necklace, earrings, bracelet, crown, tiara, brooch"
        ),
        ("stick, sticks, drumstick, drumsticks", "drum, long drum, drum kit"),
        ("cymbal, cymbals, pedal, pedals", "drum kit"),
        ("wagon, wagons, carriage, carriages", "train, toy train, locomotive, high-speed train, bullet train"),
        ("leaf, leaves, greens, top, tops, stem, stalk", "carrot, radish, turnip, beetroot, cucumber, bell pepper, garlic, onion"),
        ("husk, husks, leaf, leaves, kernels", "ear of corn"),
        (
            "label, labels",
            "bottle, wine bottle, beer bottle, water bottle, jar, jam jar, honey pot, tin can, soda can, perfume bottle, milk bottle, ketchup bottle"
        ),
        ("cap, clip, nib, tip, ink", "pen, fountain pen, marker, crayon, pencil"),
        ("eraser, rubber, tip, point", "pencil"),
        ("propeller, propellers, rotor, rotors, camera", "drone"),
        ("propeller, propellers, periscope, porthole, portholes", "submarine"),
        ("container, containers, cargo", "cargo ship"),
        ("knob, doorknob, handle, panel, panels, frame, hinges", "door, open door"),
        (
            "letter, letters, number, numbers, alphabet",
            "tower of blocks, letter block, toy blocks, wooden toy blocks, wooden block, keyboard, typewriter"
        ),
        ("foam, froth, milk foam, art, latte art, foam art", "latte, cappuccino"),
        (
            "light, lights, led, leds, cable, cord, cone",
            "loudspeaker, speaker, radio, printer, camera, drone, robot vacuum, coffee maker, game controller"
        ),
        ("rib, ribs, spoke, spokes, canopy, fabric", "umbrella, closed umbrella"),
        ("cord, curly cord, dial, receiver, handset, cable", "rotary phone, telephone"),
        ("pot, carafe, jug, pitcher, cup", "coffee maker"),
        ("keyhole, shackle", "locked, unlocked"),
        ("key, keys, bellows, button, buttons", "accordion"),
        ("dipper, honey dipper, stick", "honey pot"),
        ("fan, fans, lights, led lights", "gaming pc, desktop computer, keyboard"),
        ("label, labels, tape, packing tape", "box, package"),
        ("ribbon, ribbons, bow, bows", "wrapped gift, gift with ribbon"),
        ("pickguard, pick guard", "guitar, electric guitar"),
        ("gem, gemstone, stone, pendant, jewel, chain", "necklace"),
        ("fin, fins, nose, nose cone, tip", "rocket"),
        (
            "sheet, sheets, blanket, duvet, comforter, quilt, bedspread, bedding, mattress, headboard",
            "bed, double bed, bunk bed, hospital bed"
        ),
        ("fringe, fringes, tassels, border, pattern", "carpet, blanket, scarf, towel")
    );

    /// <summary>Nobody draws these but at their thing, though another thing has the word for a name.</summary>
    private static readonly FrozenSet<string> NeverAlone = Set(
        "band, bands, strap, straps, frame, frames, rim, rims, lid, handle, handles, base, legs, sole, soles, laces, blade, stem, brim, shaft, spout, lens, lenses, lampshade, zipper, sleeves, frosting, icing, crust, handlebars, spokes, upholstery, headboard"
    );

    /// <summary>So many of them are in its picture.</summary>
    public static bool IsUsual(ReadOnlySpan<char> part, int count, string whole) =>
        whole switch
        {
            "wedding cake" => count == 3 && part is "tier" or "tiers" or "tiered" or "layer" or "layers" or "layered",
            "drone" => count == 4 && part is "propeller" or "propellers" or "rotor" or "rotors",
            "dresser" => count == 6 && part is "drawer" or "drawers",
            "ice cream scoops" => count == 3 && part is "scoop" or "scoops",
            _ => false,
        };

    public static bool IsShown(ReadOnlySpan<char> word, string whole) => OfThing.TryGetValue(whole, out var parts) && Has(parts, word);

    /// <summary>"A blue watch and a silver band": a part of the watch, and no musicians.</summary>
    public static bool IsNeverAlone(ReadOnlySpan<char> word) => Has(NeverAlone, word);

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(", ").ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, FrozenSet<string>> Build(params (string Parts, string Things)[] lines) =>
        lines
            .SelectMany(line => line.Things.Split(", ").Select(thing => (thing, line.Parts)))
            .GroupBy(line => line.thing, line => line.Parts, StringComparer.Ordinal)
            .ToFrozenDictionary(
                lines => lines.Key,
                lines => lines.SelectMany(parts => parts.Split(", ")).ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            );
}
