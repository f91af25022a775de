using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Graphics;

/// <summary>Of several "in a circle" says how they stand; one is upon a circle, as logos have it.</summary>
internal static class CircledThings
{
    /// <summary>More are too many for one logo.</summary>
    private const int MostTogether = 3;

    public static void Put(
        Draft draft,
        List<Mention> mentions,
        List<SceneRelation> relations,
        PromptItems items,
        ConceptVocabulary vocabulary
    )
    {
        if (
            draft.Arrangement != SceneArrangement.Ring
            || GroundBuilder.IsAsked(draft)
            || !(mentions is [{ Count: 1 }] || (IsLogo(items) && mentions.Sum(mention => mention.Count) <= MostTogether))
            || mentions.Exists(mention => mention.Text is not null || vocabulary.Concepts[mention.Concept].IsPerson)
            || vocabulary.FindNamed("circle") is not (>= 0 and var circle)
        )
            return;
        draft.Arrangement = SceneArrangement.Free;
        relations.RemoveAll(relation => relation.Kind == SceneRelationKind.Beside);
        var round = new Mention(circle, Tier.Same, "circle", 1);
        if (mentions.Count == 1)
        {
            mentions.Add(round);
            relations.Add(new SceneRelation(0, SceneRelationKind.FeatureOf, 1));
            return;
        }

        // The circle first, as whatever else has pictures upon it.
        for (var i = 0; i < relations.Count; i++)
            relations[i] = relations[i] with { First = relations[i].First + 1, Second = relations[i].Second + 1 };
        mentions.Insert(0, round);
        for (var i = 1; i < mentions.Count; i++)
        {
            if (!relations.Exists(relation => relation.First == i))
                relations.Add(new SceneRelation(i, SceneRelationKind.FeatureOf, 0));
        }
    }

    /// <summary>A sign of which all parts are within one outline, and no view of a place.</summary>
    public static bool IsLogo(PromptItems items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items.Words(items[i]) is "logo" or "icon" or "emblem" or "badge" or "logo of" or "icon of" or "emblem of" or "badge of")
                return true;
        }

        return false;
    }
}
