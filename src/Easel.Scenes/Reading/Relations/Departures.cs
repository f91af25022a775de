using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>"A rocket launching from the moon", "knocking a cup off a table", "a bird taking off from a branch", "fishing off a pier": it is
/// still there, and comes out of nothing. "An owl watching from a branch" is on it, and who sells fish from a stall is behind it.</summary>
internal static class Departures
{
    /// <summary>Items between a verb and its "from", most.</summary>
    private const int Longest = 8;

    public static void Read(PromptItems items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (IsOff(items, i) && IsDeparture(items.Text(items[i - 1])))
                items.ReadAs(
                    i,
                    items.NounAhead(i + 1) is >= 0 and var noun && items.ConceptAt(noun).Traits.Afloat ? WordRole.In : WordRole.On
                );
            else if (IsOff(items, i) && IsSaid(items, i, IsUpsetting))
                items.ReadAs(i, WordRole.On);
            else if (items.RoleAt(i) == WordRole.OutOf && items.Text(items[i]) is "from" && IsFlight(items, i))
                items.ReadAs(i, WordRole.Beside);
            else if (items.RoleAt(i) == WordRole.OutOf && items.Text(items[i]) is "from" && items.NounAhead(i + 1) is >= 0 and var place)
                ReadPlace(items, i, items.ConceptAt(place));
        }
    }

    private static bool IsOff(PromptItems items, int i) =>
        (items.RoleAt(i) == WordRole.OutOf || items[i].IsWord) && items.Text(items[i]) is "from" or "off" or "off of";

    /// <summary>"Running away from a bottle", "running from a cucumber": it came out of neither.</summary>
    private static bool IsFlight(PromptItems items, int from) =>
        (items.Text(items[from - 1]) is "away" && IsFlown(items, from))
        || items.NounAhead(from + 1) is >= 0 and var noun
            && items.ConceptAt(noun).Traits is { Lives: false } fled
            && (
                items.Text(items[from - 1]) is "away"
                || (
                    items.Text(items[from - 1]) is "running" or "runs" or "fleeing" or "flees"
                    && IsLivingBefore(items, from)
                    && fled is { Building: false, Holds: false, Entrance: false, Inside: null, Cabin: null, Metres: < 1.5 }
                )
            );

    /// <summary>"Crows fly away from it", from a scarecrow: who flies away came out of nobody.</summary>
    private static bool IsFlown(PromptItems items, int from) => IsSaid(items, from, verb => verb is "flying" or "flies" or "fly" or "flew");

    /// <summary>What it is done to falls in the end: "knocking a vase off a shelf".</summary>
    public static bool IsUpsetting(string verb) =>
        verb
            is "knock"
                or "knocks"
                or "knocking"
                or "push"
                or "pushes"
                or "pushing"
                or "tip"
                or "tips"
                or "tipping"
                or "swat"
                or "swats"
                or "swatting"
                or "bat"
                or "bats"
                or "batting"
                or "nudge"
                or "nudges"
                or "nudging";

    private static void ReadPlace(PromptItems items, int from, Concept place)
    {
        // "Two customers watch from the counter", on which a cat would sit.
        if (IsSaid(items, from, IsWatching) && place.Traits.Workplace && IsPersonBefore(items, from))
            items.ReadAs(from, WordRole.Behind);
        else if (IsSaid(items, from, IsWatching) && IsLookout(place))
            items.ReadAs(from, WordRole.On);
        else if (
            IsSaid(items, from, IsSelling)
            && (
                place.Traits is { Building: true, Surface: true } or { Workplace: true }
                || place.Caption.EndsWith("cart", StringComparison.Ordinal)
            )
        )
            items.ReadAs(from, WordRole.Behind);
    }

    private static bool IsLivingBefore(PromptItems items, int from) => ConceptBefore(items, from) is { Traits.Lives: true };

    private static bool IsPersonBefore(PromptItems items, int from) => ConceptBefore(items, from) is { IsPerson: true };

    private static Concept? ConceptBefore(PromptItems items, int from)
    {
        for (var at = from - 1; at >= 0 && from - at <= Longest && !items.IsPauseAt(at); at--)
        {
            if (items.IsWordConceptAt(at))
                return items.ConceptAt(at);
        }

        return null;
    }

    /// <summary>One stands or sits upon it: it is no window, and no hole that one looks out of.</summary>
    private static bool IsLookout(Concept place) =>
        place.Caption is "branch" or "roof" or "tree"
        || (
            place.Traits is { Holds: false, Entrance: false, Building: false, Inside: null, Cabin: null } at
            && (at.Surface || at.Seat is not null)
        );

    private static bool IsSaid(PromptItems items, int from, Predicate<string> isMeant)
    {
        for (var at = from - 1; at >= 0 && from - at <= Longest && !items.IsPauseAt(at); at--)
        {
            if (items.IsWordAt(at) && isMeant(items.Words(items[at]).Split(' ')[0]))
                return true;
        }

        return false;
    }

    private static bool IsWatching(string verb) =>
        verb
            is "watch"
                or "watches"
                or "watching"
                or "look"
                or "looks"
                or "looking"
                or "observes"
                or "observing"
                or "staring"
                or "stares"
                or "gazing"
                or "shouting"
                or "shouts"
                or "cheering"
                or "cheers"
                or "howling"
                or "howls";

    private static bool IsSelling(string verb) => verb is "sell" or "sells" or "selling" or "serve" or "serves" or "serving";

    private static bool IsDeparture(ReadOnlySpan<char> said) =>
        said[(said.LastIndexOf(' ') + 1)..] is "fishing" or "launching" or "launched" or "launches" or "launch" or "liftoff" or "off";
}
