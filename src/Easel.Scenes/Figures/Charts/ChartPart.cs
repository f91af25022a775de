using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Charts;

/// <summary>A slice, a bar or a line.</summary>
/// <param name="Value">Of a slice, its share of the whole; of a bar and at the end of a line, its height; up to 1.</param>
internal readonly record struct ChartPart(double Value, Rgb Colour);
