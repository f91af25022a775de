using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures;

namespace Easel.Scenes.Casting;

/// <summary>Colours of hair, by the words for them: red hair is not as red as an apple.</summary>
internal static class HairColours
{
    public static Rgb? Find(string word) =>
        word switch
        {
            "blond" or "blonde" or "golden" or "yellow" or "fair" => new Rgb(0xe8, 0xb8, 0x3a),
            "red" or "ginger" or "auburn" or "redheaded" => new Rgb(0xc6, 0x52, 0x22),
            "white" or "grey" or "gray" or "silver" => new Rgb(0xd8, 0xdc, 0xe3),
            "black" or "dark" => new Rgb(0x22, 0x22, 0x2a),
            "brown" or "brunette" => Palette.Chestnut,
            "pink" => Palette.Pink,
            "blue" => Palette.Blue,
            "green" => Palette.Green,
            "purple" => Palette.Purple,
            "orange" => Palette.Orange,
            _ => null,
        };
}
