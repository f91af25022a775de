namespace Easel.Scenes.Figures;

/// <summary>A point of a figure's plane, in 64ths of the model's square; y grows downwards.</summary>
internal readonly record struct FigurePoint(double X, double Y)
{
    public static FigurePoint operator +(FigurePoint one, FigurePoint other) => new(one.X + other.X, one.Y + other.Y);

    public static FigurePoint operator -(FigurePoint one, FigurePoint other) => new(one.X - other.X, one.Y - other.Y);

    public static FigurePoint operator *(FigurePoint one, double factor) => new(one.X * factor, one.Y * factor);

    /// <summary>Where a limb so long ends that hangs from here.</summary>
    /// <param name="degrees">0 hangs straight down, 90 is held out to the right, 180 is up.</param>
    public FigurePoint Limb(double length, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new FigurePoint(X + (length * sin), Y + (length * cos));
    }

    /// <summary>Turned clockwise about a centre.</summary>
    public FigurePoint Turned(FigurePoint centre, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var (x, y) = (X - centre.X, Y - centre.Y);
        return new FigurePoint(centre.X + (x * cos) - (y * sin), centre.Y + (x * sin) + (y * cos));
    }

    public static FigurePoint Middle(FigurePoint one, FigurePoint other) => (one + other) * 0.5;
}
