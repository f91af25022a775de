using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>What icons of a subject show: "a set of weather icons" is a sun, a cloud, a rainbow and so on.</summary>
internal static partial class IconTopics
{
    private const string Topics =
        "musical instrument|music instrument|transportation|sea creatures|farm animals|farm animal|sea animals|sea animal|vegetables|christmas|fast food|halloween|transport|vegetable|birthday|business|clothing|vacation|vehicles|animals|clothes|cooking|fashion|flowers|holiday|kitchen|musical|vehicle|weather|animal|flower|fruits|office|school|sports|travel|fruit|music|ocean|party|space|sport|tools|farm|food|tool|social media|user interface|mobile app|website|e-commerce|ecommerce|shopping|medical|health|healthcare|finance|web|app|ui";

    private const string Sheet = "icons|icon set|stickers|sticker set|sticker sheet|sticker pack|emojis";

    /// <summary>Names of a subject, and what is seen of it.</summary>
    private static readonly (string Names, string Things)[] Table =
    [
        (
            "weather",
            "a sun, a cloud, a cloud with rain, a cloud with snow, a cloud with lightning, a rainbow, a snowflake, an umbrella and a tornado"
        ),
        ("kitchen|cooking", "a frying pan, a cooking pot, a kettle, a whisk, a spatula, a knife, a fork, a spoon and a mug"),
        (
            "food|fast food",
            "a whole pizza, a hamburger, a hot dog, french fries, a taco, a sandwich, a fried egg, a doughnut and an ice cream"
        ),
        ("fruit|fruits", "an apple, a banana, an orange, a lemon, a strawberry, a pear, a pineapple, a watermelon and a cherry"),
        (
            "vegetable|vegetables",
            "a carrot, a tomato, a broccoli, a cucumber, an eggplant, an ear of corn, a potato, an onion and a pumpkin"
        ),
        ("animal|animals", "a dog, a cat, a rabbit, a bear, a fox, a lion, an elephant, a panda and a frog"),
        ("farm animal|farm animals|farm", "a cow, a pig, a sheep, a horse, a chicken, a duck, a goat, a rooster and a tractor"),
        (
            "sea animal|sea animals|sea creatures|ocean",
            "a fish, an octopus, a whale, a dolphin, a crab, a turtle, a starfish, a shark and a jellyfish"
        ),
        ("school", "a pencil, a book, a straight ruler, a backpack, scissors, a calculator, a notebook, an eraser and a globe"),
        ("office|business", "a laptop, a mobile phone, a printer, a pen, a notebook, an envelope, a calendar, a paperclip and a briefcase"),
        ("travel|holiday|vacation", "an airplane, a suitcase, a camera, a map, a passport, a compass, a tent, sunglasses and a globe"),
        (
            "music|musical|music instrument|musical instrument",
            "a guitar, a piano, a violin, a drum, a trumpet, a saxophone, a microphone, a headphone and a flute"
        ),
        (
            "sport|sports",
            "a soccer ball, a basketball, a tennis ball, a volleyball, a baseball bat, a tennis racket, a dumbbell, a trophy and a sports medal"
        ),
        (
            "christmas",
            "a christmas tree, a wrapped gift, a snowman, a candy cane, a bell, a star, a candle, a christmas stocking and a gingerbread man"
        ),
        ("halloween", "a jack-o-lantern, a ghost, a bat, a spider, a witch hat, a skull, a candy, a cauldron and a spider web"),
        (
            "birthday|party",
            "a birthday cake, a balloon, a wrapped gift, a party hat, a candle, a cupcake, a lollipop, a doughnut and a party popper"
        ),
        (
            "space",
            "a rocket, a ringed planet, a crescent moon, a star, an astronaut, a satellite, a telescope, a comet and a flying saucer"
        ),
        ("flower|flowers", "a rose, a tulip, a sunflower, a daisy, a lily and a lotus"),
        ("tool|tools", "a hammer, a screwdriver, a wrench, a saw, pliers, a power drill, a ladder, a paintbrush and a toolbox"),
        (
            "transport|transportation|vehicle|vehicles",
            "a car, a bus, a train, an airplane, a bicycle, a ship, a truck, a motorcycle and a helicopter"
        ),
        ("social media", "a speech bubble, a red heart, a camera, a bell, a thumbs up, a magnifying glass, a video camera and an envelope"),
        (
            "user interface|ui|mobile app|app|website|web",
            "a house, a magnifying glass, a bell, a gear, an envelope, a wastebasket, a padlock, a star and a calendar"
        ),
        (
            "shopping|ecommerce|e-commerce",
            "a shopping cart, a shopping bag, a credit card, a price tag, a delivery truck, a package, a shop and a wrapped gift"
        ),
        (
            "medical|health|healthcare",
            "a stethoscope, a pill, a syringe, an ambulance, a first aid kit, a tooth, a thermometer, a microscope and a hospital"
        ),
        ("finance", "a coin, a credit card, a piggy bank, a money bag, a pie chart, a calculator, a bank, a safe and a wallet"),
        ("clothes|clothing|fashion", "a t-shirt, jeans, a dress, a jacket, socks, shoes, a top hat, a scarf and a handbag"),
    ];

    private static readonly FrozenDictionary<string, string[]> Things = Table
        .SelectMany(topic =>
            topic.Names.Split('|').Select(name => (name, topic.Things.Replace(" and ", ", ", StringComparison.Ordinal).Split(", ")))
        )
        .ToFrozenDictionary(topic => topic.name, topic => topic.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The prompt with the things that such icons show named in it; as many as it asks for.</summary>
    public static string Spread(string prompt) => Of().Replace(Before().Replace(prompt, Named), Named);

    private static string Named(Match said)
    {
        var things = Things[said.Groups["topic"].Value];
        var number = said.Groups["number"].Value.Trim();
        var count = int.TryParse(number, CultureInfo.InvariantCulture, out var digits) ? digits : Amounts.Of(number);
        var shown = things.Take(count > 1 ? count : things.Length);
        return $"{said.Groups["sheets"].Value}{string.Join(" and ", shown)}{said.Groups["sheet"].Value}";
    }

    /// <summary>"Weather icons", "six animal stickers", and not "a suitcase with travel stickers".</summary>
    [GeneratedRegex(
        $@"(?<!\b(with|in|on|by|wearing|holding)( a| an| some| the| my)? )\b(?<number>(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) )?(?<topic>{Topics})([ -]themed)?(?<sheet> ({Sheet}))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Before();

    /// <summary>"A sticker sheet of animals", "a pattern of fruits".</summary>
    [GeneratedRegex(
        $@"\b(?<sheets>(pattern|{Sheet}) (of|with) )(?<number>(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) )?(different )?(?<topic>{Topics})\b(?! [a-z])",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Of();
}
