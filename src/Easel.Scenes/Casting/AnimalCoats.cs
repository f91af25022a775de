using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>The coat of an animal as the prompt says it: its colours, its pattern, and what is said of its parts.</summary>
internal sealed class AnimalCoats(ConceptVocabulary vocabulary)
{
    /// <summary>Only a figure shows it: more than one colour.</summary>
    public bool IsSaid(Mention mention) =>
        mention.AnimalLooks.Count > 0 || mention.SurfaceColour is not null || Pattern(mention) is not null;

    /// <summary>What it shows of a pattern is taken from the mention.</summary>
    public Species Of(Mention mention, Species species)
    {
        var first = mention.Colour is { } colour ? vocabulary.Colours[colour] : null;
        var second = mention.SurfaceColour is { } other ? vocabulary.Colours[other] : null;
        if (first is not null)
            species =
                second is not null && mention.Surface is null ? Coats.InTwo(species, first.Rgb, second.Rgb) : species.Coloured(first.Rgb);
        if (Pattern(mention) is { } pattern)
        {
            species = pattern(species);
            mention.Surface = null;
            mention.Felt.Add(mention.SurfaceWord);
        }

        foreach (var (look, _) in mention.AnimalLooks)
            species = look(species);
        return species;
    }

    private Func<Species, Species>? Pattern(Mention mention) =>
        mention.Surface is { } surface
            ? Coats.Patterned(surface.Kind, mention.SurfaceColour is { } colour ? vocabulary.Colours[colour].Rgb : null)
            : null;
}
