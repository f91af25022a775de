using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>What reaches from the hands to the floor or the water is drawn with who has it: brooms, fishing rods.</summary>
internal static class FloorTools
{
    public static readonly Doing Sweeping = new(PoseName.Sweeping) { Prop = Prop.Broom, Relation = SceneRelationKind.Beside };
    public static readonly Doing Mopping = new(PoseName.Sweeping) { Prop = Prop.Mop, Relation = SceneRelationKind.Beside };
    public static readonly Doing Vacuuming = new(PoseName.Vacuuming) { Prop = Prop.VacuumCleaner, Relation = SceneRelationKind.Beside };

    public static readonly Doing Fishing = new(PoseName.Fishing) { Prop = Prop.FishingRod };

    private static readonly FrozenDictionary<string, Doing> ByTool = new Dictionary<string, Doing>(StringComparer.Ordinal)
    {
        ["broom"] = Sweeping,
        ["mop"] = Mopping,
        ["vacuum cleaner"] = Vacuuming,
        ["fishing pole"] = Fishing,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The tool that the object <paramref name="person"/> is named with, and what is done with it; null where there is none, or
    /// something else is done.</summary>
    public static (Doing Doing, int Tool)? Find(
        int person,
        Doing? doing,
        List<Mention> mentions,
        List<SceneRelation> relations,
        ConceptVocabulary vocabulary
    )
    {
        foreach (var (first, kind, second) in relations)
        {
            var tool =
                kind is SceneRelationKind.HeldBy && second == person ? first
                : kind is SceneRelationKind.Beside && first == person ? second
                : kind is SceneRelationKind.LeftOf && second == person ? first
                : -1;
            if (
                tool >= 0
                && mentions[tool] is { Text: null, Count: 1, Surface: null }
                && ByTool.TryGetValue(vocabulary.Concepts[mentions[tool].Concept].Caption, out var use)
                && IsUse(doing, use)
                && !relations.Exists(other => other.Second == tool && other.First != person)
            )
                return (use, tool);
        }

        return null;
    }

    /// <summary>The broom that the object is on, and how one flies on it; null where there is none, or something else is done.</summary>
    public static (Doing Doing, int Broom)? Flown(
        int person,
        Doing? doing,
        List<Mention> mentions,
        List<SceneRelation> relations,
        ConceptVocabulary vocabulary
    )
    {
        var broom = relations.Find(relation =>
            relation.First == person
            && relation.Kind == SceneRelationKind.On
            && mentions[relation.Second] is { Text: null, Count: 1 } ridden
            && vocabulary.Concepts[ridden.Concept].Caption is "broom"
        );
        return
            broom is not null
            && doing is null or { Pose: PoseName.Riding or PoseName.Flying or PoseName.Sitting or PoseName.Standing or PoseName.Floating }
            ? (Doings.Find("riding broomstick")!, broom.Second)
            : null;
    }

    private static bool IsUse(Doing? doing, Doing use) =>
        doing is null
        || doing.Prop == use.Prop
        || doing.Pose is PoseName.Standing or PoseName.Working or PoseName.Pushing or PoseName.Holding;
}
