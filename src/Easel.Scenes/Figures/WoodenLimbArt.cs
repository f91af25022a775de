using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures;

/// <summary>What pirates of tales have in the place of a hand and a leg.</summary>
internal static class WoodenLimbArt
{
    private static readonly Rgb Steel = new(0xAE, 0xB8, 0xC2);
    private static readonly Rgb Cup = new(0x7A, 0x4B, 0x2C);
    private static readonly Rgb Wood = new(0xB5, 0x79, 0x4A);

    /// <summary>It goes on from the arm, and bends towards the body's outer side.</summary>
    public static void Hook(SvgText svg, Joints arm, double hand)
    {
        var scale = hand / 3.4;
        svg.Begin(arm.Middle + ((arm.End - arm.Middle) * 1.02), arm.LowerAngle, scale, scale)
            .Stroke("M0 2v3.500q0 5-4.600 5-3.600 0-3.600-3.800", Steel, 2)
            .Path("M-4.400-2.800h8.800l-1.200 5.800h-6.400z", Cup)
            .End();
    }

    public static void Peg(SvgText svg, Joints leg, double width)
    {
        var (knee, foot) = (leg.Middle + ((leg.End - leg.Middle) * 0.2), leg.End + ((leg.End - leg.Middle) * 0.16));
        svg.Line(width * 0.5, Wood, knee, foot).Line(width * 1.1, Cup, leg.Middle, knee);
    }
}
