using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>"A knight fighting a dragon on a bridge": both are upon it.</summary>
internal static class SharedPlaces
{
    public static void Share(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        foreach (var (whom, kind, place) in relations.ToList())
        {
            if (
                kind is not (SceneRelationKind.On or SceneRelationKind.In)
                || !IsPlatform(place)
                || !Lives(whom)
                || mentions[whom].IsNextSubject
            )
                continue;
            for (var who = 0; who < whom; who++)
            {
                if (Lives(who) && IsNear(mentions[who].Doing) && AreTogether(who, whom) && IsFree(who))
                    relations.Add(new SceneRelation(who, kind, place));
            }
        }

        bool Lives(int i) => mentions[i].Text is null && vocabulary.Concepts[mentions[i].Concept].Traits.Lives;

        bool IsPlatform(int i) =>
            mentions[i] is { Text: null, Count: 1 }
            && vocabulary.Concepts[mentions[i].Concept] is var where
            && (
                Landforms.IsHeight(where)
                || where.Traits.Island
                || where.Caption.EndsWith("bridge", StringComparison.Ordinal)
                || where.Caption
                    is "roof"
                        or "balcony"
                        or "porch"
                        or "stage"
                        or "carpet"
                        or "raft"
                        or "trampoline"
                        or "cloud"
                        or "tightrope"
                        or "picnic blanket"
            );

        bool AreTogether(int who, int whom) =>
            relations.Exists(at =>
                ((at.First == who && at.Second == whom) || (at.First == whom && at.Second == who))
                && at.Kind
                    is SceneRelationKind.Beside
                        or SceneRelationKind.Facing
                        or SceneRelationKind.Following
                        or SceneRelationKind.Toward
            );

        bool IsFree(int who) =>
            relations.TrueForAll(at =>
                at.First != who
                || at.Kind
                    is SceneRelationKind.Beside
                        or SceneRelationKind.Facing
                        or SceneRelationKind.Following
                        or SceneRelationKind.Toward
                        or SceneRelationKind.InFrontOf
            );
    }

    /// <summary>It is done close by: who looks at somebody, calls or shoots is elsewhere.</summary>
    private static bool IsNear(SaidDoing? doing) =>
        doing is { IsAttribute: false }
        && !ThingsAtHand.IsLooking(doing.Words)
        && doing.Words.Split(' ')[0]
            is not (
                "looking"
                or "watching"
                or "waving"
                or "throwing"
                or "shouting"
                or "yelling"
                or "calling"
                or "pointing"
                or "barking"
                or "howling"
                or "shooting"
                or "aiming"
                or "photographing"
                or "filming"
                or "painting"
                or "drawing"
                or "sketching"
                or "rescuing"
                or "saving"
                or "singing"
                or "spying"
                or "hiding"
                or "attacking"
            );
}
