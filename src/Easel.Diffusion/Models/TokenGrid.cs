namespace Easel.Diffusion.Models;

/// <summary>What a transformer sees as tokens: a text, and a picture by rows and columns.</summary>
internal readonly record struct TokenGrid(int Text, int Rows, int Columns);
