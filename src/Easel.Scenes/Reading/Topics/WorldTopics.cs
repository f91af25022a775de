namespace Easel.Scenes.Reading.Topics;

/// <summary>Energy, nature and its disasters, traffic and what moves society.</summary>
internal static class WorldTopics
{
    public static readonly (string Names, string Pictured)[] All =
    [
        ("solar energy, solar power", "a sun above a solar panel"),
        ("wind energy, wind power", "three wind turbines"),
        ("renewable energy, clean energy, green energy, alternative energy", "a sun, a solar panel and a wind turbine"),
        ("energy saving, save energy, energy efficiency", "a light bulb and a leaf"),
        ("save water, water conservation, water saving, water waste", "a dripping tap and a bucket"),
        (
            "plastic pollution, ocean pollution, ocean plastic, water pollution, marine pollution",
            "a sea turtle, a plastic bag and a bottle under water"
        ),
        ("air pollution, smog, carbon emissions, carbon footprint", "a factory with smoke"),
        ("global warming, climate crisis, melting ice caps, global heating", "a polar bear on an ice floe"),
        ("deforestation", "two tree stumps and an axe"),
        ("oil spill", "an oil drum and a black puddle"),
        ("recycle, zero waste", "a recycling symbol"),
        ("power outage, blackout, power cut, electricity outage", "a candle in a dark room"),
        ("public transport, public transportation, commute, commuting, daily commute", "a bus and a train"),
        ("flood, flooding, floods", "a house at a lake in the rain"),
        ("earthquake", "a broken house beside a ground crack"),
        ("wildfire, wildfires, forest fire, bushfire, bush fire", "three burning trees"),
        ("avalanche", "a snow-capped mountain and three snowballs"),
        ("car crash, car accident, traffic accident, car wreck, fender bender", "a crashed car"),
        ("road work, roadwork, road works, roadworks, road construction", "a construction worker, a traffic cone and a road barrier"),
        ("war, battle", "two soldiers and a tank"),
        ("world peace, peace", "a dove and a globe"),
        ("charity, donation, donations, donate, fundraiser, fundraising", "a hand holding a red heart"),
        ("refugees, poverty, hunger", "a sad family"),
        ("immigration, emigration", "a family with suitcases"),
        ("homelessness, homeless", "a sad man sitting on the street"),
        (
            "aries, zodiac aries, aries zodiac, zodiac sign aries, aries zodiac sign, aries sign, aries horoscope, aries constellation",
            "a ram"
        ),
        (
            "taurus, zodiac taurus, taurus zodiac, zodiac sign taurus, taurus zodiac sign, taurus sign, taurus horoscope, taurus constellation",
            "an ox"
        ),
        (
            "gemini, zodiac gemini, gemini zodiac, zodiac sign gemini, gemini zodiac sign, gemini sign, gemini horoscope, gemini constellation",
            "two twins"
        ),
        ("leo, zodiac leo, leo zodiac, zodiac sign leo, leo zodiac sign, leo sign, leo horoscope, leo constellation", "a lion"),
        (
            "virgo, zodiac virgo, virgo zodiac, zodiac sign virgo, virgo zodiac sign, virgo sign, virgo horoscope, virgo constellation",
            "a girl holding wheat"
        ),
        (
            "libra, zodiac libra, libra zodiac, zodiac sign libra, libra zodiac sign, libra sign, libra horoscope, libra constellation",
            "a balance scale"
        ),
        (
            "scorpio, zodiac scorpio, scorpio zodiac, zodiac sign scorpio, scorpio zodiac sign, scorpio sign, scorpio horoscope, scorpio constellation",
            "a scorpion"
        ),
        (
            "sagittarius, zodiac sagittarius, sagittarius zodiac, zodiac sign sagittarius, sagittarius zodiac sign, sagittarius sign, sagittarius horoscope, sagittarius constellation",
            "an archer with a bow and arrow"
        ),
        (
            "capricorn, zodiac capricorn, capricorn zodiac, zodiac sign capricorn, capricorn zodiac sign, capricorn sign, capricorn horoscope, capricorn constellation",
            "a goat"
        ),
        (
            "aquarius, zodiac aquarius, aquarius zodiac, zodiac sign aquarius, aquarius zodiac sign, aquarius sign, aquarius horoscope, aquarius constellation",
            "an amphora and a droplet"
        ),
        (
            "pisces, zodiac pisces, pisces zodiac, zodiac sign pisces, pisces zodiac sign, pisces sign, pisces horoscope, pisces constellation",
            "two fish"
        ),
        (
            "zodiac cancer, cancer zodiac, zodiac sign cancer, cancer zodiac sign, cancer sign, cancer horoscope, cancer constellation",
            "a crab"
        ),
        ("zodiac, zodiac signs, zodiac sign, horoscope, astrology", "a crescent moon, a sun and three stars"),
        ("county fair, state fair, fair, funfair, fun fair", "an amusement park"),
        ("zoo trip, zoo visit, trip to the zoo, day at the zoo, zoo animals", "a lion, an elephant, a giraffe and a monkey"),
        ("safari tour, safari, safari trip, safari animals, african safari", "a jeep, an elephant and a giraffe"),
        ("landfill, garbage dump, junkyard", "three trash bags and a trash can"),
        ("album cover, playlist cover, music cover", "a record player and a musical note"),
        ("lion's den", "a lion in a cave"),
        ("bear's den, bear den", "a bear in a cave"),
        ("fall foliage, autumn foliage", "autumn leaves"),
        ("team spirit, school spirit", "three people cheering"),
        ("half time show, halftime show", "a concert"),
        ("dj booth", "a dj"),
        ("harvest festival, harvest, harvest time, fall harvest", "a pumpkin, wheat and an ear of corn"),
        ("winter clothes, winter clothing", "a coat, a scarf, gloves and a beanie"),
        ("summer clothes, summer clothing", "a t-shirt, shorts, a straw hat and sunglasses"),
        ("summer reading", "a girl reading a book on a beach"),
        ("morning dew", "grass with dew drops at sunrise"),
        ("summer camp", "a tent and a campfire in a forest"),
        ("art supplies, painting supplies, craft supplies", "an artist palette, a paintbrush and crayons"),
        ("juneteenth", "fireworks and a raised fist"),
        ("zombie apocalypse, zombie invasion, zombie horde, zombies attack", "seven zombies in a city at night"),
        ("alien invasion, ufo invasion", "three flying saucers over a city at night"),
        ("robot uprising, robot invasion, robot apocalypse", "five robots in a city at night"),
        ("plant nursery, garden center, garden centre, plant shop, plant store", "a greenhouse with potted plants"),
        ("honeymoon suite, hotel room, hotel suite", "a bedroom with a heart balloon"),
        ("dance floor, disco, nightclub, night club", "people dancing at a party"),
        ("best in show", "a dog show"),
        (
            "ocean cleanup, beach cleanup, litter picking, picking up litter, park cleanup, trash pickup",
            "a person holding a trash bag on a beach"
        ),
        ("guard tower, watch tower, watchtower", "a tower"),
        ("camping gear, camping equipment, hiking gear", "a camping tent, a backpack and a flashlight"),
        ("capture the flag", "two children running with a flag"),
        ("home renovation, renovation, remodeling, home repair, house painting", "a person painting a wall"),
        ("cardboard box fort, pillow fort, blanket fort", "a girl in a camping tent"),
        ("morning traffic, evening traffic, daily traffic", "a traffic jam"),
        ("nature documentary, nature film, wildlife documentary", "a film camera and a lion"),
        ("ocean view, sea view, beach view", "a beach"),
        ("outdoor adventure, adventure, outdoor life, great outdoors, exploring nature", "a hiker with a backpack in the mountains"),
        ("rags to riches, jackpot, lottery, lottery win, winning the lottery", "a happy man with a pot of gold"),
        ("rebellion, revolution, uprising", "three people holding signs"),
        ("simple life, slow living, cottagecore", "a thatched cottage in a meadow"),
        ("street art, graffiti, mural", "a brick wall with spray cans"),
        ("super bowl, superbowl", "a football player with a trophy"),
        ("survival, survival skills, survival kit", "a campfire, a compass and a swiss army knife"),
        ("world cup, soccer world cup", "a trophy and a soccer ball"),
        ("world record, record breaker", "a trophy and a globe"),
        ("world tour, trip around the world, around the world, world trip", "a globe and an airplane"),
        ("time capsule", "a metal box and an hourglass"),
        ("transport, transportation", "a bus, a car, a bicycle and an airplane"),
        ("waste management, garbage disposal, garbage collection", "a garbage truck and a trash can"),
        ("winter sports, winter sport, winter olympics", "a skier, a snowboarder and a sled"),
        ("olympics, olympic games, summer olympics", "a sports medal and a flaming torch"),
        ("zero gravity, weightlessness, floating in space", "an astronaut floating in space"),
        ("wrong way", "a sign saying \"WRONG WAY\""),
    ];
}
