namespace Easel.Scenes.Reading.Sentences;

/// <summary>Participles whose word names a thing elsewhere: "a bear crying" is no crying face, and "holding a carrot, building a snowman" has no
/// building.</summary>
internal static class VerbsNoThings
{
    public static void Read(PromptItems items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (items.IsWordConceptAt(i) && (IsFeltBy(items, i) || IsDoneAfterPause(items, i)))
                items.ReadAsWord(i);
        }
    }

    /// <summary>"A bear crying"; of people it is a doing.</summary>
    private static bool IsFeltBy(PromptItems items, int i) =>
        items.Text(items[i]) is "crying" or "weeping" or "sobbing" && items.IsWordConceptAt(i - 1) && items.ConceptAt(i - 1).Traits.Animal;

    private static bool IsDoneAfterPause(PromptItems items, int i) =>
        items.Text(items[i]) is "building"
        && items.IsPauseAt(i - 1)
        && items.RoleAt(i + 1) is WordRole.Article or WordRole.Definite or WordRole.Number;
}
