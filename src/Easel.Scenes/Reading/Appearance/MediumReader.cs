using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads how a picture is to be made where this model has no such style; the thing itself is drawn.</summary>
internal sealed class MediumReader(PromptItems items, Clause clause, Draft draft)
{
    /// <summary>Returns the last item used; -1 where no medium is named at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (!items[i].IsWord)
            return -1;
        // "A fantasy world" is a place.
        if (i + 1 < items.Count && Places.IsSubject(items.Said(i, i + 1)))
            return -1;
        if (Mediums.At(items, i, out var last) is not { } medium || IsTool(i, medium, last))
            return -1;
        if (!clause.IsNegated && !draft.Mediums.Contains(medium))
            draft.Mediums.Add(medium);
        return items.RoleAt(last + 1) == WordRole.Of ? last + 1 : last;
    }

    /// <summary>"A pencil drawing a line" is a pencil; "a pencil drawing of a line" and "pencil drawing, a line" are drawings.</summary>
    private bool IsTool(int i, string medium, int last) =>
        last > i
        && medium.EndsWith(" drawing", StringComparison.Ordinal)
        && !items.Said(i, last).EndsWith(" of")
        && items.RoleAt(i - 1) is WordRole.Article or WordRole.Definite or WordRole.Number
        && items.RoleAt(last + 1) is WordRole.Article or WordRole.Definite or WordRole.Number;
}
