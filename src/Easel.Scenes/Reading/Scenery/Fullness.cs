using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Of what fills a place there is more than some: "a parking lot full of cars", "a beach crowded with people".</summary>
internal static class Fullness
{
    /// <summary>As many as are known at once to be many, and of the largest things.</summary>
    private const int Many = 9;
    private const int ManyLarge = 6;

    /// <summary>Of small things behind glass.</summary>
    private const int Packed = 12;

    /// <summary>In metres: a ship, a house.</summary>
    private const double Large = 6;

    public static void Fill(Draft draft, List<Mention> mentions, PromptItems items, ConceptVocabulary vocabulary)
    {
        if (draft is { Place: null } or { Background: not null })
            return;
        for (var i = 0; i < items.Count; i++)
        {
            if (!IsFull(items, i, out var next) || items.NounAhead(next) is not (>= 0 and var noun))
                continue;
            var word = items.Words(items[noun]);
            if (
                mentions.Find(mention =>
                    mention is { Text: null, IsVague: true, IsCrop: false } && string.Equals(mention.Word, word, StringComparison.Ordinal)
                )
                is not { } filling
            )
                continue;
            var many = vocabulary.Concepts[filling.Concept].Traits.Metres >= Large ? ManyLarge : Many;
            var others = mentions.Where(mention => !ReferenceEquals(mention, filling)).Sum(mention => mention.Count);
            filling.Count = Math.Max(filling.Count, Math.Min(many, Scene.MaxObjects - others));
        }
    }

    /// <summary>"A jar full of buttons": one sees how full it is.</summary>
    public static void FillSeenThrough(
        List<Mention> mentions,
        List<SceneRelation> relations,
        PromptItems items,
        ConceptVocabulary vocabulary
    )
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!IsFull(items, i, out var next) || items.NounAhead(next) is not (>= 0 and var noun))
                continue;
            var word = items.Words(items[noun]);
            foreach (var (first, kind, second) in relations)
            {
                if (
                    kind == SceneRelationKind.In
                    && mentions[first] is { Text: null, IsVague: true, Count: > 1 } filling
                    && string.Equals(filling.Word, word, StringComparison.Ordinal)
                    && mentions[second] is { Text: null, Count: 1 } vessel
                    && vocabulary.Concepts[vessel.Concept].Traits is { Inside: not null, Building: false, Surface: false }
                )
                    filling.Count = Math.Max(
                        filling.Count,
                        Math.Min(Packed, Scene.MaxObjects - (mentions.Sum(each => each.Count) - filling.Count))
                    );
            }
        }
    }

    /// <summary>"A mountain landscape with flowers": they grow all over it.</summary>
    public static void Spread(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft is not { Place: ScenePlace.Mountains or ScenePlace.Forest or ScenePlace.Meadow, Background: null, Crop: null })
            return;
        for (var i = 0; i < mentions.Count; i++)
        {
            var others = mentions.Where((_, at) => at != i).Sum(mention => mention.Count);
            if (
                mentions[i] is { Text: null, IsVague: true, IsBackdrop: false, Count: Amounts.SeveralCount }
                && vocabulary.Concepts[mentions[i].Concept].Traits.Flower
                && relations.TrueForAll(relation =>
                    (relation.First != i && relation.Second != i) || relation.Kind == SceneRelationKind.Beside
                )
                && others <= Scene.MaxObjects - Crops.Most
            )
                (mentions[i].Count, mentions[i].IsBackdrop, mentions[i].IsCrop) = (Crops.Most, true, true);
        }
    }

    private static bool IsFull(PromptItems items, int i, out int next)
    {
        next = i + 1;
        if (!items.IsWordAt(i) && items.KindAt(i) is not ItemKind.Grammar)
            return false;
        var words = items.Text(items[i]);
        if (words is "full of" or "filled with" or "packed with" or "crowded with" or "teeming with" or "bustling with")
            return true;
        next = i + 2;
        return words is "full" or "filled" or "packed" or "crowded" or "teeming" && items.RoleAt(i + 1) is WordRole.Of or WordRole.With;
    }
}
