using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures;

/// <summary>A clock that shows a time. Its short hand goes on with the minutes.</summary>
/// <param name="Rim">The colour of its case.</param>
internal sealed record ClockFace(TimeOnly Time, Rgb Rim) : IVectorDrawing
{
    private const double Middle = 32;
    private const double Radius = 29;
    private const double Dial = 24.5;

    private static readonly Rgb Ink = new(0x2B, 0x2B, 0x33);
    private static readonly Rgb White = new(0xFF, 0xFF, 0xFF);
    private static readonly Rgb Marks = new(0x8F, 0xA3, 0xB8);

    public double Side => 1;

    public VectorAnchors Anchors => VectorAnchors.None;

    public FigureContact Contact => FigureContact.Feet;

    /// <summary>Degrees clockwise from twelve.</summary>
    public double HourHand => (30.0 * (Time.Hour % 12)) + (Time.Minute / 2.0);

    /// <inheritdoc cref="HourHand"/>
    public double MinuteHand => 6.0 * Time.Minute;

    public string ToSvg(long seed)
    {
        var text = new SvgText().Circle(Middle, Middle, Radius, Rim).Circle(Middle, Middle, Dial, White);
        for (var hour = 0; hour < 12; hour++)
        {
            var isQuarter = hour % 3 == 0;
            text.Line(isQuarter ? 2.4 : 1.4, isQuarter ? Ink : Marks, At(30 * hour, isQuarter ? 18.5 : 20), At(30 * hour, 22));
        }

        text.Line(3.4, Ink, At(0, 0), At(HourHand, 11)).Line(2.2, Ink, At(0, 0), At(MinuteHand, 17)).Circle(Middle, Middle, 2.4, Rim);
        return text.Document(0, 0, 64);
    }

    private static FigurePoint At(double degrees, double distance) => new FigurePoint(Middle, Middle).Limb(distance, 180 - degrees);
}
