namespace Easel.Scenes.Vocabulary;

/// <summary>The mouth of a vessel that is seen a little from above, an ellipse: what is in it is before the far edge and behind the near one. In
/// parts of what is visible of the vessel, from its left top.</summary>
/// <param name="Middle">How far below the top its middle is.</param>
/// <param name="Depth">From there to the near edge.</param>
public readonly record struct Opening(double Left, double Right, double Middle, double Depth)
{
    public double Width => Right - Left;

    public double CentreX => (Left + Right) / 2;

    /// <summary>How far below the top the near edge is, at its lowest.</summary>
    public double NearEdge => Middle + Depth;

    /// <summary>It hides what is in the vessel.</summary>
    public bool IsFront(double x, double y)
    {
        var across = (x - CentreX) / (Width / 2);
        return Math.Abs(across) >= 1 ? y > Middle : y > Middle + (Depth * Math.Sqrt(1 - (across * across)));
    }
}
