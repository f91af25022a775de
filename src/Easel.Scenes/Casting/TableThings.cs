using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Small things that are named with who is at a table or a desk lie on it: "asleep at her desk, surrounded by books, with a lamp".</summary>
internal static class TableThings
{
    /// <summary>Of what stands on a table that others use, in metres.</summary>
    private const double Largest = 0.6;

    public static void Lay(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        foreach (var (who, _, table) in relations.Where(at => at.Kind is SceneRelationKind.Behind && IsTable(at.Second)).ToList())
        {
            if (mentions[who].Text is null && Traits(who).Lives)
                LayWith(who, table);
        }

        void LayWith(int who, int table)
        {
            var next = new Queue<int>([who, table]);
            while (next.TryDequeue(out var one))
            {
                for (var r = 0; r < relations.Count; r++)
                {
                    var thing =
                        relations[r].Kind is not (SceneRelationKind.Beside or SceneRelationKind.Around) ? -1
                        : relations[r].Second == one ? relations[r].First
                        : relations[r].First == one ? relations[r].Second
                        : -1;
                    if (thing < 0 || !IsSmall(thing) || IsElsewhere(thing, r))
                        continue;
                    relations[r] = new SceneRelation(thing, SceneRelationKind.On, table);
                    next.Enqueue(thing);
                }
            }
        }

        bool IsTable(int i) => mentions[i] is { Text: null, Count: 1 } && Traits(i) is { Surface: true, Workplace: true };

        bool IsSmall(int i) =>
            mentions[i] is { Text: null, IsBackdrop: false, IsAloft: false }
            && Traits(i) is { Lives: false, Sky: false, Hung: false, Furniture: false, Metres: <= Largest };

        bool IsElsewhere(int i, int except) =>
            relations
                .Where((at, r) => r != except && at.First == i)
                .Any(at => at.Kind is not (SceneRelationKind.Beside or SceneRelationKind.Around));

        ConceptTraits Traits(int i) => vocabulary.Concepts[mentions[i].Concept].Traits;
    }
}
