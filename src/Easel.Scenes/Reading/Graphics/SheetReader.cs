using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Graphics;

/// <summary>Pictures of many small ones on one ground: "a seamless pattern of lemons", "a sticker sheet of cats", "weather icons".</summary>
internal static class SheetReader
{
    /// <summary>So many of one kind, where nobody says how many.</summary>
    private const int OfOneKind = 9;

    /// <summary>So many of several kinds together.</summary>
    private const int OfSeveral = 12;

    /// <summary>More kinds are a sheet without any of them twice.</summary>
    private const int MostRepeated = 3;

    /// <summary>Lays the objects out as a sheet where the prompt asks for one and says nothing else of where they stand.</summary>
    public static void Lay(Draft draft, List<Mention> mentions, List<SceneRelation> relations, PromptItems items)
    {
        if (
            draft.Arrangement != SceneArrangement.Free
            || GroundBuilder.IsAsked(draft)
            || !relations.TrueForAll(relation => relation.Kind is SceneRelationKind.Beside or SceneRelationKind.WornBy)
            || !mentions.TrueForAll(mention => mention is { Text: null, Heap: SceneHeap.None })
            || !IsSheet(items, draft)
        )
            return;
        draft.Arrangement = SceneArrangement.Grid;
        if (mentions.Count > MostRepeated)
            return;
        var worn = relations.Where(relation => relation.Kind == SceneRelationKind.WornBy).Select(relation => relation.First).ToHashSet();
        var kinds = mentions.Count - worn.Count;
        var each = Math.Min(kinds == 1 ? OfOneKind : OfSeveral / kinds, Scene.MaxObjects / mentions.Count);
        foreach (var mention in mentions)
            mention.Count = mention.IsVague || mention.Count == 1 || worn.Count > 0 ? each : mention.Count;
    }

    private static bool IsSheet(PromptItems items, Draft draft)
    {
        var hasThing = false;
        for (var i = 0; i < items.Count; i++)
        {
            var isSheet =
                items.Text(items[i])
                is "pattern"
                    or "patterns"
                    or "sheet"
                    or "icons"
                    or "stickers"
                    or "emojis"
                    or "icon set"
                    or "sticker set"
                    or "sticker sheet"
                    or "sticker pack";
            if (isSheet && !hasThing && items.RoleAt(i + 1) is WordRole.Of or WordRole.With && items.NounAhead(i + 2) >= 0)
                return Shown(items, draft, i);
            if (isSheet && hasThing && items.KindAt(i - 1) == ItemKind.Concept && items.EndsPhraseAt(i + 1))
                return Shown(items, draft, i);
            // "A dress with a pattern of flowers" is a dress.
            if (hasThing && items.RoleAt(i) is WordRole.With or WordRole.On or WordRole.In or WordRole.Worn or WordRole.Holding)
                return false;
            hasThing |= !isSheet && items.KindAt(i) == ItemKind.Concept;
        }

        return false;
    }

    private static bool Shown(PromptItems items, Draft draft, int i)
    {
        items.Show(i);
        draft.NotDrawn.Remove(items.Words(items[i]));
        return true;
    }
}
