using System.Collections.Frozen;

namespace Easel.Scenes.Reading;

/// <summary>Ways of making a picture that are no style of this model: "a watercolour of", "pixel art".</summary>
internal static class Mediums
{
    /// <summary>Words of a medium, most.</summary>
    public const int Longest = 3;

    private static readonly FrozenSet<string> Names = (
        "watercolor, watercolour, watercolor painting, watercolour painting, oil painting, oil on canvas, acrylic painting, pencil drawing, pencil sketch, "
        + "charcoal drawing, ink drawing, line art, line drawing, pixel art, pixelated, 8 bit, 16 bit, voxel art, low poly, lowpoly, isometric, anime, anime style, manga, "
        + "comic book style, origami, claymation, papercut, paper cut, paper craft, stained glass, mosaic, graffiti, woodcut, linocut, engraving, embroidery, "
        + "photorealistic, photo realistic, hyperrealistic, realistic, realism, impressionist, impressionism, cubist, cubism, surreal, surrealist, pop art, art deco, "
        + "art nouveau, abstract, cyberpunk, steampunk, vaporwave, synthwave, vintage, retro, film noir, black and white photo, studio ghibli, van gogh, pixar, disney, "
        + "comic book illustration, comic book art, comic strip, book illustration, storybook illustration, children's book illustration, ink and wash drawing, wash drawing, gouache, "
        + "gouache painting, pastel drawing, chalk drawing, crayon drawing, doodle, children's drawing, fantasy art, matte painting, cinematic, cinematic lighting, studio lighting, dramatic lighting, soft lighting, volumetric lighting, natural lighting, "
        + "rim lighting, neon lighting, bokeh, depth of field, shallow depth, long exposure, tilt shift, wide angle, fisheye, drone shot, aerial view, bird's eye view, impressionistic, expressionist, expressionism, psychedelic, grunge, gothic, baroque, "
        + "renaissance, rococo, minimalistic, moody, ethereal, hyper realistic, ultra realistic, lifelike, photorealism, wireframe, silhouette, linework, line work, cel shaded, chiaroscuro, "
        + "dslr, macro photo, polaroid photo, blueprint, pop up book, ukiyo e, vector art, digital art, concept art, fan art, street art, sepia"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> words) => Lookup.Contains(words);
}
