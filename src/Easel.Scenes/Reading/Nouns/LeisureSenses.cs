namespace Easel.Scenes.Reading.Nouns;

/// <summary>Words for sport, games, music and festive days that name something else in other company.</summary>
internal static class LeisureSenses
{
    private const string ChessCompany = "chess, chessboard, chess board, chess set, pawn, pawns, rook, rooks, checkmate";
    private const string ChessStrangers = "playing, wearing, throne, castle, horse, armor, sitting";

    /// <summary>What a ball is beside the things of its game.</summary>
    private static readonly WordSense[] Balls =
    [
        Ball("tennis ball", "tennis racket, tennis rackets, tennis court, tennis player, tennis, racket, rackets, racquet, racquets"),
        Ball(
            "golf ball",
            "golf club, golf clubs, golf tee, golf course, golf bag, golf cart, golfer, golfers, golfing, golf, caddie, putter"
        ),
        Ball(
            "baseball",
            "baseball glove, baseball gloves, baseball bat, baseball bats, baseball cap, mitt, catcher, pitcher, batter, baseball"
        ),
        Ball("basketball", "basketball hoop, basketball court, basketball player, hoop, backboard, basketball, dunking"),
        Ball("volleyball", "volleyball net, volleyball court, volleyball player"),
        Ball("bowling ball", "bowling pin, bowling pins, bowling lane, bowling alley, bowling shoes, bowling, bowler"),
        Ball("pool 8 ball", "pool table, pool cue, pool cues, billiards, billiard table, cue, snooker"),
        Ball("soccer ball", "goalkeeper, goalie, soccer goal, soccer, soccer player, soccer field, cleats, football boots"),
    ];

    private static WordSense Ball(string caption, string with) =>
        new("ball, balls", caption, with, "beach, disco, yarn, crystal, rubber, exercise, juggling, circus, dog, seal, snow, pit");

    public static readonly WordSense[] All =
    [
        new(
            "bat, bats",
            "baseball bat",
            "ball, balls, baseball, baseballs, glove, gloves, helmet, softball, pitcher, mitt, cap",
            "cave, night, moon, halloween, vampire, witch, castle, wings, flying, hanging, upside"
        ),
        .. Balls,
        new(
            "pitcher, pitchers",
            "baseball player",
            "baseball, ball, throwing, mound, catcher, batter, baseball glove, baseball field, strikeout",
            "water, lemonade, juice, beer, milk, glass, pouring, iced tea, sangria"
        ),
        new(
            "hoop, hoops",
            "basketball hoop",
            "basketball, basketballs, ball, court, backboard, dunk",
            "hula, circus, dog, dogs, fire, lion, tiger, seal, dolphin, earrings, gymnast"
        ),
        new(
            "scooter, scooters",
            "kick scooter",
            "boy, boys, girl, girls, kid, kids, child, children, toddler, toddlers, son, daughter, brother, sister, grandson, granddaughter, playground, skateboard, skateboards",
            "motor, electric, delivery, pizza, street, vespa, man, woman"
        ),
        new(
            "umbrella, umbrellas",
            "beach umbrella",
            "beach, beach chair, beach chairs, deck chair, deck chairs, lounge chair, lounge chairs, sun lounger, sun loungers, sunbed, sunbeds, beach towel, beach towels, poolside, sunbathing",
            "rain, raining, rainy, holding, carrying, walking, storm, cocktail, drink, closed"
        ),
        new(
            "screen, screens, video screen, video screens, led screen, led screens",
            "movie screen",
            "stage, band, rock band, concert, singer, festival, popcorn, projector, cinema, musicians, audience",
            "phone, laptop, computer, desk, tablet, office, gamer, typing, tv, television, wash, touch"
        ),
        new("boat, boats", "sailboat", "sail, sails, sailing, mast", "fishing, rowing, motor, oars, pirate, pirates"),
        new("ship, ships", "pirate ship", "pirate, pirates, buccaneer, buccaneers", "flag, pirate flag, space, cruise, cargo, bottle"),
        new("ship, ships", "sailing ship", "sail, sails, mast, masts", "cruise, cargo, container, space, bottle"),
        // The art's tent has a moon behind it.
        new(
            "tent, tents",
            "camping tent",
            "campfire, bonfire, stars, night, moon, moonlight, campsite, campground, glowing, tents, festival",
            "circus, carnival, party, wedding, indian, beach"
        ),
        new(
            "telescope, telescopes",
            "spyglass",
            "pirate, pirates, captain, sailor, sailors, ship, deck, galleon, treasure, treasure map, crow's nest, compass",
            "stars, moon, planet, planets, night, astronomer, observatory, tripod, galaxy, space, balcony, rooftop"
        ),
        // Shirts have another.
        new("wheel, wheels", "pottery wheel", "potter, potters, pottery, clay", "cart, wagon, ship, steering, car, bicycle"),
        new("collar, collars, leather collar", "dog collar", "collar, collars, leather collar", "", IsOfAnimal),
        new(
            "hook, hooks",
            "pirate hook",
            "pirate, pirates, captain, buccaneer, peg leg, wooden leg",
            "fishing, fish, wall, coat, hat, hanging, hangs, towel, rope, crane"
        ),
        new(
            "pole, poles",
            "metal pole",
            "fireman, firemen, firefighter, firefighters, firehouse, fire station, sliding, slides, sliding down, dancer, dancing, gym, acrobat",
            "fishing, flag, barber, tent, ski, north, south, wooden, telephone, totem, fence"
        ),
        new(
            "net, nets",
            "butterfly net",
            "butterfly, butterflies, bug, bugs, insect, insects, moth, dragonfly, firefly, fireflies",
            "goal, football, soccer, hockey, fishing, tennis"
        ),
        new(
            "net, nets",
            "fishing net",
            "fisherman, fishermen, fisher, fishing, fish, fishes, crab, crabs, shrimp, trawler, boat, river, lake, sea, ocean",
            "goal, football, soccer, hockey, tennis, butterfly, butterflies, ball, goalkeeper, basketball, volleyball, badminton"
        ),
        new(
            "card, cards",
            "penalty card",
            "referee, referees, ref, umpire, foul, footballer, soccer player, football player, soccer, football",
            "playing, birthday, greeting, poker, collecting, trading",
            IsOfPenalty
        ),
        new(
            "staff member, staff",
            "person",
            "hospital, hotel, kitchen, office, restaurant, school, medical, nursing, meeting, cleaning, store, airport, cabin, flight, support, members, cafe, shop, bank, clinic, waiting",
            "wizard, shepherd, magic, wooden, holding, leaning, monk, sorcerer, musical, with"
        ),
        new(
            "ring, rings",
            "boxing ring",
            "boxer, boxers, boxing, wrestler, wrestlers, wrestling, people wrestling, kickboxer, kickboxing, knockout, fighter, fighters, sparring",
            "finger, diamond, wedding, engagement, gold, necklace, earrings, nose"
        ),
        new(
            "coach, coaches",
            "person",
            "tennis, football, soccer, basketball, baseball, swimming, hockey, team, players, player, whistle, shouting, yelling, talking, teaching, training, gym, fitness, kids, cheering, clipboard, cap, athlete, athletes, boxer, runner, angry, proud, pointing, life",
            "road, highway, station, passengers, horses, horse, driver, parked, driving, luggage, travel"
        ),
        new(
            "glove, gloves",
            "baseball glove",
            "baseball, softball, catcher, pitcher, outfielder",
            "snow, winter, wool, boxing, rubber, oven"
        ),
        new("bag, bags", "punching bag", "boxer, boxing, punching, punches, kickboxer, kickboxing", "gloves in a bag, gym bag"),
        new(
            "light, lights",
            "spotlight",
            "movie set, film set, stage, studio, photo studio, concert, tv studio",
            "string, street, christmas, fairy, traffic, neon, northern"
        ),
        new(
            "tree, trees",
            "apple tree",
            "picking, plucking, gathering, harvesting",
            "christmas, palm, banana, pear, pears",
            (items, _) => Enumerable.Range(0, items.Count).Any(i => items.Words(items[i]) is "apple" or "apples")
        ),
        new(
            "podium, podiums",
            "lectern",
            "speech, speeches, speaker, speaking, talking, politician, president, lecture, lecturing, lecturer, mayor, minister, professor, teacher, preacher, microphone, presentation, conference, priest, senator, at, behind",
            "winner, winners, medal, medals, gold, athlete, athletes, race, trophy, first, olympic, on"
        ),
        new(
            "pipe, pipes",
            "smoking pipe",
            "man, men, old man, sailor, captain, fisherman, grandpa, grandfather, granddad, detective, sherlock, snowman, professor, hobbit, wizard, gnome, pirate, gentleman, smoking, tobacco, beard, popeye, leprechaun, dwarf, king",
            "water, sewer, drain, plumber, fixing, repairing, leaking, wrench, steel, metal, organ, bagpipes, playing, steam, rusty, pipeline, burst, broken, sink, plumbing, plastic, copper"
        ),
        new(
            "club, clubs",
            "wooden club",
            "caveman, cavemen, cavewoman, orc, orcs, troll, trolls, ogre, ogres, giant, cyclops, barbarian, goblin",
            "golf, night, night club, suit, cards, juggling"
        ),
        new("organ, organs", "pipe organ", "church, cathedral, chapel", "heart, body, doctor"),
        new("lane, lanes", "bowling lane", "bowling, bowling alley, bowling ball, bowling pins", "country, road, bike, car"),
        new(
            "weights, dumbbells",
            "dumbbell rack",
            "gym, home gym, fitness, fitness studio, weight room",
            "lifting, holding, man, woman, person, girl, boy"
        ),
        new("chest", "treasure chest", "gold, treasure, coins, pirate, jewels, gems", "tattoo, hair, chest hair"),
        new(
            "seat, seats",
            "cinema seat",
            "cinema, theatre, theater, movie theater, movie theatre, movie, film, screen, auditorium, opera, rows, stage",
            "car, bike, bicycle, plane, airplane, train, bus, child, toilet, stadium, belt, motorcycle"
        ),
        new(
            "fan, fans",
            "person",
            "stadium, football, soccer, basketball, baseball, hockey, rugby, team, match, concert, music, band, pop star, rock star, sports, cheering, screaming, autograph, jersey, scarf, scarves, flags, chanting, singer, celebrating",
            "electric, ceiling, blades, desk, room, cooling, hand, paper, folding, air, summer heat, hot, window, table, floor, office"
        ),
        new("king, kings", "chess king", ChessCompany, ChessStrangers),
        new("queen, queens", "chess queen", ChessCompany, ChessStrangers),
        new("knight, knights", "chess knight", ChessCompany, ChessStrangers),
        new("bishop, bishops", "chess bishop", ChessCompany, ChessStrangers),
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
            "bow, bows",
            "bow and arrow",
            "centaur, centaurs, elf, elves, cupid, huntress, hunter, hunters, warrior, ranger, amazon",
            "ribbon, hair, gift, gifts, present, presents, dress, violin, red, pink, tie, wrapping, box, hat"
        ),
        new(
            "cap, caps, hat, hats",
            "graduation cap",
            "graduate, graduates, graduation, graduating, diploma, diplomas",
            "baseball, party, top, cowboy, straw"
        ),
        new(
            "fan, fans",
            "hand fan",
            "geisha, kimono, lady, dancer, flamenco, waving, japanese, princess, fanning, holding, woman, girl, maiko",
            "electric, ceiling, table, desk, room, cooling, standing, soccer, football, sports, window, hot, spinning, blades, computer, team, cheering, scarf, jersey, autograph, stadium, concert"
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
        new(
            "arch, archway",
            "wedding arch",
            "bride, groom, bride and groom, wedding, flower, flowers, roses, floral, newlyweds, bridal, wedding couple",
            "stone, brick, triumphal, roman, ancient, marble, castle, city"
        ),
    ];

    /// <summary>The thing that was named last before it is an animal.</summary>
    private static bool IsOfAnimal(PromptItems items, int i)
    {
        while (--i >= 0 && !items.IsWordConceptAt(i)) { }
        return i >= 0 && items.ConceptAt(i).Traits.Animal;
    }

    /// <summary>A yellow or a red one.</summary>
    private static bool IsOfPenalty(PromptItems items, int i) => items.IsWordAt(i - 1) && items.Text(items[i - 1]) is "red" or "yellow";
}
