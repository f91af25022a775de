using System.Collections.Frozen;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Relations;

/// <summary>What is done with a tool: the key of "a boy opening a chest with a key" is the boy's, where that of "a boy and a chest with a key" is
/// the chest's.</summary>
internal static class ToolUse
{
    /// <summary>Of what is had, shown or seen, the thing itself may have a spoon in it.</summary>
    private static readonly FrozenSet<string> Having = Verbs(
        "holding, carrying, bringing, delivering, serving, offering, giving, handing, selling, buying, eating, drinking, wearing, having, watching, "
            + "seeing, looking at, playing with, admiring, finding, receiving, getting, owning, leaving, passing, visiting, meeting, including, riding, driving"
    );

    /// <summary>One does these on, at or into something.</summary>
    private static readonly FrozenSet<string> OnSomething = Verbs(
        "drawing, painting, writing, scribbling, sketching, doodling, coloring, colouring, pointing, working, hammering, digging, spraying, knocking, "
            + "banging, drumming, shooting, aiming, poking, jabbing, drilling, sawing, carving, engraving, chopping, hacking, stabbing, swinging, tapping, "
            + "scooping, scrubbing"
    );

    /// <summary>How many things are named between the verb and the "with" of the tool at item <paramref name="i"/>; 0 where nothing is done with
    /// it.</summary>
    public static int ThingsBefore(PromptItems items, int i)
    {
        var at = i - 1;
        while (at >= 0 && items.RoleAt(at) != WordRole.With)
        {
            if (items.IsPauseAt(at) || items.KindAt(at) is ItemKind.Concept || items.RoleAt(at) == WordRole.And)
                return 0;
            at--;
        }

        var things = 0;
        var isOnSomething = false;
        for (at--; at >= 0 && !items.IsPauseAt(at); at--)
        {
            var said = items.Words(items[at]);
            if (IsVerb(said, isThing: items.IsWordConceptAt(at)))
                return things > 0 && !Having.Contains(said) && (!isOnSomething || OnSomething.Contains(FirstWord(said))) ? things : 0;
            if (items.RoleAt(at) is WordRole.With or WordRole.And or WordRole.Beside)
                return 0;
            // Whatever stands right after the verb.
            isOnSomething = items.RoleAt(at) is WordRole.On or WordRole.In or WordRole.Toward or WordRole.Under or WordRole.Behind;
            if (items.IsWordConceptAt(at))
                things++;
        }

        return 0;
    }

    /// <param name="isThing">The word names one, too: a ring, a building, a painting.</param>
    private static bool IsVerb(string said, bool isThing) =>
        FirstWord(said) is var word && word.EndsWith("ing", StringComparison.Ordinal) && (!isThing || FiniteVerbs.IsProgressive(word));

    private static string FirstWord(string said) => said.Split(' ')[0];

    private static FrozenSet<string> Verbs(string list) => list.Split(", ").ToFrozenSet(StringComparer.Ordinal);
}
