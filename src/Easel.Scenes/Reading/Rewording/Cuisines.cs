using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Food by where it comes from: "Mexican food", "Indian cuisine" are dishes that everyone knows of it.</summary>
internal static partial class Cuisines
{
    private static readonly FrozenDictionary<string, string> Dishes = new (string Names, string Dishes)[]
    {
        ("italian", "a whole pizza, a plate of spaghetti and a lasagna"),
        ("mexican, tex-mex, tex mex", "a taco, a burrito and nachos"),
        ("chinese", "a takeout box, a dumpling and a spring roll"),
        ("japanese", "a bowl of ramen, sushi and a rice ball"),
        ("indian, pakistani, bangladeshi", "curry rice, a samosa and flatbread"),
        ("thai, vietnamese, malaysian, indonesian", "a bowl of noodles, a fried shrimp and a cooked rice"),
        ("korean", "a rice bowl, a bowl of noodles and a fried chicken"),
        ("asian", "a bowl of noodles, sushi and a dumpling"),
        ("french", "a croissant, a baguette and a cheese wedge"),
        ("greek, mediterranean", "a greek salad, a stuffed flatbread and hummus"),
        ("turkish, arab, arabic, lebanese, persian, middle eastern", "a kebab, hummus and a falafel"),
        ("spanish", "a shallow pan of food, ham and churros"),
        ("german, austrian, bavarian", "a pretzel, a sausage and a beer mug"),
        ("british, english, irish", "fish and chips, a pie and a teapot"),
        ("american", "a hamburger, french fries and a hot dog"),
        ("russian, ukrainian, polish", "a bowl of soup, dumplings and a loaf of bread"),
        ("swedish, danish, norwegian, scandinavian", "meatballs, a salmon fillet and a cinnamon roll"),
        ("african, ethiopian, moroccan", "a pot of food, flatbread and a cooked rice"),
        ("brazilian, argentinian, latin american", "a steak, beans and a cooked rice"),
    }
        .SelectMany(line => line.Names.Split(", ").Select(name => KeyValuePair.Create(name, line.Dishes)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string Follow(string prompt) =>
        Cuisine().Replace(prompt, said => Dishes.TryGetValue(said.Groups["nation"].Value, out var dishes) ? dishes : said.Value);

    /// <summary>A kitchen is a room, and so is a restaurant.</summary>
    [GeneratedRegex(
        @"^((an?|the|some|my) )?((traditional|authentic|typical|delicious|tasty|classic|homemade) )*(?<nation>\p{L}+([ -](mex|eastern|american))?) (food|cuisine|dish|dishes|meal|meals|cooking|street food|comfort food|take ?out|take ?away|dinner|lunch|feast|buffet|delicacies|specialties|recipes?)( (icons?|stickers?|illustration|poster|clipart|platter|table))?[.!]?$",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Cuisine();
}
