using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Each of several has its own of what all wear, hold or eat: "a cat and a dog wearing hats", "a boy and a girl eating ice cream".</summary>
internal sealed class OwnThings(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
{
    /// <summary>First words of what everybody does with a thing of their own.</summary>
    private static readonly string[] Alone =
    [
        "eating",
        "drinking",
        "sipping",
        "licking",
        "having",
        "enjoying",
        "reading",
        "chewing",
        "munching",
        "tasting",
        "toasting",
        "clinking",
        "smoking",
    ];

    public void Share()
    {
        foreach (var relation in relations.ToArray())
        {
            var thing = mentions[relation.First];
            if (
                relation.Kind is not (SceneRelationKind.HeldBy or SceneRelationKind.WornBy)
                || thing.Text is not null
                || !Lives(relation.Second)
            )
                continue;
            var row = Row(relation);
            var last = Heads(relation.Second);
            var all = last + row.Sum(Heads);
            if (all < 2 || !(thing.IsVague || thing.Count == all || IsPair(relation, thing) || IsUsedAlone(relation.Second)))
                continue;
            foreach (var owner in row.TakeWhile(_ => mentions.Count < Scene.MaxObjects))
            {
                mentions.Add(thing with { Count = Heads(owner), IsAnothers = true });
                relations.Add(new SceneRelation(mentions.Count - 1, relation.Kind, owner));
            }

            thing.Count = last;
        }
    }

    /// <summary>Those who are named before the one that has it, do the same and have nothing of the kind.</summary>
    private List<int> Row(SceneRelation has)
    {
        var row = new List<int>();
        for (var i = has.Second; i > 0 && relations.Contains(new SceneRelation(i - 1, SceneRelationKind.Beside, i)); i--)
        {
            if (
                mentions[i].IsNextSubject
                || !Lives(i - 1)
                || relations.Exists(other => other.Kind == has.Kind && other.Second == i - 1)
                || (
                    mentions[i - 1].Doing is { } doing
                    && !string.Equals(doing.Words, mentions[has.Second].Doing?.Words, StringComparison.Ordinal)
                )
            )
                break;
            row.Add(i - 1);
        }

        return row;
    }

    /// <summary>"Sunglasses": a word without a singular.</summary>
    private static bool IsPair(SceneRelation relation, Mention thing) =>
        relation.Kind == SceneRelationKind.WornBy && thing.Word.EndsWith('s') && !thing.Word.EndsWith("ss", StringComparison.Ordinal);

    private bool IsUsedAlone(int i) =>
        mentions[i].Doing is { IsAttribute: false, Words: { } words }
        && Array.Exists(Alone, verb => words.StartsWith(verb, StringComparison.Ordinal));

    /// <summary>So many have one each; one picture of the art shows two women.</summary>
    private int Heads(int i) =>
        Roles.Of(mentions[i], vocabulary) is not { } role ? mentions[i].Count
        : role.IsPair ? Math.Max(2, mentions[i].Count)
        : Math.Max(1, role.Group.Count) * mentions[i].Count;

    private bool Lives(int i) => Roles.IsLiving(mentions[i], vocabulary);
}
