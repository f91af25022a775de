using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Rides;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Puts people on the vehicles and boards that are drawn with them.</summary>
internal static class Riders
{
    private static readonly string[] Young = ["boy", "girl", "child", "baby"];

    /// <summary>What the object <paramref name="person"/> rides, and which object that was, whose place among the others the rider
    /// takes; null where it is drawn by itself.</summary>
    public static (Ridden Ridden, int Vehicle)? Find(
        int person,
        List<Mention> mentions,
        List<SceneRelation> relations,
        ConceptVocabulary vocabulary
    )
    {
        foreach (var relation in relations)
        {
            var isWorn = relation.Kind == SceneRelationKind.WornBy && relation.Second == person;
            var under = isWorn ? relation.First : relation.Second;
            if (
                !(
                    isWorn
                    || (
                        relation.First == person
                        && relation.Kind is SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.Behind
                    )
                )
                || mentions[under] is not { Text: null, Surface: null, Outline: null } vehicle
                || KindOf(mentions[person], vehicle, vocabulary) is not { } kind
                || (!kind.IsFootwear && relation.Kind is SceneRelationKind.WornBy or SceneRelationKind.Behind)
                || (kind.HasBasket && relation.Kind == SceneRelationKind.In)
                || BearsOthers(under, person, relations)
            )
                continue;
            var own = vehicle.Colour is { } colour ? vocabulary.Colours[colour].Rgb : kind.Colour;
            return (new Ridden(kind, own) { IsShared = vehicle.Count == 1 && kind.SeatsMore }, under);
        }

        return null;
    }

    /// <summary>A child's scooter has no motor.</summary>
    private static RideKind? KindOf(Mention rider, Mention vehicle, ConceptVocabulary vocabulary) =>
        vehicle.Word is "scooter" or "scooters" && Array.IndexOf(Young, vocabulary.Concepts[rider.Concept].Caption) >= 0
            ? RideKinds.Find("kick scooter")
            : RideKinds.Find(vocabulary.Concepts[vehicle.Concept].Caption);

    /// <summary>Somebody else is on it too, or something hangs on it.</summary>
    private static bool BearsOthers(int vehicle, int person, List<SceneRelation> relations) =>
        relations.Exists(relation =>
            relation.Second == vehicle
            && relation.First != person
            && relation.Kind is SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.HeldBy or SceneRelationKind.WornBy
        );
}
