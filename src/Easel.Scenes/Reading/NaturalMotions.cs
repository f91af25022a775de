using System.Collections.Frozen;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Verbs that say of a creature what its one picture shows anyway: a butterfly flies, a jellyfish swims, a snail crawls.</summary>
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

    public static bool IsShown(string verb, Concept creature) =>
        (Flying.Contains(verb) && Flyers.Contains(creature.Caption))
        || (Swimming.Contains(verb) && (creature.Traits is { Swims: true, Animal: true } || creature.Caption is "mermaid"))
        || (Crawling.Contains(verb) && Crawlers.Contains(creature.Caption));
}
