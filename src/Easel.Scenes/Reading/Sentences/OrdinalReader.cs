namespace Easel.Scenes.Reading.Sentences;

/// <summary>Reads which of several is meant: "the second cup" is another than the first.</summary>
internal sealed class OrdinalReader(PromptItems items, Clause clause)
{
    /// <summary>Returns the last item used; -1 where there is none.</summary>
    public int Read(int i)
    {
        if (
            items.KindAt(i) is not (ItemKind.Unknown or ItemKind.Grammar)
            || !(
                items.RoleAt(i - 1) is WordRole.Article or WordRole.Definite or WordRole.And
                // "While two other cats play".
                || ((items.EndsAt(i - 1) || items.RoleAt(i - 1) is WordRole.Number) && items.Text(items[i]) is "other")
            )
            || items.NounAhead(i + 1) < 0
        )
            return -1;
        switch (items.Text(items[i]))
        {
            case "first":
                return i;
            case "second" or "third" or "fourth" or "fifth" or "other" or "last":
                clause.Phrase.IsOther = true;
                return i;
            default:
                return -1;
        }
    }
}
