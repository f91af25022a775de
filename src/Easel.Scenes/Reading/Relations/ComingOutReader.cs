using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Reads what is seen to leave the thing that was named before it: "a hat with a rabbit coming out", "a box with a cat sticking its head
/// out of it".</summary>
internal sealed class ComingOutReader(PromptItems items, Clause clause, Placement placement, ObjectColours objectColours)
{
    /// <summary>Items from the verb to "out", most.</summary>
    private const int Longest = 4;

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || !IsVerb(items.Words(items[i]))
            || Out(i) is not (>= 0 and var end)
            || !placement.Related.Back(SceneRelationKind.OutOf)
        )
            return -1;
        objectColours.EndPhrase();
        clause.EndUndrawn();
        items.Show(i, end);
        return end;
    }

    /// <summary>The last item of "out", "out of it" or "its head out"; -1 where something else follows.</summary>
    private int Out(int i)
    {
        var at = i;
        while (at < items.Count && at - i < Longest && !IsOut(at))
        {
            if (
                at > i
                && !(items.RoleAt(at) == WordRole.Definite || items.Text(items[at]) is "head" or "heads" or "tongue" or "neck" or "tail")
            )
                return -1;
            at++;
        }

        if (!IsOut(at))
            return -1;
        if (at + 1 < items.Count && items.Text(items[at + 1]) is "it" or "them")
            return at + 1;
        if (items.RoleAt(at + 1) == WordRole.Of && at + 2 < items.Count && items.Text(items[at + 2]) is "it" or "them")
            return at + 2;
        return items.EndsAt(at + 1) ? at : -1;
    }

    private bool IsOut(int at) =>
        at < items.Count
        && items.Words(items[at]) is var word
        && (word is "out" || word.EndsWith(" out", StringComparison.Ordinal) || word.EndsWith("out of", StringComparison.Ordinal));

    private static bool IsVerb(string words) =>
        words[..(words.IndexOf(' ') is var end and >= 0 ? end : words.Length)]
            is "coming"
                or "popping"
                or "peeking"
                or "peeping"
                or "poking"
                or "sticking"
                or "looking"
                or "flying"
                or "jumping"
                or "leaping"
                or "springing"
                or "bursting"
                or "rising"
                or "growing"
                or "crawling"
                or "climbing"
                or "spilling"
                or "falling"
                or "emerging";
}
