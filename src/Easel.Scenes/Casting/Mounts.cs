using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Reading;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>What somebody rides who is said to ride, and on nothing: a knight's horse, a witch's broom.</summary>
internal static class Mounts
{
    private static readonly FrozenSet<string> Horsemen = (
        "knight, paladin, cowboy, cowgirl, sheriff, ranger, bandit, outlaw, horseman, rider, jockey, prince, princess, king, queen, samurai, warrior, "
        + "viking, soldier, barbarian, gladiator, centurion, mongol, elf, hobbit, pirate, ninja, skeleton"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The doing, with what it is done on where that is not said.</summary>
    public static Doing Complete(
        Doing doing,
        int rider,
        List<Mention> mentions,
        List<SceneRelation> relations,
        ConceptVocabulary vocabulary
    )
    {
        var word = mentions[rider].Word;
        var isWitch = word is "witch" or "witches";
        // "A witch flying a kite" holds that.
        var isFlying = isWitch && doing is { Pose: PoseName.Flying, Relation: not SceneRelationKind.HeldBy };
        if (
            doing is not { Pose: PoseName.Riding or PoseName.Flying, Prop: Prop.None, Thing: null }
            || (doing.Pose == PoseName.Flying && !isFlying)
            || HasMount(rider, mentions, relations, vocabulary)
        )
            return doing;
        return isWitch
            ? doing with
            {
                Pose = PoseName.Riding,
                Prop = Prop.Broomstick,
            }
            : doing with
            {
                Thing =
                    word is "biker" or "bikers" ? "motorcycle"
                    : Horsemen.Contains(word) || Horsemen.Contains(word.TrimEnd('s')) ? "horse"
                    : "bicycle",
                ThingRelation = SceneRelationKind.On,
            };
    }

    /// <summary>"A witch flying over the moon with her cat": it flies with her.</summary>
    public static void TakeAlong(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        const double largest = 0.6;
        var witch = mentions.FindIndex(who =>
            who is { Word: "witch", Count: 1, Doing.Words: { } does }
            && (does.StartsWith("flying", StringComparison.Ordinal) || does.StartsWith("riding", StringComparison.Ordinal))
        );
        var pet =
            witch < 0
                ? -1
                : mentions.FindIndex(
                    witch + 1,
                    with =>
                        with is { Text: null, Count: 1, Doing: null, IsAloft: false }
                        && vocabulary.Concepts[with.Concept].Traits is { Animal: true, Metres: <= largest }
                );
        if (pet < 0 || relations.Exists(at => at.First == pet || (at.Second == pet && at.Kind is not SceneRelationKind.Beside)))
            return;
        relations.RemoveAll(at => at.Second == pet);
        relations.Add(new SceneRelation(pet, SceneRelationKind.OnShoulder, witch));
    }

    /// <summary>A hill that one rides on is none.</summary>
    private static bool HasMount(int rider, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary) =>
        relations.Exists(relation =>
            relation.First == rider
            && relation.Kind
                is SceneRelationKind.On
                    or SceneRelationKind.In
                    or SceneRelationKind.Behind
                    or SceneRelationKind.OnBack
                    or SceneRelationKind.OnShoulder
            && (mentions[relation.Second].Text is not null || !Landforms.IsLand(vocabulary.Concepts[mentions[relation.Second].Concept]))
        );
}
