using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>What animals wear that is drawn with them: clothes of the body, shoes, scarves and glasses. What is upon a head is a thing of its own.</summary>
internal sealed class AnimalWardrobe(AnimalRelations animals, List<Mention> mentions, ConceptVocabulary vocabulary)
{
    /// <summary>The objects that its figure shows.</summary>
    /// <param name="isOnFours">Blankets and saddles lie on its back.</param>
    public List<int> Of(int i, bool isOnFours) =>
        [
            .. animals.Related(SceneRelationKind.WornBy, i).Where(IsDrawnOn),
            .. isOnFours
                ? animals
                    .Related(SceneRelationKind.WornBy, i)
                    .Concat(animals.Related(SceneRelationKind.On, i))
                    .Where(worn => IsOnBack(animals.Caption(worn)))
                : [],
            .. isOnFours && animals.Next(i) is { } next && animals.Caption(next) is "saddle" ? [next] : (int[])[],
        ];

    /// <summary>It lies on the back of who is on four legs.</summary>
    public static bool IsOnBack(string caption) => caption is "blanket" or "carpet" or "saddle";

    /// <summary>With bare paws it stands as it does without clothes.</summary>
    public bool IsDressed(List<int> worn) =>
        worn.Exists(one => animals.Traits(one).Worn == WornPlace.Body || IsPutOn(animals.Caption(one)));

    public bool IsMoreThanGlasses(List<int> worn) => worn.Exists(one => animals.Caption(one) is not "glasses");

    public AnimalDrawing PutOn(AnimalDrawing drawing, int worn)
    {
        var colour = mentions[worn].Colour is { } said ? vocabulary.Colours[said].Rgb : (Rgb?)null;
        return animals.Caption(worn) switch
        {
            "scarf" => drawing with { Scarf = colour ?? Palette.Red },
            "dog collar" => drawing with { Collar = colour ?? Palette.Red },
            "bell" => drawing with { Collar = drawing.Collar ?? Palette.Red, Pendant = BellOf(drawing.Species) },
            "label" or "tag" => drawing with { Collar = drawing.Collar ?? Palette.Red, Pendant = Pendant.Tag },
            "glasses" => drawing with { HasGlasses = true },
            "blanket" or "carpet" => drawing with { Blanket = colour ?? Palette.Red },
            "saddle" => drawing with { SaddleLeather = colour ?? Palette.Chestnut },
            var garment => drawing with { Outfit = PutOn(drawing, garment, colour) },
        };
    }

    /// <summary>Paws have no toes for shoes to show: they are in them as in boots.</summary>
    private static Outfit PutOn(AnimalDrawing drawing, string garment, Rgb? colour)
    {
        var outfit = Garments.PutOn(drawing.Outfit ?? UprightFigure.Bare(drawing.Species), garment, colour);
        return Garments.IsFootwear(garment) ? outfit with { Boots = true } : outfit;
    }

    private bool IsDrawnOn(int worn) =>
        animals.Caption(worn) is "scarf" or "glasses"
        || IsCollar(animals.Caption(worn))
        || IsPendant(animals.Caption(worn))
        || (Garments.Has(animals.Caption(worn)) && animals.Traits(worn).Worn is WornPlace.Body)
        || IsPutOn(animals.Caption(worn));

    public static bool IsCollar(string caption) => caption is "dog collar";

    /// <summary>It hangs from a collar.</summary>
    public static bool IsPendant(string caption) => caption is "bell" or "label" or "tag";

    private static Pendant BellOf(Species species) => species.Head == HeadShape.Long ? Pendant.LargeBell : Pendant.Bell;

    /// <summary>Who wears it stands on two legs, whose paws and back people's clothes fit.</summary>
    public static bool IsPutOn(string caption) =>
        Garments.IsFootwear(caption) || caption is "gloves" or "mittens" or "boxing glove" or "backpack";
}
