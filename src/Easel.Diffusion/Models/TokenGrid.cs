namespace Easel.Diffusion.Models;

/// <summary>What a transformer sees as tokens: a text, the picture by rows and columns, and the pictures to go by.</summary>
/// <param name="References">Rows and columns of each picture to go by.</param>
internal readonly record struct TokenGrid(int Text, int Rows, int Columns, IReadOnlyList<(int Rows, int Columns)> References);
