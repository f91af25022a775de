namespace Easel.Scenes.Vocabulary;

/// <summary>Where one of several sits, from the left and the top, as parts of what is visible of the thing.</summary>
public readonly record struct SeatPoint(double X, double Y);
