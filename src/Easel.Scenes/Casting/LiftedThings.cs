using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>"A superhero lifting a car over his head": however large it is, it is in both hands above the head.</summary>
internal static class LiftedThings
{
    private static readonly string[] Lifting = ["lifting", "lifting up", "raising", "holding up", "hoisting", "holding above"];

    public static void Raise(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var r = 0; r < relations.Count; r++)
        {
            var (first, kind, second) = relations[r];
            var (who, thing) = kind switch
            {
                SceneRelationKind.Under or SceneRelationKind.Beside => (first, second),
                SceneRelationKind.Above => (second, first),
                _ => (-1, -1),
            };
            if (
                who < 0
                || mentions[who].Doing is not { } said
                || (Array.IndexOf(Lifting, said.Words) < 0 && !IsCarried(said, mentions[thing], kind, vocabulary))
                || mentions[thing] is not { Text: null, Count: 1 }
                || vocabulary.Concepts[mentions[thing].Concept].Traits is not { Sky: false, Building: false, Metres: not null }
                || Roles.Of(mentions[who], vocabulary) is null
                || relations.Exists(held => held.Kind is SceneRelationKind.HeldBy && held.Second == who)
            )
                continue;
            relations[r] = new SceneRelation(thing, SceneRelationKind.HeldBy, who);
            mentions[who].Doing = said with { Doing = said.Doing with { Pose = PoseName.HoldingUp } };
        }
    }

    /// <summary>"A man carrying a sofa": what is too large for one hand is not on the ground beside who carries it.</summary>
    private static bool IsCarried(SaidDoing said, Mention thing, SceneRelationKind kind, ConceptVocabulary vocabulary) =>
        said.Words is "carrying"
        && kind == SceneRelationKind.Beside
        && thing.Text is null
        && !vocabulary.Concepts[thing.Concept].Traits.Lives;
}
