using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Children on the shoulders of who carries them.</summary>
internal static class ShoulderRiders
{
    /// <summary>Of either of them; null for who neither carries somebody so nor is carried.</summary>
    public static PoseName? PoseOf(int person, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        foreach (var (first, kind, second) in relations)
        {
            if (kind == SceneRelationKind.OnBack && first == person && IsPerson(second))
                return PoseName.Riding;
            // In the arms of who carries them.
            if (
                kind == SceneRelationKind.HeldBy
                && first == person
                && IsPerson(second)
                && mentions[second].Doing is { Doing.Pose: PoseName.Carrying }
            )
                return Roles.Of(mentions[first], vocabulary) is { Person.Age: Age.Adult or Age.Old } ? PoseName.Lying : null;
            if (kind != SceneRelationKind.OnShoulder || !IsPerson(first) || !IsPerson(second))
                continue;
            if (first == person)
                return PoseName.OnShoulders;
            if (second == person)
                return PoseName.Bearing;
        }

        return null;

        bool IsPerson(int i) => Roles.Of(mentions[i], vocabulary) is not null;
    }
}
