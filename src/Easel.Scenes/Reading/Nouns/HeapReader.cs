using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Reads how several things lie together: "a book stack", "a tower of donuts".</summary>
internal sealed class HeapReader(PromptItems items, Clause clause, ObjectReader objects)
{
    /// <summary>Of what a heap is made of, in metres.</summary>
    private const double LargestHeaped = 1.5;

    /// <summary>Returns the last item used; -1 where no heap is named after item <paramref name="i"/>.</summary>
    public int ReadNamedLast(int i)
    {
        if (HeapNamedLast(i) is not { } heap)
            return -1;
        clause.Phrase.ForgetNumber();
        (clause.Phrase.Heap, clause.Phrase.IsGathered) = (heap, true);
        if (items.Named($"{items.Words(items[i])}s") is >= 0 and var several)
            items.ReadAsThing(i, several, isPlural: false);
        else
            items.ReadAsMany(i);
        objects.Take(i);
        clause.EndNoun();
        return i + 1;
    }

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> is no heap of what follows.</summary>
    public int ReadNamedFirst(int i)
    {
        if (HeapOf(i) is not { } heap)
            return -1;
        clause.Phrase.ForgetNumber();
        clause.Phrase.AddNumber(heap.Count);
        (clause.Phrase.Heap, clause.Phrase.IsGathered) = (heap.Heap, true);
        return i + 1;
    }

    /// <summary>"Book" in "a book stack", "rock" in "a rock pile": how they lie.</summary>
    private SceneHeap? HeapNamedLast(int i) =>
        i + 1 < items.Count && items.IsWordConceptAt(i) && !clause.IsNegated && clause.Phrase.Heap == SceneHeap.None
            ? items.Text(items[i + 1]) switch
            {
                "stack" or "stacks" => SceneHeap.Stack,
                "pile" or "heap" or "mound" => SceneHeap.Pile,
                _ => null,
            }
            : null;

    /// <summary>"Tower" in "a tower of donuts", "mountain" in "a mountain of presents": how they lie, and how many are seen; null where it is a
    /// thing itself.</summary>
    private (SceneHeap Heap, int Count)? HeapOf(int i) =>
        items.RoleAt(i + 1) == WordRole.Of
        && items.NounAhead(i + 2) is >= 0 and var heaped
        && (items[heaped].Plural || items.Text(items[heaped]).EndsWith("s"))
        && items.ConceptAt(heaped).Traits is { Lives: false, Sky: false, Metres: < LargestHeaped }
            ? items.Text(items[i]) switch
            {
                "tower" or "column" => (SceneHeap.Stack, Amounts.StackCount),
                "mountain" or "pyramid" or "hill" => (SceneHeap.Pile, Amounts.ManyCount),
                _ => null,
            }
            : null;
}
