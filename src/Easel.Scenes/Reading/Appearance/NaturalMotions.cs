using System.Collections.Frozen;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Verbs that say what the one picture of a creature or a thing shows anyway: a butterfly flies, a jellyfish swims, a snail crawls, a volcano
/// erupts.</summary>
internal static class NaturalMotions
{
    private static readonly FrozenSet<string> Flying =
        "flying, hovering, gliding, fluttering, soaring, buzzing, floating, flies, hovers, flutters, buzzes, soars, flitting"
            .Split(", ")
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Swimming = "swimming, floating, gliding, drifting, diving, swims, floats, drifts"
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Crawling = "crawling, creeping, slithering, moving, crawls, creeps, slithers, wriggling"
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Flyers =
        "butterfly, honeybee, bat, dragonfly, moth, firefly, lady beetle, mosquito, fly, wasp, pterodactyl, ghost"
            .Split(", ")
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Crawlers =
        "snail, caterpillar, worm, ant, spider, crab, hermit crab, bug, beetle, lady beetle, cockroach, scorpion, snake, cobra, lobster, cricket"
            .Split(", ")
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly (FrozenSet<string> Verbs, FrozenSet<string> Things)[] OfThings =
    [
        Of("erupting, erupts, exploding, spewing", "volcano, geyser"),
        Of("burning, crackling, flickering, blazing, roaring, glowing", "fire, campfire, fireplace, candle, torch, bonfire, cake candle"),
        Of("flowing, cascading, splashing, falling, pouring, rushing, tumbling", "waterfall, fountain, geyser, water tap"),
        Of("spinning, turning, rotating, revolving", "windmill, wind turbine, ferris wheel, carousel, spinning top, mirror ball, fan"),
        Of(
            "waving, flying, fluttering, flapping, blowing",
            "flag, red flag, white flag, black flag, pirate flag, rainbow flag, triangular flag, chequered flag"
        ),
        Of("ticking", "alarm clock, clock, wall clock, mantelpiece clock, watch, stopwatch, timer clock, grandfather clock"),
        Of("falling, drifting, floating", "snowflake, leaf, fallen leaf, maple leaf, feather, droplet"),
        Of("streaking, shooting, flying, falling", "comet, shooting star, meteor"),
        Of(
            "twinkling, shining, sparkling, glittering, shimmering",
            "star, glowing star, sparkles, christmas tree, gem stone, fireworks, sun"
        ),
        Of("exploding, bursting", "fireworks, collision, bomb"),
        Of("crashing, breaking, rolling, splashing, crashes", "water wave, wave"),
        Of("glowing, shining, twinkling, blinking, sparkling", "firefly, light bulb, candle, lantern, red paper lantern, jack-o-lantern"),
    ];

    public static bool IsShown(string verb, Concept thing) =>
        (Flying.Contains(verb) && Flyers.Contains(thing.Caption))
        || (Swimming.Contains(verb) && (thing.Traits is { Swims: true, Animal: true } || thing.Caption is "mermaid"))
        || (Crawling.Contains(verb) && Crawlers.Contains(thing.Caption))
        || (verb is "blooming" or "blossoming" or "growing" or "flowering" && thing.Traits.Flower)
        || (verb is "sailing" or "sails" or "cruising" or "anchored" or "drifting" && thing.Traits.Afloat)
        || Array.Exists(OfThings, of => of.Verbs.Contains(verb) && of.Things.Contains(thing.Caption));

    private static (FrozenSet<string> Verbs, FrozenSet<string> Things) Of(string verbs, string things) =>
        (verbs.Split(", ").ToFrozenSet(StringComparer.Ordinal), things.Split(", ").ToFrozenSet(StringComparer.Ordinal));
}
