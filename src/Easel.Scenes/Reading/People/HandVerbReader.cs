using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads what a hand by itself does, which its art shows: "a hand writing a letter", "a hand pointing at a star".</summary>
internal sealed class HandVerbReader(PromptItems items, Clause clause, Placement placement, ConceptVocabulary vocabulary)
{
    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || placement.Last is not { Text: null, Word: "hand" } hand
            || Picture(items.Text(items[i])) is not { } name
            || vocabulary.FindNamed(name) is not (>= 0 and var picture)
        )
            return -1;
        hand.Become(picture);
        clause.EndUndrawn();
        clause.Connect(WordRole.None);
        items.Show(i);
        // The point of its pencil is at the left.
        if (name is "writing hand")
            placement.Expect(SceneRelationKind.LeftOf, i, isInverse: true);
        // "Pointing at": what follows is beside it.
        return items.RoleAt(i + 1) == WordRole.Toward ? i + 1 : i;
    }

    private static string? Picture(ReadOnlySpan<char> verb) =>
        verb switch
        {
            "writing" or "drawing" or "painting" or "sketching" or "signing" or "drawing of" => "writing hand",
            "pointing" or "pointing at" or "pointing to" => "backhand index pointing right",
            "waving" or "waving at" => "waving hand",
            _ => null,
        };
}
