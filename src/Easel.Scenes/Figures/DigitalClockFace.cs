using System.Globalization;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures;

/// <summary>A digital clock that shows a time, in digits of seven bars.</summary>
/// <param name="Case">The colour of its case.</param>
internal sealed record DigitalClockFace(TimeOnly Time, Rgb Case) : IVectorDrawing
{
    private const double DigitWidth = 7;
    private const double DigitHeight = 15;
    private const double Gap = 3.2;
    private const double Bar = 2.1;
    private const double Middle = 33;

    private static readonly Rgb Screen = new(0x0D, 0x1B, 0x22);
    private static readonly Rgb Lit = new(0xFF, 0x52, 0x52);
    private static readonly Rgb Feet = new(0x26, 0x32, 0x38);

    /// <summary>The bars that are lit in 0 to 9: top, upper right, lower right, bottom, lower left, upper left, middle.</summary>
    private static readonly string[] Bars =
    [
        "1111110",
        "0110000",
        "1101101",
        "1111001",
        "0110011",
        "1011011",
        "1011111",
        "1110000",
        "1111111",
        "1111011",
    ];

    public double Side => 1;

    public VectorAnchors Anchors => VectorAnchors.None;

    public FigureContact Contact => FigureContact.Feet;

    /// <summary>As it is seen: "7:30".</summary>
    public string Shown => Time.ToString("H:mm", CultureInfo.InvariantCulture);

    public string ToSvg(long seed)
    {
        var text = new SvgText()
            .Rect(12, 50, 8, 5, Feet, 1)
            .Rect(44, 50, 8, 5, Feet, 1)
            .Rect(3, 16, 58, 34, Case, 6)
            .Rect(8, 21, 48, 24, Screen, 3);
        var width = Shown.Sum(Width) + (Gap * (Shown.Length - 1));
        var left = 32 - (width / 2);
        foreach (var sign in Shown)
        {
            if (sign == ':')
                text.Circle(left + (Bar / 2), Middle - 3.5, Bar / 1.7, Lit).Circle(left + (Bar / 2), Middle + 3.5, Bar / 1.7, Lit);
            else
                Digit(text, left, Bars[sign - '0']);
            left += Width(sign) + Gap;
        }

        return text.Document(0, 0, 64);
    }

    private static double Width(char sign) => sign == ':' ? Bar : DigitWidth;

    private static void Digit(SvgText text, double left, string bars)
    {
        var (right, top, bottom) = (left + DigitWidth, Middle - (DigitHeight / 2), Middle + (DigitHeight / 2));
        (FigurePoint From, FigurePoint To)[] places =
        [
            (new(left, top), new(right, top)),
            (new(right, top), new(right, Middle)),
            (new(right, Middle), new(right, bottom)),
            (new(left, bottom), new(right, bottom)),
            (new(left, Middle), new(left, bottom)),
            (new(left, top), new(left, Middle)),
            (new(left, Middle), new(right, Middle)),
        ];
        for (var i = 0; i < places.Length; i++)
        {
            if (bars[i] == '1')
                text.Line(Bar, Lit, places[i].From, places[i].To);
        }
    }
}
