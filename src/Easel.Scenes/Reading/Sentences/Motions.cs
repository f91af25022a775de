using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>Verbs of motion, which say no more of a picture than the "through", "out of" or "to" that follows.</summary>
internal static class Motions
{
    private static readonly FrozenSet<string> Words = (
        "arriving, bouncing, bursting, climbing, coming, crawling, cruising, diving, dripping, driving, drifting, emerging, escaping, flowing, fleeing, flying, galloping, "
        + "gliding, going, hatching, heading, hopping, jumping, landing, leaping, leaving, looking, moving, parachuting, passing, peeking, peeping, poking, popping, pouring, "
        + "pulled, racing, returning, riding, rising, rolling, running, rushing, sailing, shining, shooting, skating, slithering, sneaking, soaring, speeding, spilling, springing, "
        + "squeezing, sticking, stepping, streaming, swimming, travelling, traveling, walking, wandering, zooming, billowing, spraying, stuck, "
        + "comes, crawls, dives, drives, emerges, escapes, falls, flies, flows, gallops, goes, hatches, hops, jumps, leaps, moves, passes, peeks, pops, pours, races, rises, rolls, runs, sails, shoots, swims, travels, walks"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>"Walking over a crosswalk": whoever does what item <paramref name="i"/> says is upon what follows, and not above it.</summary>
    public static bool IsOnGround(PromptItems items, int i) =>
        items.IsWordAt(i)
        && items.Text(items[i])
            is "walking"
                or "walks"
                or "walk"
                or "strolling"
                or "marching"
                or "jogging"
                or "running"
                or "crawling"
                or "driving"
                or "drives"
                or "riding"
                or "rides"
                or "cycling"
                or "rolling"
                or "crossing";

    /// <summary>Item <paramref name="i"/> is a motion, and what follows says where it leads.</summary>
    public static bool IsShown(PromptItems items, int i) =>
        Is(items.Text(items[i])) && (Leads(items.RoleAt(i + 1)) || (i + 1 < items.Count && items.Text(items[i + 1]) is "to"));

    /// <summary>A word of this role says where the motion leads.</summary>
    private static bool Leads(WordRole role) =>
        role
            is WordRole.Through
                or WordRole.OutOf
                or WordRole.Approach
                or WordRole.Above
                or WordRole.Under
                or WordRole.Around
                or WordRole.Against
                or WordRole.Behind
                or WordRole.Between;
}
