using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Reading;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Dresses people in what the prompt has them wear or hold.</summary>
internal sealed class Wardrobe(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
{
    /// <summary>Somebody of the scene wears or holds it, and a figure can be drawn with it.</summary>
    public bool IsGarment(int i) =>
        mentions[i].Text is null
        && Garments.Has(Concept(mentions[i]).Caption)
        && relations.Exists(relation =>
            relation.First == i
            && Wears(relation)
            && !IsThrown(relation)
            && !IsInOtherHand(relation)
            && Roles.Of(mentions[relation.Second], vocabulary) is not null
            // "Three nurses in masks" have one each.
            && (
                mentions[i].Count == 1
                || mentions[i].Count == mentions[relation.Second].Count
                || !Accessories.IsWornSingly(Concept(mentions[i]).Caption)
            )
        );

    /// <summary>Puts on what is worn or held and can be drawn with the figure.</summary>
    /// <param name="shown">Gets those that the figure shows.</param>
    public Outfit Dress(int person, Outfit outfit, List<int> shown)
    {
        foreach (
            var relation in relations
                .Where(relation => relation.Second == person && Wears(relation) && IsGarment(relation.First))
                // A hat that is named before a dress is worn with it.
                .OrderByDescending(relation => Garments.CoversBody(Concept(mentions[relation.First]).Caption))
                .ToList()
        )
        {
            if (!IsWornAnyway(outfit, mentions[relation.First]))
                outfit = PutOn(outfit, mentions[relation.First]);
            if (Garments.IsInHand(Concept(mentions[relation.First]).Caption))
                mentions[person].Hold(mentions[relation.First], vocabulary);
            else
                mentions[person].Wear(mentions[relation.First], vocabulary);
            shown.Add(relation.First);
        }

        return outfit;
    }

    /// <summary>"A nurse in uniform", "a viking with a helmet": the outfit has it already.</summary>
    private static bool IsWornAnyway(Outfit outfit, Mention garment) =>
        garment.Colour is null
        && outfit.IsUniform
        && (
            garment.Word is "uniform" or "outfit" or "costume" or "attire" or "clothes" or "gear" or "armor" or "armour" or "suit of armor"
            || (outfit.Hat != Hat.None && garment.Word is "hat" or "cap" or "helmet")
        );

    private Outfit PutOn(Outfit outfit, Mention garment)
    {
        var caption = Concept(garment).Caption;
        // "A chef in a white hat" has a chef's.
        if (outfit is { IsUniform: true, Hat: not Hat.None } && garment.Word is "hat" or "cap" && ColourOf(garment) is { } dyed)
            return outfit with { HatColour = dyed };
        // A judge's or a monk's robe is the one they have.
        if (
            outfit is { IsUniform: true, Cut: Cut.Robe }
            && garment.Word is "robe" or "robes" or "gown" or "habit"
            && ColourOf(garment) is { } cloth
        )
            return outfit with { Top = cloth };
        var worn = Garments.PutOn(outfit, caption, ColourOf(garment));
        if (garment.Word is "hijab" or "headscarf")
            worn = outfit with { Hat = Hat.Hijab, HatColour = ColourOf(garment) ?? Palette.Teal };
        if (worn.Prop == Prop.Sword && garment.Count > 1)
            worn = worn with { HasTwo = true };
        // Of skirts, a ballet skirt stands out.
        if (garment.Word is "tutu" or "tutus")
            worn = worn with { Cut = Cut.Tutu };
        // What is put on hides the pattern of what was there.
        if (worn.Top != outfit.Top)
            worn = worn with { Print = null };
        if (
            garment.Surface is not { IsPattern: true } surface
            || Garments.Printed(worn, caption, new Print(surface.Kind, ColourOf(garment.SurfaceColour))) is not { } printed
        )
            return worn;
        garment.IsSurfaceWorn = true;
        return printed;
    }

    /// <summary>The colour that is asked for, in its shade; null where none is.</summary>
    public Rgb? ColourOf(Mention mention) => ColourOf(mention.Colour) is { } colour ? Shades.Of(mention.ColourShade, colour) : null;

    /// <summary>A garment that is beside somebody, and worn by nobody; -1 where there is none.</summary>
    public int Beside(int person) =>
        relations
            .Find(relation =>
                relation.First == person
                && relation.Kind == SceneRelationKind.Beside
                && mentions[relation.Second].Text is null
                && Garments.Has(Concept(mentions[relation.Second]).Caption)
            )
            ?.Second
        ?? -1;

    /// <summary>Graduates who throw their caps have them in the air.</summary>
    private bool IsThrown(SceneRelation relation) =>
        relation.Kind == SceneRelationKind.HeldBy
        && mentions[relation.Second].Doing is { Doing.Pose: PoseName.Throwing or PoseName.HoldingUp };

    /// <summary>"A shield and a sword": the figure's own sword is in the hand that has the shield.</summary>
    private bool IsInOtherHand(SceneRelation relation) =>
        relation.Kind == SceneRelationKind.HeldBy
        && relations.Exists(other => other.Kind == relation.Kind && other.Second == relation.Second && other.First < relation.First);

    private static bool Wears(SceneRelation relation) => relation.Kind is SceneRelationKind.WornBy or SceneRelationKind.HeldBy;

    private Rgb? ColourOf(int? colour) => colour is { } known ? vocabulary.Colours[known].Rgb : null;

    private Concept Concept(Mention mention) => vocabulary.Concepts[mention.Concept];
}
