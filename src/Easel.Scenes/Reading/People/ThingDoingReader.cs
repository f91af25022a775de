using Easel.Scenes.Casting;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads what things are said to do as somebody would: "an avocado doing yoga" has nobody beside it who does.</summary>
internal sealed class ThingDoingReader(PromptItems items, Clause clause, Placement placement, Draft draft)
{
    /// <summary>Returns the last item used; -1 where nothing of the kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || items.Text(items[i]) is not "doing"
            || items.KindAt(i - 1) != ItemKind.Concept
            || placement.Last is not { Text: null } thing
            || items.Concept(thing.Concept).Traits.Lives
            || Roles.Find(thing.Word, items.Concept(thing.Concept).Caption) is not null
        )
            return -1;
        for (var end = Math.Min(i + Doings.Longest, items.Count) - 1; end > i; end--)
        {
            if (!items.IsWordAt(end) || Doings.Find(WithoutArticle(items.Said(i, end).ToString())) is null)
                continue;
            draft.LeaveOut(items.Source(i, end));
            clause.EndUndrawn();
            clause.Connect(WordRole.None);
            return end;
        }

        return -1;
    }

    private static string WithoutArticle(string said) => said.Replace(" a ", " ", StringComparison.Ordinal);
}
