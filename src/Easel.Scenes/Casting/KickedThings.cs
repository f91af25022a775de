using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>What somebody kicks.</summary>
internal static class KickedThings
{
    /// <summary>Of what is kicked, in metres.</summary>
    private const double Largest = 0.5;

    /// <summary>A ball that is kicked is at the foot.</summary>
    public static void PutAtFoot(int person, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var r = 0; r < relations.Count; r++)
        {
            var (first, kind, second) = relations[r];
            if (kind is not (SceneRelationKind.Beside or SceneRelationKind.HeldBy))
                continue;
            var (who, thing) = kind == SceneRelationKind.HeldBy ? (second, first) : (first, second);
            if (
                who != person
                || mentions[thing].Text is not null
                || vocabulary.Concepts[mentions[thing].Concept].Traits is not { Lives: false, Metres: < Largest }
            )
                continue;
            Choose(mentions[person].Word, mentions[thing], vocabulary);
            relations[r] = new SceneRelation(thing, SceneRelationKind.HeldBy, person);
        }
    }

    /// <summary>Who kicks or throws something into a goal stands before it, and who pours tea into a cup beside that.</summary>
    public static void StandBefore(int person, List<SceneRelation> relations)
    {
        for (var r = 0; r < relations.Count; r++)
        {
            var (first, kind, second) = relations[r];
            if (
                kind is SceneRelationKind.In or SceneRelationKind.Toward
                && (first == person || relations.Contains(new SceneRelation(first, SceneRelationKind.HeldBy, person)))
            )
                relations[r] = new SceneRelation(person, SceneRelationKind.LeftOf, second);
        }
    }

    private static string? BallOf(string player) =>
        player.Split(' ')[0] switch
        {
            "soccer" or "football" or "footballer" or "goalkeeper" => "soccer ball",
            "tennis" => "tennis ball",
            "baseball" or "batter" or "pitcher" => "baseball",
            "basketball" => "basketball",
            "volleyball" => "volleyball",
            "golfer" or "golf" => "golf ball",
            _ => null,
        };

    /// <summary>The ball of a soccer player is a soccer ball, unless it has a colour.</summary>
    public static void Choose(string player, Mention ball, ConceptVocabulary vocabulary)
    {
        if (ball is { Word: "ball", Colour: null } && BallOf(player) is { } name && vocabulary.FindNamed(name) is >= 0 and var known)
            ball.Become(known);
    }
}
