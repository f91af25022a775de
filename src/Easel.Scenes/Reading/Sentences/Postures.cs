using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>Verbs and participles that say no more than the preposition after them: "hung above", "nestled between".</summary>
internal static class Postures
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = (
        "coiled, coiling, curled, twisted, wound, wrapping, hung, hanging, wedged, nestled, nestling, placed, positioned, located, situated, mounted, seated, set, laid, tucked, perched, settled, sat, lay, lies, lying, stood, stands, standing, rests, rested, resting, "
        + "wrapped, tied, attached, fastened, glued, pinned, stuck, displayed, arranged, scattered, spread, leaned, leaning, balanced, balancing, floating, floated, hovering, hovered, growing, grew, landing, landed, "
        + "parked, docked, moored, anchored, sitting, built, planted, squeezed, sandwiched, surrounded, draped, strewn, visible, appearing, emerging, painted, drawn, printed, carved, engraved, etched, written, reflected, "
        + "going, coming, moving, passing, passed, driving, drove, leading, leads, heading, shining, shone, bounced, drifted, drifting, ran, running, flew, flying, swimming, swam"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Of anybody; whether somebody hangs or floats is another picture.</summary>
    private static bool IsPlain(ReadOnlySpan<char> word) =>
        word
            is "standing"
                or "stood"
                or "stands"
                or "placed"
                or "positioned"
                or "located"
                or "situated"
                or "set"
                or "arranged"
                or "visible"
                or "appearing"
                or "surrounded"
                or "wrapped"
                or "coiled"
                or "wound"
                or "balancing"
                or "balanced"
                or "emerging";

    /// <summary>At item <paramref name="i"/>, of something that was named before it.</summary>
    public static bool IsSaid(PromptItems items, int i, bool ofLiving) =>
        (ofLiving ? IsPlain(items.Text(items[i])) : Words.Contains(items.Text(items[i])))
        && items.RoleAt(i + 1)
            is WordRole.On
                or WordRole.In
                or WordRole.Above
                or WordRole.Under
                or WordRole.Between
                or WordRole.Beside
                or WordRole.Behind
                or WordRole.InFrontOf
                or WordRole.Around
                or WordRole.Against
                or WordRole.Through
                or WordRole.OutOf
                or WordRole.LeftOf
                or WordRole.RightOf
                or WordRole.Toward
                or WordRole.Approach
                or WordRole.SurroundedBy;
}
