using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading;

/// <summary>What the logo of a business shows, where the prompt says no more than whose it is: a tooth for a dentist, a dumbbell for a gym.</summary>
internal static partial class LogoTrades
{
    private static readonly FrozenDictionary<string, string> Signs = new (string Trades, string Sign)[]
    {
        (
            "coffee shop, cafe, café, coffee house, coffee bar, coffee brand, coffee company, espresso bar, coffee roaster",
            "a cup of coffee"
        ),
        ("tea shop, tea house, tea room, tea brand", "a teapot"),
        ("bakery, bread shop", "a loaf of bread"),
        ("cake shop, pastry shop, patisserie, confectionery", "a cupcake"),
        ("pizzeria, pizza place, pizza restaurant, pizza shop, pizza delivery", "a slice of pizza"),
        ("burger restaurant, burger place, burger joint, fast food restaurant", "a hamburger"),
        ("sushi restaurant, sushi bar, japanese restaurant", "a sushi"),
        ("ramen shop, ramen restaurant, noodle shop, noodle bar", "a bowl of ramen"),
        ("taco truck, taco shop, taqueria, mexican restaurant", "a taco"),
        ("seafood restaurant, fish restaurant, fish market, fishing club, fishing company", "a fish"),
        ("steakhouse, butcher, butcher shop", "a steak"),
        (
            "restaurant, diner, food truck, catering company, catering service, food delivery, food delivery app, food app, recipe app",
            "a fork and a knife"
        ),
        ("ice cream shop, ice cream parlor, ice cream parlour, ice cream truck, gelateria, gelato shop", "an ice cream"),
        ("juice bar, juice company, smoothie bar, fruit shop", "an orange"),
        ("brewery, pub, beer brand, beer bar, craft beer", "a beer mug"),
        ("winery, wine bar, wine shop, wine brand, vineyard", "a wine glass"),
        ("cocktail bar, bar", "a cocktail glass"),
        ("chocolate shop, chocolatier, chocolate brand", "a chocolate bar"),
        ("candy shop, candy store, sweet shop", "a candy"),
        ("dentist, dental clinic, dental practice, dental office, orthodontist", "a tooth"),
        (
            "gym, fitness studio, fitness center, fitness centre, fitness club, fitness app, fitness brand, workout app, crossfit gym",
            "a dumbbell"
        ),
        ("yoga studio, yoga class, yoga teacher, meditation app, wellness center, wellness centre, spa", "a lotus"),
        ("barber, barbershop, barber shop, hair salon, hairdresser, hair stylist", "scissors"),
        ("nail salon, nail studio", "a nail polish"),
        ("beauty salon, makeup brand, cosmetics brand, makeup artist", "a lipstick"),
        ("flower shop, florist", "a tulip"),
        ("bookstore, bookshop, book shop, book store, library, publisher, book club, reading app", "an open book"),
        (
            "pet shop, pet store, dog groomer, pet groomer, dog daycare, dog walker, vet, veterinarian, veterinary clinic, animal shelter",
            "paw prints"
        ),
        ("music school, music studio, record label, music app, music festival, music shop", "a musical note"),
        ("podcast, radio station", "a microphone"),
        ("band, rock band, guitar shop", "a guitar"),
        ("bank, finance company, finance app, investment company, fintech, accounting firm", "a coin"),
        ("law firm, lawyer, attorney", "a balance scale"),
        ("travel agency, travel app, travel company, airline", "an airplane"),
        ("hotel, hostel", "a bed"),
        ("real estate agency, real estate company, real estate agent, realtor", "a house"),
        ("construction company, builder", "a hammer"),
        ("plumber, plumbing company, car repair shop, garage, auto shop, mechanic, repair shop, auto repair shop", "a wrench"),
        ("electrician, electric company, energy company", "a light bulb"),
        ("solar company, solar energy company", "a sun"),
        ("car wash, car dealer, car dealership, taxi company, taxi app, car rental, driving school", "a car"),
        ("bike shop, bicycle shop, cycling club, bike rental", "a bicycle"),
        ("photographer, photography studio, photography business, photo studio, photo app", "a camera"),
        ("art school, art gallery, art studio, art supply store, art class", "an artist palette"),
        ("dance studio, dance school, ballet school", "ballet shoes"),
        ("toy store, toy shop, kindergarten, daycare, nursery", "a teddy bear"),
        ("school, university, college, tutoring company, online course", "a graduation cap"),
        ("pharmacy, drugstore", "a pill"),
        ("hospital, clinic, doctor, medical practice", "a stethoscope"),
        ("cleaning company, cleaning service, maid service", "a broom"),
        ("moving company, delivery company, delivery service, trucking company, logistics company", "a truck"),
        ("security company, cybersecurity company", "a shield"),
        ("tech startup, tech company, software company, robotics company, ai company, ai startup, robotics club", "a robot"),
        ("startup, space company, space agency", "a rocket"),
        (
            "eco brand, organic brand, organic shop, organic store, vegan restaurant, vegan brand, garden center, garden centre, landscaping company, gardener, plant shop",
            "a leaf"
        ),
        ("farm, organic farm, farmers market", "a tractor"),
        ("honey brand, honey company, beekeeper", "a bee"),
        ("surf shop, surf school, surf club", "a surfboard"),
        ("ski resort, ski school, ski club, outdoor brand, hiking club, mountain club, adventure company", "a mountain"),
        ("soccer team, soccer club, football club", "a soccer ball"),
        ("basketball team, basketball club", "a basketball"),
        ("baseball team", "a baseball"),
        ("tennis club", "a tennis racket"),
        ("golf club, golf course", "a golf flag"),
        ("chess club", "a chess knight"),
        ("gaming channel, gaming company, game studio, gaming team, esports team", "a video game"),
        ("fashion brand, clothing brand, clothing store, clothing shop", "a dress"),
        ("shoe store, shoe shop, shoe brand", "a shoe"),
        ("jewelry store, jewellery shop, jewelry brand, jeweler", "a diamond"),
        ("watch brand, watchmaker", "a watch"),
        ("tailor, sewing studio", "a sewing needle"),
        ("wedding planner", "rings"),
        ("weather app", "a sun and a cloud"),
        ("chat app, messaging app, messenger", "a speech bubble"),
        ("map app, navigation app", "a map pin"),
        ("note app, notes app, to do app, to-do app", "a notebook"),
        ("dating app", "a heart"),
    }
        .SelectMany(line => line.Trades.Split(", ").Select(trade => KeyValuePair.Create(trade, line.Sign)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The prompt with the thing that the logo shows; a name that is said stands there too.</summary>
    public static string Follow(string prompt) =>
        OfTrade()
            .Replace(
                prompt,
                logo =>
                    Signs.TryGetValue(logo.Groups["trade"].Value, out var sign)
                    || Signs.TryGetValue(LastTwo(logo.Groups["trade"].Value), out sign)
                        ? $"{logo.Groups["start"].Value} of {sign}{Name(logo)}{logo.Groups["rest"].Value}"
                        : logo.Value
            );

    private static string Name(Match logo) => logo.Groups["name"] is { Success: true, Value: var name } ? $" that says \"{name}\"" : "";

    /// <summary>"Cozy coffee shop", "local gym".</summary>
    private static string LastTwo(string trade)
    {
        var words = trade.Split(' ');
        return string.Join(' ', words.Length > 2 && !Signs.ContainsKey(words[^1]) ? words[^2..] : words[^1..]);
    }

    [GeneratedRegex(
        """
            ^(?<start>((an?|the)\ )?(\p{L}+\ ){0,2}(logo|emblem|icon))\ (design\ )?for\ (an?|the|my|our)\ (?<trade>[\p{L}'-]+(\ [\p{L}'-]+){0,3}?)
            ((,?\ (called|named)\ ["“'‘]?|\ ["“])(?<name>[^"”,.]+?)["”'’]?)?
            (?<rest>,[^"]*)?$
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex OfTrade();
}
