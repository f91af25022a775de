using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Casting;

/// <summary>Skin as emoji's five modifiers have it (UTS #51, after Fitzpatrick), and as people say it.</summary>
internal static class SkinColours
{
    public static Rgb Of(string said) =>
        said switch
        {
            "light" or "white" => new Rgb(0xfa, 0xd9, 0xbf),
            "medium light" => new Rgb(0xe6, 0xbd, 0x97),
            "medium" => new Rgb(0xc6, 0x93, 0x6a),
            "medium dark" or "brown" => new Rgb(0x9c, 0x67, 0x43),
            _ => new Rgb(0x7d, 0x52, 0x3c),
        };
}
