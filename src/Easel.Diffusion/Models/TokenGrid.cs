namespace Easel.Diffusion.Models;

/// <summary>What a transformer sees as tokens: a text, the picture by rows and columns, and perhaps a picture to go by.</summary>
/// <param name="Reference">Rows and columns of the picture to go by; 0 for none.</param>
internal readonly record struct TokenGrid(int Text, int Rows, int Columns, (int Rows, int Columns) Reference = default);
