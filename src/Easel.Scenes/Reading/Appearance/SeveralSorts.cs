using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Several of what comes in sorts are of different ones: no two planets are alike. What has them all in one picture, as a solar system
/// has, shows them.</summary>
internal static class SeveralSorts
{
    public static void Part(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        foreach (var (first, kind, second) in relations)
        {
            // "Planets orbiting the sun".
            if (
                kind == SceneRelationKind.Around
                && mentions[first] is { Text: null, Count: > 1, Colour: null }
                && mentions[second] is { Text: null, Count: 1 }
                && vocabulary.Concepts.FirstOrDefault(whole => IsSystem(whole, Of(mentions[first]), Of(mentions[second]))) is { } system
            )
                mentions[second].Become(vocabulary.FindNamed(system.Caption));
        }

        mentions.RemoveObjects(relations, [.. Enumerable.Range(0, mentions.Count).Where(IsShown)]);
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (mentions[i] is { Text: null, Count: > 1, Colour: null } && Of(mentions[i]).Traits.Sorts is { Count: > 1 } sorts)
                Part(i, sorts, mentions, relations, vocabulary);
        }

        bool IsShown(int i) =>
            mentions[i] is { Text: null, Colour: null } part
            && mentions.Exists(whole =>
                whole.Text is null
                && !ReferenceEquals(whole, part)
                && (Of(part).Traits.Sorts is [var one, ..] ? one : Of(part).Caption) is var shown
                && Of(whole).Traits is { Sky: true, Shows: var all }
                && all.Contains(shown, StringComparer.Ordinal)
            );

        Concept Of(Mention mention) => vocabulary.Concepts[mention.Concept];
    }

    /// <summary>Its one picture shows all the sorts and what they are around.</summary>
    private static bool IsSystem(Concept whole, Concept one, Concept middle) =>
        one.Traits.Sorts.Count > 0
        && whole.Traits is { Sky: true, Shows.Count: > 0 }
        && whole.Traits.Shows.Contains(middle.Caption, StringComparer.Ordinal)
        && one.Traits.Sorts.All(sort => whole.Traits.Shows.Contains(sort, StringComparer.Ordinal));

    private static void Part(
        int several,
        IReadOnlyList<string> sorts,
        List<Mention> mentions,
        List<SceneRelation> relations,
        ConceptVocabulary vocabulary
    )
    {
        var (mention, own) = (mentions[several], Index(vocabulary.Concepts[mentions[several].Concept].Caption));
        var total = mention.Count;
        var parts = Math.Min(total, sorts.Count);
        // Its own sort and others as far from it as can be, in their order.
        var chosen = Enumerable.Range(0, parts).Select(i => (own + (i * sorts.Count / parts)) % sorts.Count).Order().ToList();
        for (var i = 0; i < parts; i++)
        {
            var count = (total / parts) + (i < total % parts ? 1 : 0);
            if (vocabulary.FindNamed(sorts[chosen[i]]) is not (>= 0 and var sort))
                continue;
            var part = i == 0 ? mention : mention with { };
            part.Become(sort);
            part.Count = count;
            if (i == 0)
                continue;
            mentions.Add(part);
            relations.AddRange(
                relations
                    .Where(relation => relation.First == several && relation.Kind is not SceneRelationKind.Beside)
                    .Select(relation => relation with { First = mentions.Count - 1 })
                    .ToList()
            );
            if (!relations.Exists(relation => relation.First == mentions.Count - 1))
                relations.Add(new SceneRelation(several, SceneRelationKind.Beside, mentions.Count - 1));
        }

        int Index(string caption) => Math.Max(0, sorts.ToList().IndexOf(caption));
    }
}
