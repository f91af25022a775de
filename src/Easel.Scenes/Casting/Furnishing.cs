using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Puts people into the furniture that is drawn with them: who sleeps is in the bed, who plays sits at the piano.</summary>
internal static class Furnishing
{
    /// <summary>What the object <paramref name="person"/> is in or at, and which object that was; null where it is drawn by itself.</summary>
    public static (Furnished Furnished, int Thing)? Find(
        int person,
        PoseName pose,
        List<Mention> mentions,
        List<SceneRelation> relations,
        ConceptVocabulary vocabulary
    )
    {
        foreach (var relation in relations)
        {
            if (
                relation.First != person
                || mentions[relation.Second] is not { Text: null, Count: 1 } thing
                || Of(vocabulary.Concepts[thing.Concept].Caption, pose, relation.Kind) is not { } furnished
                || relations.Exists(other => other.Second == relation.Second && other.First != person)
                || mentions[person].Count > 1
            )
                continue;
            return (thing.Colour is { } colour ? furnished with { Colour = vocabulary.Colours[colour].Rgb } : furnished, relation.Second);
        }

        return null;
    }

    /// <summary>The pose in it.</summary>
    public static PoseName Pose(Fixture fixture) =>
        fixture switch
        {
            Fixture.Bed or Fixture.Crib => PoseName.InBed,
            Fixture.Bathtub => PoseName.InBath,
            _ => PoseName.AtKeys,
        };

    /// <summary>Nobody bathes in clothes.</summary>
    public static Outfit Dressed(Outfit outfit, Fixture fixture) =>
        fixture == Fixture.Bathtub
            ? outfit with
            {
                Cut = Cut.Trunks,
                Sleeves = Sleeves.None,
                Legs = null,
                Print = null,
                Details = [],
            }
            : outfit;

    private static Furnished? Of(string caption, PoseName pose, SceneRelationKind relation) =>
        (caption, pose, relation) switch
        {
            ("bed", PoseName.InBed or PoseName.Lying, SceneRelationKind.On or SceneRelationKind.In) => new(Fixture.Bed, Palette.Blue),
            ("crib", PoseName.InBed or PoseName.Lying or PoseName.Standing, SceneRelationKind.On or SceneRelationKind.In) => new(
                Fixture.Crib,
                Palette.Sky
            ),
            (
                "bathtub",
                PoseName.InBath
                    or PoseName.Sitting
                    or PoseName.Standing
                    or PoseName.HoldingInFront
                    or PoseName.Holding,
                SceneRelationKind.In
                    or SceneRelationKind.On
            ) => new(Fixture.Bathtub, Palette.Cream),
            ("piano", PoseName.AtKeys or PoseName.Sitting or PoseName.Working, not SceneRelationKind.Behind) => new(
                Fixture.Piano,
                Palette.Black
            ),
            _ => null,
        };
}
