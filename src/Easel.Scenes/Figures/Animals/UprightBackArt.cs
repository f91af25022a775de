namespace Easel.Scenes.Figures.Animals;

/// <summary>Wings, shell and tail of an animal on two legs, which are behind it.</summary>
internal static class UprightBackArt
{
    /// <summary>Around its back, up to the nape.</summary>
    private static void Spikes(SvgText svg, Species species)
    {
        const int count = 17;
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < 2 * count; i++)
        {
            var at = default(FigurePoint).Limb(i % 2 == 0 ? 20 : 14, i * 180.0 / count);
            text.Append(SvgText.Text($"{(i == 0 ? "M" : "L")}{at.X - 1:0.##} {(at.Y * 1.05) - 11:0.##}"));
        }

        svg.Path(text.Append('z').ToString(), species.Dark);
    }

    /// <param name="torso">How high its upper body is.</param>
    public static void Draw(SvgText svg, Species species, bool hasTail, double torso)
    {
        if (species.HasWings)
            foreach (var side in (ReadOnlySpan<int>)[-1, 1])
                svg.Begin(new FigurePoint(side * 4, -torso * 0.8), scaleX: side)
                    .Path(
                        species.WingColour is null
                            ? "M0 0Q8-16 22-18q-2 6 1 10-5 0-6 5-4-2-7 2-4-2-8 5z"
                            : "M0 0Q6-18 22-19q3 0 4 1-1 4-4 5 2 0 2 2-2 3-5 3 1 1 1 3-3 3-7 2-5 5-12 4z",
                        species.WingColour ?? species.Dark
                    )
                    .End();
        if (species.Markings is Markings.Shell)
            svg.Ellipse(-2, -8, 13, 13, species.Dark);
        else if (species.Markings is Markings.Spikes)
            Spikes(svg, species);
        var tail = species.TailColour ?? species.Fur;
        switch (hasTail ? species.Tail : Tail.None)
        {
            case Tail.Thick:
                svg.Path("M-2-8Q-14 6-26 7q-4 0-5-3-1 9 8 10 16 2 27-8z", tail);
                break;
            case Tail.Squirrel:
                svg.Path("M-4 6q-18 2-18-14t9-22q9-1 10 6-8 0-6 9t8 14z", tail);
                break;
            case Tail.Bushy or Tail.Ringed:
                svg.Begin(new FigurePoint(-6, 0), 24)
                    .Ellipse(-10, 0, 12, 5, tail)
                    .Path(
                        "M-16-4.200q-6 1.500-9 4.200 3 2.700 9 4.200 2-4.200 0-8.400z",
                        species.Tail == Tail.Ringed ? species.Dark : species.Second
                    );
                if (species.Tail == Tail.Ringed)
                    svg.Stroke("M-12-4.400q1.500 4.400 0 8.800M-7-4.600q1.500 4.600 0 9.200", species.Dark, 2);
                svg.End();
                break;
            case Tail.Paddle:
                svg.Begin(new FigurePoint(-6, 3), 28);
                CoatArt.Paddle(svg, species);
                svg.End();
                break;
            case Tail.Thin:
                svg.Stroke("M-5 0q-12 4-15-4t-1-12", tail, 3.2);
                break;
            case Tail.Tuft:
                svg.Stroke("M-5 0q-12 4-14-4", tail, 2.6).Ellipse(-19, -6, 2.6, 4, species.Dark);
                break;
            case Tail.Flowing:
                svg.Path("M-4-2q-16-4-16 8 0 8-4 10 10 1 13-6 3-7 8-8z", species.TailColour ?? species.CrestColour ?? species.Dark);
                break;
        }
    }
}
