using System.Collections.Frozen;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>What things are by nature, so that their pictures show it: a knife is sharp, a cloud fluffy.</summary>
internal static class NaturalLooks
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = Build(
        (
            "fluffy, furry, soft, fuzzy, woolly, cuddly, plush",
            "teddy bear, cloud, pillow, blanket, bed, towel, carpet, scarf, bathrobe, slippers, sweater, popcorn, pancakes, omelette, bread, cotton candy, snowflake, feather, sofa, couch and lamp, yarn, toy, ewe, ram"
        ),
        (
            "sharp, pointed, pointy",
            "kitchen knife, knife, dagger, axe, scissors, crossed swords, sword, saw, carpentry saw, safety pin, needle, sewing needle, pencil, tooth, shark, cactus, fork, razor, spear, trident, arrow, thorn"
        ),
        ("spiky, prickly, thorny, spiny", "cactus, hedgehog, rose, porcupine, blowfish, sea urchin, pineapple, chestnut"),
        (
            "tall, high",
            "skyscraper, office building, apartment building, lighthouse, tokyo tower, castle, giraffe, evergreen tree, deciduous tree, palm tree, tower, water tower, mountain, snow-capped mountain, cathedral, church, chimney, ladder, flagpole, street light, wind turbine, cornstalk, bookshelf, tall bookcase, tree trunk, ferris wheel, windmill"
        ),
        (
            "hot, steaming, warm",
            "hot beverage, steaming bowl, fire, campfire, fireplace, pizza, sun, volcano, hot chocolate, teapot, oven, candle, radiator, hot springs, pot of food"
        ),
        (
            "cold, chilly",
            "ice cream, soft ice cream, ice cube, snowman, snowman without snow, ice, snowflake, popsicle, shaved ice, fridge"
        ),
        ("bright, brilliant", "sun, star, glowing star, light bulb, rainbow, fire, flashlight, full moon, sparkles, fireworks, neon sign"),
        ("heavy", "elephant, rock, anvil, person lifting weights, weight, dumbbell, barbell, hippopotamus, moai"),
        ("thorned", "rose"),
        (
            "crispy, crunchy, crisp",
            "french fries, bacon, cracker, potato chips, pretzel, fried chicken, fried shrimp, toast, cookie, waffle, baguette bread, red apple, green apple, lettuce, carrot, cucumber"
        )
    );

    /// <summary>Of what lives in a fur or down.</summary>
    private static readonly FrozenSet<string> OfFur = "fluffy, furry, soft, fuzzy, cuddly".Split(", ").ToFrozenSet(StringComparer.Ordinal);

    public static bool Are(string word, Concept thing) =>
        (thing.Traits.Animal && OfFur.Contains(word))
        || (Words.TryGetValue(word, out var things) && things.Contains(thing.Caption))
        || (!thing.Traits.Lives && NaturalMotions.IsShown(word, thing));

    private static FrozenDictionary<string, FrozenSet<string>> Build(params (string Words, string Things)[] lines) =>
        lines
            .SelectMany(line =>
                line.Words.Split(", ")
                    .Select(word => KeyValuePair.Create(word, line.Things.Split(", ").ToFrozenSet(StringComparer.Ordinal)))
            )
            .ToFrozenDictionary(StringComparer.Ordinal);
}
