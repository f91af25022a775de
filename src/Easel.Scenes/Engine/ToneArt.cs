using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Edits;

namespace Easel.Scenes.Engine;

/// <summary>Takes the colours from a whole picture.</summary>
internal static class ToneArt
{
    /// <summary>Halfway between black and white, in an old photograph.</summary>
    private static readonly Rgb Sepia = new(0x96, 0x78, 0x52);

    public static void Apply(PixelBuffer picture, SceneTone tone)
    {
        if (tone == SceneTone.BlackAndWhite)
            EditGround.Grey(picture, mask: null);
        else if (tone == SceneTone.Sepia)
            EditGround.Tint(picture, mask: null, Sepia);
        else if (tone == SceneTone.Outlines)
            OutlineArt.Apply(picture);
    }
}
