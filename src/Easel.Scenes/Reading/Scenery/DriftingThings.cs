using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Petals, fireflies and falling leaves are in the air all over a place: "fireflies over a meadow" are no three as large as sheep.</summary>
internal static class DriftingThings
{
    /// <summary>So many, where there is room for them.</summary>
    private const int Most = 12;

    /// <summary>In metres: what is larger lies somewhere, unless it is said to fall.</summary>
    private const double Lightest = 0.05;

    public static void Spread(
        Draft draft,
        List<Mention> mentions,
        List<SceneRelation> relations,
        PromptItems items,
        ConceptVocabulary vocabulary
    )
    {
        if (
            draft.Background is not null
            || draft.Place is ScenePlace.Room or ScenePlace.Space or ScenePlace.UnderWater
            || mentions.Exists(mention => mention.Text is not null)
        )
            return;
        var falling = Falling(items);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (!(mention.IsVague || IsLeaves(mention, vocabulary)) || mention.Count > Most || mention.IsCrop || !IsLoose(i))
                continue;
            if (falling >= 0 && IsLeaves(mention, vocabulary) && vocabulary.FindNamed("autumn leaf") is >= 0 and var leaf)
                mention.Become(leaf);
            var thing = vocabulary.Concepts[mention.Concept].Traits;
            if (!thing.Drifts || (falling < 0 && thing.Metres > Lightest) || (draft.Place is null && falling < 0))
                continue;
            draft.Place ??= ScenePlace.Meadow;
            // "A girl with petals falling around her" does not fall.
            foreach (var other in mentions.Where(other => other.Doing is { Words: "falling" or "floating" or "flying" or "drifting" }))
                other.Doing = null;
            mention.IsDrifting = true;
            mention.Count = (int)Math.Clamp(Scene.MaxObjects - mentions.Sum(other => (long)other.Count) + mention.Count, 1, Most);
            if (falling >= 0)
            {
                items.Show(falling);
                draft.NotDrawn.Remove(items.Words(items[falling]));
            }

            for (var relation = 0; relation < relations.Count; relation++)
            {
                if (relations[relation].First == i || relations[relation].Second == i)
                    relations[relation] = relations[relation] with { Kind = SceneRelationKind.Beside };
            }
        }

        bool IsLoose(int i) =>
            relations.TrueForAll(relation =>
                (relation.First != i && relation.Second != i)
                || relation.Kind is SceneRelationKind.Beside or SceneRelationKind.Around
                || (relation.Kind is SceneRelationKind.HeldBy && relation.First == i && Falling(items) >= 0)
                || (relation.Kind is SceneRelationKind.Above && relation.First == i)
            );
    }

    /// <summary>Where one is said to fall or to fly about; -1 where nothing is.</summary>
    private static int Falling(PromptItems items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (
                items.IsWordAt(i)
                && items.Text(items[i])
                    is "falling"
                        or "drifting"
                        or "swirling"
                        or "floating"
                        or "blowing"
                        or "fluttering"
                        or "flying"
                        or "dancing"
                        or "scattering"
                        or "whirling"
            )
                return i;
        }

        return -1;
    }

    /// <summary>A heap of them falls no more than one leaf does.</summary>
    private static bool IsLeaves(Mention mention, ConceptVocabulary vocabulary) =>
        mention is { Text: null, Colour: null, Heap: SceneHeap.None }
        && mention.Word.EndsWith("leaves", StringComparison.Ordinal)
        && vocabulary.Concepts[mention.Concept].Caption is "autumn leaf" or "leaf" or "fallen leaf" or "maple leaf" or "pile of leaves";
}
