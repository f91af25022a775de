using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads what things are wrapped in: "a gift wrapped in gold paper", "a sandwich wrapped in foil". A gift has the paper's colour, a bouquet
/// its own paper, and of others it is told; nothing stands on a sheet of paper.</summary>
internal sealed class WrappingReader(
    PromptItems items,
    Clause clause,
    Placement placement,
    ObjectColours objectColours,
    Draft draft,
    ConceptVocabulary vocabulary
)
{
    /// <summary>Between "in" and what it is wrapped in: "shiny gold".</summary>
    private const int MostBetween = 4;

    /// <summary>Returns the last item used; -1 where nothing is wrapped at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || (WrapOfNewest ?? placement.Newest) is not { Text: null } thing
            || items.Concept(thing.Concept).Traits.Lives
            || Verb(i) is not (>= 0 and var verb)
            || Wrapping(verb + 1, out var colour, out var shade) is not (>= 0 and var end)
        )
            return -1;
        objectColours.EndPhrase();
        if (
            items.Concept(thing.Concept).Caption is "package" or "box" or "gift with ribbon"
            && vocabulary.FindNamed("wrapped gift") is >= 0 and var gift
        )
            thing.Become(items.Concept(thing.Concept).Caption is "package" && colour is null ? thing.Concept : gift);
        // A bouquet's own paper is brown.
        if (items.Concept(thing.Concept).Caption is "flower wrap" && colour == vocabulary.FindColour("brown"))
            colour = null;
        if (items.Concept(thing.Concept).Caption is "wrapped gift" or "flower wrap")
            (thing.Colour, thing.ColourShade) = (thing.Colour ?? colour, thing.ColourShade ?? shade);
        else if (colour is not null || !IsWrappedAnyway(items.Concept(thing.Concept)))
            draft.LeaveOut(items.Source(i, end));
        clause.Connect(WordRole.None);
        clause.ResetPhrase();
        return end;
    }

    /// <summary>"A bouquet of tulips wrapped in paper": the bouquet is, and not each tulip.</summary>
    private Mention? WrapOfNewest =>
        placement.Related is { Kind: SceneRelationKind.In, Other: { Text: null } wrap } && IsWrappedAnyway(items.Concept(wrap.Concept))
            ? wrap
            : null;

    /// <summary>"Wrapped in"; returns the item before what it is wrapped in, or -1.</summary>
    private int Verb(int i)
    {
        if (items.Text(items[i]) is "wrapped in" or "wrapped up in" or "wrapped with")
            return i;
        if (items.Text(items[i]) is not ("wrapped" or "packed" or "packaged"))
            return -1;
        var at = i + 1;
        if (at < items.Count && items.Text(items[at]) is "up" or "neatly")
            at++;
        return items.RoleAt(at) is WordRole.In or WordRole.With ? at : -1;
    }

    /// <summary>Returns the last item of "shiny gold wrapping paper"; -1 where it is wrapped in something else.</summary>
    private int Wrapping(int i, out int? colour, out string? shade)
    {
        (colour, shade) = (null, null);
        for (var at = i; at < items.Count && at <= i + MostBetween; at++)
        {
            if (IsStuff(items.Words(items[at])))
                return at;
            if (items.KindAt(at) == ItemKind.Colour)
                colour = items[at].Meaning.Value;
            else if (items.RoleAt(at) is WordRole.Light or WordRole.Dark)
                shade = items.Words(items[at]);
            else if (!items.IsWordAt(at) || items.RoleAt(at) is WordRole.With or WordRole.On or WordRole.And or WordRole.In)
                return -1;
        }

        return -1;
    }

    private static bool IsStuff(string words) =>
        words.Split(' ')[^1] is "paper" or "papers" or "newspaper" or "foil" or "plastic" or "cellophane" or "parchment" or "tissue";

    private static bool IsWrappedAnyway(Concept thing) =>
        thing.Caption is "package" or "flower wrap" or "candy" or "burrito" or "wrapped gift"
        || thing.Caption.Contains("bouquet", StringComparison.Ordinal);
}
