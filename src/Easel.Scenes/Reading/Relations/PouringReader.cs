using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Reads that a vessel is poured from: "a teapot pouring tea into a cup", "a bottle pouring wine". It is tilted, over what it is poured
/// into.</summary>
internal sealed class PouringReader(PromptItems items, Clause clause, Placement placement, ConceptVocabulary vocabulary)
{
    /// <summary>Items of what is poured and "into", most.</summary>
    private const int Longest = 4;

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || items.Text(items[i]) is not ("pouring" or "pours" or "being poured")
            || placement.Last is not { Text: null } vessel
            || Picture(vocabulary.Concepts[vessel.Concept].Caption) is not { } name
            || vocabulary.FindNamed(name) is not (>= 0 and var pouring)
        )
            return -1;
        vessel.Become(pouring);
        clause.EndUndrawn();
        clause.Connect(WordRole.None);
        var last = i;
        for (var at = i + 1; at < items.Count && at <= i + Longest && !items.IsPauseAt(at); at++)
        {
            if (items.RoleAt(at) is WordRole.In or WordRole.On)
            {
                placement.Expect(SceneRelationKind.On, at);
                last = at;
                break;
            }
        }

        if (last == i && items.NounAhead(i + 1) is >= 0 and var liquid && liquid <= i + Longest)
            last = liquid;
        items.Show(i, last);
        return last;
    }

    private static string? Picture(string vessel) =>
        vessel switch
        {
            "teapot" or "tea kettle" => "pouring teapot",
            "pitcher" or "water bottle" or "milk bottle" or "milk carton" => "pouring jug",
            "bottle" or "wine bottle" or "beer bottle" => "pouring bottle",
            _ => null,
        };
}
