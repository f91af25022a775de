using Easel.Scenes.Engine;
using Easel.Scenes.Figures.Shaped;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Colours of a thing's parts: of a house, which is drawn from them, and of what has a ready picture that says which colour is which
/// part's.</summary>
internal static class PaintedParts
{
    /// <summary>Whether a colour of this part of it can be drawn.</summary>
    public static bool Has(string part, Concept whole, ConceptVocabulary vocabulary) =>
        House(whole)?.With(part, default) is not null || Picture(whole, vocabulary)?.Traits.Parts.ContainsKey(part) == true;

    public static void Draw(Draft draft, List<Mention> mentions, SceneStyle style, ConceptVocabulary vocabulary)
    {
        foreach (var mention in draft.Objects.Where(mention => mention.PartColours.Count > 0))
        {
            var isDrawn =
                ReadyDrawing.Suits(style)
                && mention is { Text: null, Vector: null }
                && mentions.Exists(drawn => ReferenceEquals(drawn, mention));
            var whole = vocabulary.Concepts[mention.Concept];
            if (isDrawn && Picture(whole, vocabulary) is { } picture)
                Paint(mention, picture, draft, vocabulary);
            else
                Build(mention, isDrawn ? House(whole) : null, draft, vocabulary);
        }
    }

    private static void Paint(Mention mention, Concept picture, Draft draft, ConceptVocabulary vocabulary)
    {
        mention.Become(vocabulary.FindNamed(picture.Caption));
        foreach (var (part, colour, shade, words) in mention.PartColours)
        {
            if (picture.Traits.Parts.TryGetValue(part, out var colours))
                mention.PaintedParts.AddRange(colours.Select(own => (own, Shades.Of(shade, vocabulary.Colours[colour].Rgb))));
            else
                draft.LeaveOut(words);
        }

        var own = mention.Colour is { } said ? Shades.Of(mention.ColourShade, vocabulary.Colours[said].Rgb) : picture.Drawing!.Main;
        foreach (var colour in picture.Traits.PlainParts.SelectMany(part => picture.Traits.Parts[part]))
        {
            if (!mention.PaintedParts.Exists(painted => painted.From == colour))
                mention.PaintedParts.Add((colour, own));
        }
    }

    private static void Build(Mention mention, PaintedHouse? house, Draft draft, ConceptVocabulary vocabulary)
    {
        if (house is not null && mention.Colour is { } wall)
            house = house with { Wall = Shades.Of(mention.ColourShade, vocabulary.Colours[wall].Rgb) };
        foreach (var (part, colour, shade, words) in mention.PartColours)
        {
            if (house?.With(part, Shades.Of(shade, vocabulary.Colours[colour].Rgb)) is { } painted)
                house = painted;
            else
                draft.LeaveOut(words);
        }

        mention.Vector = house ?? mention.Vector;
    }

    /// <summary>Its own picture, or that which it has for its parts; null where neither tells them apart.</summary>
    private static Concept? Picture(Concept whole, ConceptVocabulary vocabulary) =>
        whole.Traits.Parts.Count > 0 ? whole
        : whole.Traits.Parted is { } name && vocabulary.FindNamed(name) is >= 0 and var picture ? vocabulary.Concepts[picture]
        : null;

    private static PaintedHouse? House(Concept whole) =>
        whole.Caption is "house" or "house with garden" or "barn" ? new PaintedHouse(whole.Caption is "barn", null) : null;
}
