using System.Globalization;
using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Models;

/// <summary>The shape of an image, written <c>W:H</c>.</summary>
public readonly record struct AspectRatio(int Width, int Height)
{
    /// <summary>How far a size is from this shape: the logarithm of the quotient of both ratios; 0 for the same shape.</summary>
    public double DistanceTo(ImageSize size) => Math.Abs(Math.Log((double)size.Width * Height / ((double)size.Height * Width)));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width}:{Height}");
}
