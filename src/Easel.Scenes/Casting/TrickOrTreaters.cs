using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Who goes from door to door at Halloween is in a costume: each of several children in another.</summary>
internal static class TrickOrTreaters
{
    /// <summary>"In costumes", without saying in which.</summary>
    public const string AnyCostume = "costume";

    private static readonly string[] Kinds = ["witch", "ghost", "pirate", "vampire"];

    public static readonly Doing Doing = new(PoseName.Holding)
    {
        Thing = "candy bucket",
        ThingRelation = SceneRelationKind.HeldBy,
        Light = SceneLight.Night,
    };

    /// <summary>Dresses those who wear nothing that is said, where the scene has room for them.</summary>
    public static void Dress(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (
                mentions[i] is not { Text: null } who
                || !(who.Kind is AnyCostume || (who.Kind is null && ReferenceEquals(who.Doing?.Doing, Doing)))
                || Roles.Of(who, vocabulary) is null
                || relations.Exists(relation => relation.Second == i && relation.Kind.IsOfEach())
            )
                continue;
            // The others stand beside the first, and not before the same spot of a house.
            var own = relations.FindAll(relation =>
                relation.First == i && relation.Kind is not (SceneRelationKind.InFrontOf or SceneRelationKind.Behind)
            );
            var count = Math.Min(who.Count, Kinds.Length);
            (who.Kind, who.Count) = (Kinds[count > 1 ? 0 : 1], 1);
            for (var member = 1; member < count; member++)
            {
                mentions.Add(who with { Kind = Kinds[member] });
                var last = mentions.Count - 1;
                relations.AddRange(own.Select(relation => relation with { First = last }));
                relations.Add(new SceneRelation(member == 1 ? i : last - 1, SceneRelationKind.Beside, last));
            }
        }
    }
}
