using System.Collections.Frozen;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads what lies over a thing or grows on it: "a car covered in rust", "a leaf with dew drops".</summary>
internal sealed class CoatingReader(PromptItems items, Clause clause, Placement placement, Draft draft)
{
    /// <summary>Words between "with" and the substance, and of the substance itself, most.</summary>
    private const int MostWords = 5;

    /// <summary>The adjective that says the same.</summary>
    private static readonly FrozenDictionary<string, string> Adjectives = new (string Adjective, string Substances)[]
    {
        ("rusty", "rust, corrosion"),
        ("mossy", "moss, mold, mould, lichen, algae"),
        ("overgrown", "vines, ivy, weeds, plants"),
        ("dusty", "dust, cobwebs, ash, ashes"),
        ("burnt", "soot, char"),
        ("dirty", "mud, dirt, grime, grease, stains, oil stains, mud stains, mud splashes"),
        ("frozen", "ice, frost, ice crystals"),
        (
            "wet",
            "dew, dewdrops, dew drops, drops of dew, morning dew, raindrops, rain drops, water droplets, water drops, drops of water, droplets"
        ),
        ("shiny", "glitter, sequins, rhinestones, sparkles"),
    }
        .SelectMany(line => line.Substances.Split(", ").Select(substance => KeyValuePair.Create(substance, line.Adjective)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Returns the last item used; -1 where nothing of this kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || !Covers(i) || placement.Newest is not { Text: null } thing)
            return -1;
        for (var last = Math.Min(i + MostWords, items.Count - 1); last > i; last--)
        {
            var first = First(i + 1, last);
            if (
                first > last
                || IsBeforeNoun(last + 1)
                // "A desk with plants" has them beside what else is on it; it is overgrown where it is covered in them.
                || (items.RoleAt(i) == WordRole.With && items.Said(first, last) is "plants")
                || !Adjectives.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(items.Said(first, last), out var adjective)
            )
                continue;
            if (!Show(thing, adjective))
                return -1;
            clause.EndUndrawn();
            return IsUponIt(last + 1) ? last + 2 : last;
        }

        return -1;
    }

    /// <summary>"With moss on it": where it is said to be is no place of the thing itself.</summary>
    private bool IsUponIt(int i) =>
        items.RoleAt(i) == WordRole.On && items.IsWordAt(i + 1) && items.Text(items[i + 1]) is "it" or "them" or "him" or "her";

    private bool Show(Mention thing, string adjective)
    {
        // A drink has its ice in it.
        if (adjective is "frozen" && items.Concept(thing.Concept).Traits.Served)
        {
            if (
                items.Concept(thing.Concept).Caption is "glass of orange juice"
                && items.Named("glass of juice with ice") is >= 0 and var iced
            )
                thing.Become(iced);
            return true;
        }

        if (Looks.Find(adjective) is { } look)
            draft.Mark(thing, look, adjective, items);
        else if (items.Concept(thing.Concept).Traits.Lives || thing.Surface is not null || Surfaces.Find(adjective) is not { } surface)
            return false;
        else
            (thing.Surface, thing.SurfaceWord) = (surface, adjective);
        return true;
    }

    /// <summary>"Covered in", "full of", "with".</summary>
    private bool Covers(int i) =>
        items.RoleAt(i) == WordRole.With || (items.RoleAt(i) == WordRole.Setting && items.Text(items[i]).StartsWith("covered"));

    /// <summary>Past "green", "a layer of", "lots of".</summary>
    private int First(int i, int last)
    {
        while (
            i < last
            && (
                items.KindAt(i) == ItemKind.Colour
                || items.RoleAt(i)
                    is WordRole.Article
                        or WordRole.Definite
                        or WordRole.Filler
                        or WordRole.Size
                        or WordRole.Number
                        or WordRole.Of
                || items.Text(items[i]) is "layer" or "layers" or "lots" or "thick" or "coat" or "patches"
            )
        )
            i++;
        return i;
    }

    /// <summary>"A cave with ice monsters" has monsters.</summary>
    private bool IsBeforeNoun(int i) => items.KindAt(i) == ItemKind.Concept;
}
