namespace Easel.Scenes.Reading;

/// <summary>Reads how a picture is to be made where this model has no such style; the thing itself is drawn.</summary>
internal sealed class MediumReader(PromptItems items, Clause clause, Draft draft)
{
    /// <summary>Returns the last item used; -1 where no medium is named at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (items[i].Kind is ItemKind.Break or ItemKind.Stop or ItemKind.Quotation)
            return -1;
        for (var last = Math.Min(i + Mediums.Longest, items.Count) - 1; last >= i; last--)
        {
            var words = items.Said(i, last);
            // "Line drawing of": one item may hold the preposition too.
            var medium = words.EndsWith(" of") ? words[..^3] : words;
            if (!Mediums.Contains(medium))
                continue;
            if (!clause.IsNegated && !draft.Mediums.Contains(medium.ToString()))
                draft.Mediums.Add(medium.ToString());
            return items.RoleAt(last + 1) == WordRole.Of ? last + 1 : last;
        }

        return -1;
    }
}
