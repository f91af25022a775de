namespace Easel.Scenes.Layout;

/// <summary>A rectangle of a stage, in sides of the model's square; y grows downwards.</summary>
internal readonly record struct StageRect(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    /// <summary>The longer of its sides.</summary>
    public double Largest => Math.Max(Width, Height);

    public double CentreX => Left + (Width / 2);

    public double CentreY => Top + (Height / 2);

    public static StageRect Around(IEnumerable<StageRect> all)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var one in all)
        {
            (left, top) = (Math.Min(left, one.Left), Math.Min(top, one.Top));
            (right, bottom) = (Math.Max(right, one.Right), Math.Max(bottom, one.Bottom));
        }

        return new StageRect(left, top, right - left, bottom - top);
    }

    public StageRect Move(double x, double y) => this with { Left = Left + x, Top = Top + y };

    /// <summary>As many times as large, its left top where it was.</summary>
    public StageRect Times(double factor) => this with { Width = Width * factor, Height = Height * factor };

    /// <summary>Its middle there.</summary>
    public StageRect CentredAt(double x, double y) => this with { Left = x - (Width / 2), Top = y - (Height / 2) };

    /// <summary>The middle of its bottom there.</summary>
    public StageRect StandingAt(double x, double bottom) => this with { Left = x - (Width / 2), Top = bottom - Height };

    public bool Overlaps(StageRect other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
