using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>Hats, about a head of radius 10 whose middle is the origin.</summary>
internal static class HatArt
{
    private const string Dome = "M-10.6-3.5q0-13.5 10.6-13.5t10.6 13.5z";

    /// <summary>Hats that hide the top of the hair.</summary>
    public static bool Covers(Hat hat) =>
        hat
            is not (
                Hat.None
                or Hat.Crown
                or Hat.Tiara
                or Hat.NurseCap
                or Hat.Headband
                or Hat.Headlamp
                or Hat.Bow
                or Hat.HeroMask
                or Hat.Halo
                or Hat.Horns
                or Hat.Earmuffs
            );

    /// <summary>Hats that hide all hair.</summary>
    public static bool HidesHair(Hat hat) =>
        HoodArt.Is(hat)
        || hat
            is Hat.ClownWig
                or Hat.NinjaHood
                or Hat.SpaceHelmet
                or Hat.SwimCap
                or Hat.NunVeil
                or Hat.KnightHelmet
                or Hat.Hijab
                or Hat.FullHelmet;

    /// <summary>What of it is behind the head and the shoulders.</summary>
    public static void DrawBehind(SvgText svg, Hat hat, Rgb colour)
    {
        switch (hat)
        {
            case Hat.SpaceHelmet:
                svg.Circle(0, 0, 14, Palette.Silver).Circle(0, 0, 12.6, Palette.White);
                break;
            case Hat.Veil:
                svg.Path("M-11-6q-5 18-5 34h32q0-16-5-34-11-9-22 0z", colour);
                break;
            case Hat.ClownWig:
                foreach (var (x, y) in (ReadOnlySpan<(double, double)>)[(-10, -5), (10, -5), (-11, 2), (11, 2), (-8, -9), (8, -9)])
                    svg.Circle(x, y, 5, colour);
                break;
            case Hat.Hood:
                svg.Path("M-13 12q-2-26 13-27 15 1 13 27-13 6-26 0z", colour);
                break;
            case Hat.Hijab:
                svg.Path("M-12.5 13q-2-26 12.500-26t12.500 26q-12.500 5-25 0z", colour);
                break;
            case Hat.NunVeil:
                svg.Path("M-13 18q-1-31 13-31t13 31z", colour);
                break;
        }
    }

    public static void Draw(SvgText svg, Hat hat, Rgb colour, Rgb trim)
    {
        var shade = Palette.Shade(colour);
        if (HoodArt.Is(hat))
            HoodArt.Draw(svg, hat, colour, trim);
        switch (hat)
        {
            case Hat.ChefHat:
                svg.Circle(-6.5, -18, 5.2, colour)
                    .Circle(6.5, -18, 5.2, colour)
                    .Circle(0, -20, 6, colour)
                    .Rect(-8.4, -17, 16.8, 10.5, colour, 1)
                    .Rect(-8.4, -10, 16.8, 3.6, shade, 1);
                break;
            case Hat.PeakedCap:
                svg.Path("M-12-11q3-7.5 12-7.5t12 7.5l-2.5 5h-19z", colour)
                    .Rect(-9.8, -8.6, 19.6, 3, Palette.Shade(colour, 0.7))
                    .Path("M-10-5.8h20q0 3-10 3t-10-3z", Palette.Black)
                    .Circle(0, -11.2, 2, Palette.Gold);
                break;
            case Hat.FireHelmet:
                svg.Path(Dome, colour)
                    .Ellipse(0, -4, 14, 2.8, shade)
                    .Path("M-1.5-18.5h3v12h-3z", shade)
                    .Path("M-3.4-13h6.8v4l-3.4 3-3.4-3z", Palette.Gold);
                break;
            case Hat.NurseCap:
                svg.Path("M-7.5-8l1.5-7h12l1.5 7q-7.5-2.5-15 0z", Palette.White).Path("M-1-14.5h2v2h2v2h-2v2h-2v-2h-2v-2h2z", Palette.Red);
                break;
            case Hat.StrawHat:
                svg.Ellipse(0, -5.5, 17, 3.8, Palette.Tan)
                    .Path("M-8.8-6q0-10.5 8.8-10.5t8.8 10.5q-8.8 3-17.6 0z", Palette.Shade(Palette.Tan, 0.94))
                    .Path("M-8.8-6l0.5-3q8.3 2.6 16.6 0l0.5 3q-8.8 3-17.6 0z", trim);
                break;
            case Hat.SunHat:
                svg.Ellipse(0, -5.5, 17, 3.8, colour)
                    .Path("M-8.8-6q0-10.5 8.8-10.5t8.8 10.5q-8.8 3-17.6 0z", colour)
                    .Path("M-8.8-6l0.5-3q8.3 2.6 16.6 0l0.5 3q-8.8 3-17.6 0z", Palette.Shade(colour, 0.8));
                break;
            case Hat.CowboyHat:
                svg.Path(
                        "M-17-8.5q4 5.5 17 5.5t17-5.5q-4 1.5-8.5 1-0.8-10-4-10-2 0-4.5 1.6-2.5-1.6-4.5-1.6-3.2 0-4 10-4.5 0.5-8.5-1z",
                        colour
                    )
                    .Path("M-8.4-7.4l0.4-2.8q8 2 16 0l0.4 2.8q-8.4 2.4-16.8 0z", shade);
                break;
            case Hat.Crown:
                svg.Path("M-9-5.5l-1.5-10 5.5 4 5-7 5 7 5.5-4-1.5 10z", Palette.Gold)
                    .Rect(-9, -7.5, 18, 2.6, Palette.Shade(Palette.Gold), 1)
                    .Circle(0, -10, 1.4, Palette.Red)
                    .Circle(-5, -9.4, 1.1, Palette.Blue)
                    .Circle(5, -9.4, 1.1, Palette.Blue);
                break;
            case Hat.Tiara:
                svg.Path("M-8-8.5l-0.5-3 3.5 1 2-3.5 3-3 3 3 2 3.5 3.5-1-0.5 3q-8-3.5-16 0z", Palette.Gold)
                    .Circle(0, -12.5, 1.3, Palette.Pink);
                break;
            case Hat.WizardHat:
                svg.Path("M-9-5.5q6-8 7-21.5 7 10 11 21.5z", colour)
                    .Ellipse(0, -5.5, 15, 3, shade)
                    .Path("M-8.4-6.5l1.8-3q7 2.5 13.6 0l1.4 3q-8.4 2.6-16.8 0z", trim);
                break;
            case Hat.HardHat or Hat.LampHelmet:
                svg.Path(Dome, colour).Path("M-2-17.5h4v12h-4z", shade).Rect(-12.5, -5, 25, 2.6, shade, 1.3);
                if (hat == Hat.LampHelmet)
                    Lamp(svg, -9.4);
                break;
            case Hat.PirateHat:
                svg.Path("M-14.5-5q1-14 14.5-14t14.5 14q-14.5-6-29 0z", colour)
                    .Circle(0, -12.4, 2.6, Palette.White)
                    .Stroke("M-4-8l8-2.5M4-8l-8-2.5", Palette.White, 1.2);
                break;
            case Hat.KnightHelmet:
                svg.Stroke("M1-15q5-6 11-2", Palette.Red, 4.5)
                    .Path("M-11.5 9.5v-10q0-12 11.5-12t11.5 12v10l-5 1.5v-11.5q-6.5-3-13 0v11.5z", colour)
                    .Path("M-1.2-12.5h2.4v8h-2.4z", Palette.Shade(colour));
                break;
            case Hat.SpaceHelmet:
                svg.Ellipse(0, 0, 12.2, 12.2, Palette.Sky, opacity: 0.16).Stroke("M5-8.5q4 2 4.6 6.5", Palette.White, 1.6);
                break;
            case Hat.SantaHat:
                svg.Path("M-10.4-6q1-13 12-13 11 1 13 13-5-5-8-4.5 3 2 3.5 4.5z", colour)
                    .Rect(-11.6, -8, 23.2, 5, Palette.White, 2.5)
                    .Circle(14, -5.4, 3, Palette.White);
                break;
            case Hat.Mortarboard:
                svg.Rect(-8, -12, 16, 7, Palette.Shade(colour, 0.8), 1)
                    .Path("M0-18.5l15 5.5-15 5.5-15-5.5z", colour)
                    .Stroke("M0-13q8 1 11 2v5", Palette.Gold, 1.2)
                    .Circle(11, -5, 1.6, Palette.Gold);
                break;
            case Hat.TopHat:
                svg.Rect(-7.8, -22, 15.6, 17, colour, 1).Rect(-7.8, -10.5, 15.6, 3.4, trim).Ellipse(0, -6, 13, 2.5, colour);
                break;
            case Hat.PilgrimHat:
                svg.Path("M-6-22q6-1.500 12 0l2.500 16h-17z", colour)
                    .Path("M-7.600-11q7.600 1.500 15.200 0l0.800 4.500h-16.800z", trim)
                    .Stroke("M-2.400-10.400h4.800v3.800h-4.800z", Palette.Gold, 1.2)
                    .Ellipse(0, -6, 14, 2.500, colour);
                break;
            case Hat.Beret:
                svg.Ellipse(1, -9.5, 12.5, 5, colour, -6).Rect(0, -16, 1.6, 3, shade);
                break;
            case Hat.Cap:
                svg.Path("M-10.6-3q0-11.5 10.6-11.5t10.6 11.5z", colour)
                    .Path("M2-5q13-1 15 3-8 0.5-15 0z", shade)
                    .Circle(0, -14.5, 1.2, shade);
                break;
            case Hat.Beanie:
                svg.Path(Dome, colour).Rect(-11.2, -6.5, 22.4, 4.6, shade, 2.2).Circle(0, -17.5, 3, Palette.White);
                break;
            case Hat.Bearskin:
                svg.Path("M-11-3q-3.500-24 11-25 14.500 1 11 25-11-3.500-22 0z", colour);
                svg.Path(
                    "M-9.500-2.500q-0.500 12.500 9.500 13 10-0.500 9.500-13l-1.200 0q0 11-8.300 11.500-8.300-0.500-8.300-11.500z",
                    Palette.Gold
                );
                break;
            case Hat.ArmyHelmet:
                svg.Path("M-12-3q0-14.5 12-14.5t12 14.5q-12-3.5-24 0z", colour);
                break;
            case Hat.NinjaHood:
                svg.Path("M-11.5 0a11.5 11.5 0 1 1 23 0a11.5 11.5 0 1 1-23 0M-8.5-4v7h17v-7z", colour)
                    .Stroke("M-10-6q10-3.5 20 0", trim, 2);
                break;
            case Hat.SwimCap:
                svg.Path("M-10.6-2q0-11 10.6-11t10.6 11q-10.6-4-21.2 0z", colour);
                break;
            case Hat.Headband or Hat.Headlamp:
                svg.Path("M-10.4-4.5q10.4-4.5 20.8 0l-0.4-3.2q-10-4-20 0z", colour);
                if (hat == Hat.Headlamp)
                    Lamp(svg, -8);
                break;
            case Hat.Veil:
                foreach (var x in (ReadOnlySpan<double>)[-6, -2, 2, 6])
                    svg.Circle(x, -10.5 + (x * x * 0.05), 2, Palette.White).Circle(x, -10.5 + (x * x * 0.05), 0.8, Palette.Rose);
                break;
            case Hat.ClownWig:
                svg.Path("M-4-10l4-11 4 11q-4 1.5-8 0z", trim).Circle(0, -21, 1.8, Palette.Yellow);
                break;
            case Hat.Hood:
                svg.Path("M-11.5 6q-3-19 11.5-19.5 14.5 0.5 11.5 19.5-1-12-11.5-13.5-10.5 1.5-11.5 13.5z", colour);
                break;
            case Hat.NunVeil:
                svg.Path("M-11 8q-1-19.5 11-19.5t11 19.5q-2-12.5-11-13-9 0.5-11 13z", Palette.White)
                    .Path("M-12.5 6q-1-20 12.5-20t12.5 20q-2.5-15-12.5-15.5-10 0.5-12.5 15.5z", colour);
                break;
            case Hat.VikingHelmet:
                svg.Path("M-9-8q-7 0-8-9 5 3 9 3zM9-8q7 0 8-9-5 3-9 3z", Palette.Cream)
                    .Path(Dome, Palette.Steel)
                    .Rect(-11, -6.5, 22, 3.4, Palette.Gold, 1.5);
                break;
            case Hat.JesterHat:
                svg.Path("M0-4q-10-2-10.5 0-3-14 2-15 6 0 8.5 8z", colour)
                    .Path("M0-4q10-2 10.5 0 3-14-2-15-6 0-8.5 8z", trim)
                    .Circle(-9, -19, 2, Palette.Gold)
                    .Circle(9, -19, 2, Palette.Gold);
                break;
            case Hat.SailorCap:
                svg.Ellipse(0, -13, 10, 3.6, Palette.White)
                    .Path("M-10.5-5l-0.8-7q11.3 4 22.6 0l-0.8 7q-10.5-3-21 0z", Palette.White)
                    .Stroke("M-10-7q10-3 20 0", Palette.Navy, 1.2);
                break;
            case Hat.ElfHat:
                svg.Path("M-10.4-5q1-10 8-14 5-3 10-1-5 2-3.5 5 4 4 6.3 10z", colour)
                    .Rect(-11, -7.5, 22, 4.2, trim, 2)
                    .Circle(8, -20.5, 2, Palette.Gold);
                break;
            case Hat.Bow:
                svg.Path("M0-11l-6-4v8zM0-11l6-4v8z", colour).Circle(0, -11, 1.6, shade);
                break;
            case Hat.Halo:
                svg.Begin(new FigurePoint(0, -15.5), scaleY: 0.36)
                    .Stroke("M-8.500 0a8.500 8.500 0 1 0 17 0a8.500 8.500 0 1 0-17 0", Palette.Gold, 2.6)
                    .End();
                break;
            case Hat.Horns:
                svg.Path("M-8.500-6.500q-4-3.500-2.500-9 2.500 5 7 6zM8.500-6.500q4-3.500 2.500-9-2.500 5-7 6z", Palette.Crimson);
                break;
            case Hat.Hijab:
                svg.Path(
                    "M-10.8 4q-1.500-16.500 10.800-16.500t10.800 16.500q1 7-5.500 9.500h-10.600q-6.500-2.500-5.500-9.500zM-7.500 1q-0.500 7.500 7.500 7.500t7.500-7.500q0-8-7.500-8t-7.500 8z",
                    colour
                );
                break;
            case Hat.GnomeHat:
                svg.Path("M-10.600-4.500q2-14 9.600-23 8 9 11.600 23-10.600 3-21.200 0z", colour);
                break;
            case Hat.Turban:
                svg.Path("M-11.500-2q-2.500-15 11.500-15.500 14 0.500 11.500 15.500-3-5-11.500-5t-11.500 5z", colour)
                    .Stroke("M-10.500-6q8-8 17-9M-6-14q8 1 15.500 9.500", shade, 1.2)
                    .Circle(0, -10, 1.6, Palette.Gold);
                break;
            case Hat.Earmuffs:
                svg.Stroke("M-10.5-1q-1-11.5 10.5-11.5t10.5 11.5", Palette.Slate, 1.8)
                    .Rect(-13.5, -4, 5, 9, colour, 2.5)
                    .Rect(8.5, -4, 5, 9, colour, 2.5);
                break;
            case Hat.CycleHelmet:
                svg.Path("M-11-3.500q-1-13.500 11-13.500t11 13.500q-11-3-22 0z", colour)
                    .Path("M-6-8q-0.500-5 2-6.500 1 3 0.500 6.500zM6-8q0.500-5-2-6.500-1 3-0.500 6.500zM-1-8.500v-7h2v7z", shade)
                    .Stroke("M-10-3.500q0.500 9 6 13M10-3.500q-0.500 9-6 13", Palette.Shoe, 1);
                break;
            case Hat.FullHelmet:
                svg.Path(
                        "M-12.200 2q-1-17 12.200-17t12.200 17q0.500 7.500-5.500 10h-13.400q-6-2.500-5.500-10zM-8.600-4v9q8.600 3 17.200 0v-9q-8.600-4-17.200 0z",
                        colour
                    )
                    .Stroke("M-9-5.500q9-4 18 0", Palette.White, 1.6);
                break;
            case Hat.BucketHat:
                svg.Path("M-8.5-6q0-9.500 2.500-10.500 6-2 12 0 2.500 1 2.500 10.500z", colour)
                    .Path("M-8.8-7.500q8.800 2.500 17.600 0 4 1.500 6 5-14.800-3-29.600 0 2-3.500 6-5z", shade);
                break;
            case Hat.HeroMask:
                svg.Path("M-10-3.5q10-3 20 0 0 6.5-5 6.5-4 0-5-3-1 3-5 3-5 0-5-6.5z", colour)
                    .Circle(-3.6, 0, 1.7, Palette.White)
                    .Circle(3.6, 0, 1.7, Palette.White);
                break;
        }
    }

    private static void Lamp(SvgText svg, double y) =>
        svg.Rect(-3.4, y - 3.2, 6.8, 6.4, Palette.Shoe, 2).Circle(0, y, 2.3, Palette.Yellow).Circle(0, y, 1.1, Palette.White);
}
