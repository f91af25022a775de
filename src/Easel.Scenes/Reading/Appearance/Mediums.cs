using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Ways of making a picture that are no style of this model: "a watercolour of", "pixel art".</summary>
internal static class Mediums
{
    /// <summary>Words of a medium, most.</summary>
    public const int Longest = 3;

    private static readonly FrozenSet<string> Names = (
        "watercolor, watercolour, watercolor painting, watercolour painting, oil painting, oil on canvas, acrylic painting, pencil drawing, pencil sketch, "
        + "charcoal drawing, ink drawing, ink painting, chinese ink painting, japanese ink painting, ink wash painting, ink wash, sumi e, line art, line drawing, hand drawn, hand painted, hand sketched, hand lettered, pixel art, pixelated, 8 bit, 16 bit, voxel art, low poly, lowpoly, isometric, anime, anime style, manga, "
        + "comic book style, origami, claymation, papercut, paper cut, paper craft, stained glass, mosaic, graffiti, woodcut, linocut, engraving, embroidery, "
        + "photorealistic, photo realistic, hyperrealistic, realistic, realism, impressionist, impressionism, cubist, cubism, surreal, surrealist, pop art, art deco, "
        + "art nouveau, abstract, cyberpunk, steampunk, vaporwave, synthwave, vintage, retro, film noir, studio ghibli, van gogh, pixar, disney, "
        + "comic book illustration, comic book art, comic strip, book illustration, storybook illustration, children's book illustration, children's book drawing, childrens book illustration, childrens book drawing, kids book illustration, picture book illustration, book drawing, ink and wash drawing, wash drawing, gouache, "
        + "gouache painting, pastel drawing, oil pastel drawing, oil pastel painting, oil pastel, soft pastel painting, soft pastel drawing, pastel painting, pastel sketch, pastel illustration, ballpoint pen drawing, pen drawing, pen sketch, pen and ink, colored pencil sketch, coloured pencil sketch, colored pencil drawing, coloured pencil drawing, colored pencil illustration, paper cutout, paper cut out, paper cut outs, woodblock print, linocut print, lino print, risograph print, screen print, charcoal portrait, charcoal sketch, charcoal painting, pencil portrait, ink portrait, ink sketch, ink illustration, crayon art, chalk art, finger painting, spray paint, double exposure,  chalk drawing, crayon drawing, doodle, children's drawing, fantasy, fantasy art, matte painting, cinematic, cinematic lighting, studio lighting, dramatic lighting, soft lighting, volumetric lighting, natural lighting, "
        + "rim lighting, neon lighting, bokeh, depth of field, shallow depth, long exposure, tilt shift, wide angle, fisheye, drone shot, drone view, drone photo, drone footage, aerial view, aerial shot, aerial photo, aerial photograph, aerial photography, aerial perspective, bird's eye view, birds eye view, bird's eye perspective, top view, top down view, top down, overhead view, overhead shot, view from above, seen from above, viewed from above, shot from above, photographed from above, from above, from overhead, worm's eye view, low angle shot, high angle shot, flat lay, impressionistic, expressionist, expressionism, psychedelic, grunge, gothic, baroque, "
        + "renaissance, rococo, minimalistic, moody, ethereal, hyper realistic, ultra realistic, lifelike, photorealism, wireframe, silhouette, linework, line work, cel shaded, chiaroscuro, "
        + "dslr, macro photo, polaroid photo, polaroid, blueprint, pop up book, ukiyo e, vector art, digital art, concept art, fan art, street art"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"Oil painting style": some of the words are such a way.</summary>
    public static bool Are(string words) =>
        Names.Any(name => $" {words.ToLowerInvariant()} ".Contains($" {name} ", StringComparison.Ordinal));

    /// <summary>The longest that item <paramref name="i"/> begins, and its last item; null where none is named there.</summary>
    public static string? At(PromptItems items, int i, out int last)
    {
        for (last = Math.Min(i + Longest, items.Count) - 1; last >= i; last--)
        {
            var words = items.Said(i, last);
            // "Line drawing of": one item may hold the preposition too.
            var medium = words.EndsWith(" of") ? words[..^3] : words;
            if (Lookup.Contains(medium))
                return medium.ToString();
        }

        return null;
    }
}
