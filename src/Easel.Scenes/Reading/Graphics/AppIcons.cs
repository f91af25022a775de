using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Graphics;

/// <summary>"App icon of a camera": the camera upon a tile, as phones show it.</summary>
internal static class AppIcons
{
    private static readonly string[] Words = ["app", "ios", "android", "application", "mobile app"];

    /// <summary>"App" before "icon" at item <paramref name="i"/>.</summary>
    public static bool Is(PromptItems items, int i) =>
        i + 1 < items.Count
        && Array.IndexOf(Words, items.Words(items[i])) >= 0
        && items.Text(items[i + 1]) is "icon" or "icons" or "logo"
        && items.KindAt(i + 2) is not ItemKind.Concept;

    /// <summary>Puts one thing alone upon the tile.</summary>
    public static void Put(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (
            !draft.IsAppIcon
            || mentions is not [{ Text: null, Count: 1, Vector: null }]
            || vocabulary.FindNamed("app tile") is not (>= 0 and var tile)
        )
            return;
        // "On a purple background": that is the tile's.
        mentions.Insert(
            0,
            new Mention(tile, Tier.Same, "app tile", 1)
            {
                Colour = draft.Background is { } behind ? vocabulary.FindColour(behind.Name) : null,
            }
        );
        if (mentions[0].Colour is not null)
            draft.Background = null;
        relations.Add(new SceneRelation(1, SceneRelationKind.FeatureOf, 0));
    }
}
