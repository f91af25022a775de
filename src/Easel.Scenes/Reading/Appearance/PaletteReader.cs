using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads which colours a picture has as a whole: "with orange and pink colours", "soft pastel palette", "in earthy tones". No such
/// thing stands in it.</summary>
internal sealed class PaletteReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>Items of such a phrase, most.</summary>
    private const int Longest = 9;

    private static readonly FrozenSet<string> Heads = FrozenSet.Create(
        StringComparer.Ordinal,
        "palette",
        "color palette",
        "colour palette",
        "color scheme",
        "colour scheme",
        "scheme",
        "colors",
        "colours",
        "tones",
        "hues",
        "tints",
        "colorway",
        "gradients"
    );

    /// <summary>Of the sky at sunset.</summary>
    private static readonly FrozenSet<string> OfSunset = FrozenSet.Create(
        StringComparer.Ordinal,
        "orange",
        "pink",
        "red",
        "yellow",
        "purple"
    );

    /// <summary>Returns the last item used; -1 where nothing of the kind is said from item <paramref name="i"/> on.</summary>
    public int Read(int i)
    {
        var isJoined = items.RoleAt(i) is WordRole.With or WordRole.In or WordRole.Setting;
        var first = isJoined ? i + 1 : i;
        if (!isJoined && !items.IsPauseAt(i - 1))
            return -1;
        var last = EndOf(first, out var colours);
        if (last < 0 || clause.IsNegated || IsPainters(first, last))
            return -1;
        if (colours.Count == 1 && isJoined && placement.Newest is { Text: null, Colour: null } thing && draft.Place is null)
            thing.Colour = colours[0];
        else if (colours.Count == 0 || draft.Light != SceneLight.Sunset || !colours.TrueForAll(IsOfSunset))
            draft.LeaveOut(items.Source(first, last));
        clause.EndUndrawn();
        return last;
    }

    /// <summary>"An artist with a palette" has it in the hand.</summary>
    private bool IsPainters(int first, int last) => items.Said(first, last) is "a palette" or "his palette" or "her palette";

    private bool IsOfSunset(int colour) => OfSunset.Contains(vocabulary.Colours[colour].Name);

    /// <summary>The phrase's last item, or -1.</summary>
    private int EndOf(int first, out List<int> colours)
    {
        colours = [];
        for (var at = first; at < items.Count && at < first + Longest; at++)
        {
            if (items.KindAt(at) is ItemKind.Stop or ItemKind.Quotation || items[at].IsPossessive)
                return -1;
            if (at > first && IsHead(at, out var last))
                return items.RoleAt(last + 1) == WordRole.Of || items.KindAt(last + 1) is ItemKind.Concept ? -1 : last;
            if (items[at].Kind == ItemKind.Colour)
                colours.Add(items[at].Meaning.Value);
            else if (
                items.KindAt(at) is not (ItemKind.Unknown or ItemKind.Style)
                && !(items.KindAt(at) == ItemKind.Break && colours.Count > 0)
                && items.RoleAt(at)
                    is not (
                        WordRole.And
                        or WordRole.Article
                        or WordRole.Light
                        or WordRole.Dark
                        or WordRole.Filler
                        or WordRole.Size
                        or WordRole.Definite
                    )
                && !IsLight(at)
            )
                return -1;
        }

        return -1;
    }

    private bool IsHead(int i, out int last)
    {
        for (last = Math.Min(i + 1, items.Count - 1); last >= i; last--)
        {
            if (items[last].IsWord && Heads.Contains(items.Said(i, last).ToString()))
                return true;
        }

        return false;
    }

    /// <summary>"Sunset colours".</summary>
    private bool IsLight(int i) => Places.Light(items.Text(items[i])) is not null;
}
