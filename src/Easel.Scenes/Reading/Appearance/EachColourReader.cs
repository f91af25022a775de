using System.Collections.Frozen;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads that each of several has a colour of its own, said after them: "five butterflies of different colors", "balloons, each in another
/// colour".</summary>
internal sealed class EachColourReader(PromptItems items, Clause clause, Placement placement, ObjectColours colours)
{
    private const int Longest = 5;

    private static readonly FrozenSet<string> Leading = FrozenSet.Create(
        StringComparer.Ordinal,
        "of",
        "in",
        "with",
        "each",
        "a",
        "the",
        "de",
        "di",
        "en",
        "em",
        "mit",
        "von"
    );

    private static readonly FrozenSet<string> Various = (
        "different, various, many, all, assorted, several, diverse, multiple, rainbow, another, bright different, "
        + "verschiedenen, vielen, allen, différentes, plusieurs, toutes, diferentes, varios, muchos, vários, várias, diversi, vari, tanti"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Colours = "colors, colours, color, colour, farben, couleurs, colores, colori, cores"
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Returns the last item used; -1 where nothing of this kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || placement.Newest is not { Text: null, Count: > 1, Colour: null } several
            || !Leading.Contains(items.Words(items[i]))
        )
            return -1;
        var (isVarious, isColour) = (false, false);
        var at = i;
        for (; at < items.Count && at - i < Longest && !(isVarious && isColour); at++)
        {
            var word = items.Words(items[at]);
            if (Various.Contains(word))
                isVarious = true;
            else if (Colours.Contains(word))
                isColour = true;
            else if (!Leading.Contains(word))
                return -1;
        }

        if (!isVarious || !isColour)
            return -1;
        colours.Spread(several);
        return at - 1;
    }
}
