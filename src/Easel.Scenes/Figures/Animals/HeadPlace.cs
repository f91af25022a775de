namespace Easel.Scenes.Figures.Animals;

/// <summary>Where a head is, and where things touch it.</summary>
/// <param name="Middle">Of the skull.</param>
/// <param name="Degrees">By which it is turned clockwise.</param>
/// <param name="Radius">Of the skull.</param>
internal readonly record struct HeadPlace(FigurePoint Middle, double Degrees, double Radius)
{
    /// <summary>A point of a head of radius 10 whose middle is the origin.</summary>
    public FigurePoint At(FigurePoint point) => Middle + (point * (Radius / 10)).Turned(default, Degrees);
}
