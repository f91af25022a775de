namespace Easel.Diffusion.Models;

/// <summary>How tokens are told where they stand (Su et al., "RoFormer", 2021), on several axes.</summary>
/// <param name="Axes">Widths of a head that each axis turns.</param>
/// <param name="Base">Of the angles: 10,000 in the paper.</param>
/// <param name="Positions">On every axis, of all tokens: those of the text and then those of the picture.</param>
internal sealed record RotaryConfig(IReadOnlyList<int> Axes, double Base, Func<TokenGrid, IEnumerable<int[]>> Positions);
