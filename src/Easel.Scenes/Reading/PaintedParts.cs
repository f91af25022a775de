using Easel.Scenes.Engine;
using Easel.Scenes.Figures.Shaped;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Colours of a house's parts, which its own picture cannot have: it is drawn from its parts.</summary>
internal static class PaintedParts
{
    /// <summary>Whether a colour of this part of it can be drawn.</summary>
    public static bool Has(string part, Concept whole) => House(whole)?.With(part, default) is not null;

    public static void Draw(Draft draft, List<Mention> mentions, SceneStyle style, ConceptVocabulary vocabulary)
    {
        foreach (var mention in draft.Objects.Where(mention => mention.PartColours.Count > 0))
        {
            var house =
                ReadyDrawing.Suits(style)
                && mention is { Text: null, Vector: null }
                && mentions.Exists(drawn => ReferenceEquals(drawn, mention))
                    ? House(vocabulary.Concepts[mention.Concept])
                    : null;
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
    }

    private static PaintedHouse? House(Concept whole) =>
        whole.Caption is "house" or "house with garden" or "barn" ? new PaintedHouse(whole.Caption is "barn", null) : null;
}
