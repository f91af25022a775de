namespace Easel.Scenes.Reading.Nouns;

/// <summary>Words for buildings, streets and the country that name something else in other company.</summary>
internal static class TownAndLandSenses
{
    public static readonly WordSense[] All =
    [
        new(
            "arch, arches",
            "wedding arch",
            "garden, gardens, rose garden, roses, flowers, wedding, vines, ivy, bride, groom",
            "stone, triumphal, paris, roman, rock, bridge, desert, mcdonald's, foot, gateway"
        ),
        new(
            "cart, carts, trolley, trolleys",
            "shopping cart",
            "supermarket, grocery store, grocery, groceries, store, aisle, supermarket aisle, checkout, shop, shopper, shoppers, shopping",
            "horse, horses, donkey, donkeys, ox, oxen, hay, wooden, ice cream, hot dog, flower, vendor"
        ),
        new(
            "tree, trees",
            "christmas tree",
            "christmas, xmas, christmas market, christmas party, christmas morning, christmas eve, ornaments, baubles, wrapped presents, christmas stockings, stockings",
            "palm, apple, oak, pine, forest, leaves, autumn, house, garden"
        ),
        new(
            "cone, cones",
            "traffic cone",
            "construction, road, roads, traffic, worker, workers, car, cars, street, barrier, barriers, roadworks, roadwork, detour, hazard, driving",
            "ice cream, pine, waffle, sphere, cube, cylinder, pyramid, geometric, shape, shapes, snow, cream, scoop, scoops"
        ),
        new(
            "hat, hats",
            "straw hat",
            "beach, flip flops, sunscreen, beach towel, beach bag, beach ball, beach chair",
            "party, santa, top, witch, cowboy, winter, wool, magician, birthday, chef, gentleman, pirate, snowman, christmas"
        ),
        new(
            "boat, boats",
            "small sailing boat",
            "lake, pond, river, sea, ocean, beach, shore, coast, bay, harbor, harbour, water, waves, wave, sunset, sunrise, storm, island, lighthouse, moon, red, blue, green, yellow, white, black, orange, pink, purple, brown, grey, gray",
            "deck, cruise, cargo, captain, crew, passengers, engine, motor, oar, oars, fishing, fisherman, fishermen, net, rowing, rows, row, paddling, canal, sail, sails, sailing, mast, pirate, pirates, gondola, trailer"
        ),
        new("dam, dams, lodge", "beaver dam", "beaver, beavers", "hydroelectric, power, concrete, hoover"),
        new(
            "crane, cranes",
            "bird",
            "lake, pond, river, marsh, swamp, wetland, wetlands, reeds, bird, birds, nest, wings, feathers, flock, fish, frog, heron, egret, wading, flying, dancing, rice paddy, rice field, marshland, shallow",
            "construction, building, buildings, lifting, site, harbor, harbour, port, ship, container, containers, hook, tower, skyscraper, operator, truck, cargo, paper, origami, worker"
        ),
        new(
            "fire, fires",
            "campfire",
            "tent, tents, camping, campsite, camp, campers, marshmallow, marshmallows, scouts",
            "truck, house, station, engine, forest fire"
        ),
        new(
            "temple, temples",
            "pagoda",
            "japan, japanese, kyoto, china, chinese, buddhist, zen, monk, monks, cherry blossoms, bamboo",
            "greek, roman, maya, mayan, egyptian, columns"
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
    ];
}
