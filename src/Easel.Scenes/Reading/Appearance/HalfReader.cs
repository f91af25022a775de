using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads that a fruit is seen cut through: "an orange cut in half", "a lemon sliced open".</summary>
internal sealed class HalfReader(PromptItems items, Clause clause, Placement placement, ConceptVocabulary vocabulary)
{
    /// <summary>Items of "that is cut in half" after "cut".</summary>
    private const int Longest = 3;

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind, or no picture shows it.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || placement.Newest is not { Text: null } fruit || End(i) is not (>= 0 and var end))
            return -1;
        if (Picture(fruit) is not (>= 0 and var half))
            return -1;
        fruit.Become(half);
        clause.EndUndrawn();
        items.Show(i, end);
        return end;
    }

    private int End(int i)
    {
        if (items.Text(items[i]) is "halved")
            return i;
        if (items.Text(items[i]) is not ("cut" or "sliced" or "split" or "chopped" or "cut in" or "split in"))
            return -1;
        for (var at = i + 1; at < items.Count && at <= i + Longest; at++)
        {
            if (items.Text(items[at]) is "half" or "halves" or "open" or "in half" or "in halves" or "in two" or "two")
                return at;
            if (items.RoleAt(at) is not (WordRole.In or WordRole.Filler))
                return -1;
        }

        return -1;
    }

    private int Picture(Mention fruit)
    {
        var caption = vocabulary.Concepts[fruit.Concept].Caption;
        return vocabulary.FindNamed($"half {caption}") is >= 0 and var named
            ? named
            : vocabulary.FindNamed($"half {caption[(caption.LastIndexOf(' ') + 1)..]}");
    }
}
