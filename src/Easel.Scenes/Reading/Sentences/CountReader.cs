using Easel.Abstractions.Events;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Telling;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>Reads how many there are of the next noun, or of the one just named.</summary>
internal sealed class CountReader(PromptItems items, Clause clause, Placement placement, ObjectColours objectColours, Draft draft)
{
    private static readonly string[] Versions = ["version", "size", "type"];
    private static readonly string[] Pairs =
    [
        "pair of",
        "paire de",
        "une paire de",
        "par de",
        "un par de",
        "paio di",
        "un paio di",
        "um par de",
    ];
    private static readonly Dictionary<string, SceneHeap> Heaps = new(StringComparer.Ordinal)
    {
        ["stack of"] = SceneHeap.Stack,
        ["pile of"] = SceneHeap.Pile,
        ["heap of"] = SceneHeap.Pile,
        ["mound of"] = SceneHeap.Pile,
    };

    private static readonly string[] Rows =
    [
        "row of",
        "line of",
        "eine reihe",
        "eine reihe von",
        "une rangée de",
        "una fila de",
        "una fila di",
        "uma fila de",
        "een rij",
    ];

    /// <summary>"three apples", "3x apple"; "apples x3" counts what was just named.</summary>
    public void Take(int i)
    {
        var item = items[i];
        if (IsOfName(i))
        {
            draft.LeaveOut(items.Text(item));
            return;
        }

        // "A red pair of gloves": the colour is still of what follows.
        var isMeasured = clause.Phrase.IsSingular && items.Text(item).EndsWith(" of");
        if (clause.Phrase.ColourCount > 0 && !isMeasured)
            objectColours.EndPhrase();

        if (items.Text(item).Contains('.'))
            draft.Conflicts.Add(
                new ImageWarning(
                    "count_rounded",
                    "prompt",
                    $"Only whole things are drawn: '{items.Words(item)}' became {English.Number(item.Amount)}."
                )
            );
        if (Array.IndexOf(Rows, items.Words(item)) >= 0)
            draft.Arrangement = SceneArrangement.Row;
        if (items.Text(item) is "circle of" or "ring of")
            draft.Arrangement = SceneArrangement.Ring;
        if (clause.HasObject && placement.Last is { } last && items.Text(item) is ['x', _, ..])
        {
            last.Count = item.Amount;
            return;
        }

        if (!isMeasured)
            clause.BeginNoun();
        // "A stack of five books": five of them, and not as many as a stack has where nobody counts.
        if (clause.Phrase.IsGathered)
        {
            clause.Phrase.ForgetNumber();
            clause.Phrase.IsGathered = false;
        }

        clause.Phrase.IsPair = Array.IndexOf(Pairs, items.Words(item)) >= 0;
        if (Heaps.GetValueOrDefault(items.Words(item)) is var heap and not SceneHeap.None)
            (clause.Phrase.Heap, clause.Phrase.IsGathered) = (heap, true);
        clause.Phrase.IsGathered |= items.Text(item) is "bunch of";
        // "Two pairs of shoes" are four; of glasses they are two.
        if (items.Text(item) is "pairs of")
            clause.Phrase.IsPairs = true;
        else
            clause.Phrase.AddNumber(item.Amount);
    }

    /// <summary>"A blue 1977 truck": four digits before one thing.</summary>
    private bool IsYear(int i) =>
        items[i].Amount is >= 1800 and < 2100 && items.NounAhead(i + 1) is >= 0 and var thing && !items[thing].Plural;

    /// <summary>"a 1967 mustang", "version 3": no count. "a 3 year old" is said by its unit.</summary>
    private bool IsOfName(int i)
    {
        if (!char.IsAsciiDigit(items.Text(items[i])[0]) || items.RoleAt(i + 1) == WordRole.Unit)
            return false;
        return IsYear(i) || items.RoleAt(i - 1) == WordRole.Article || (i > 0 && Array.IndexOf(Versions, items.Words(items[i - 1])) >= 0);
    }
}
