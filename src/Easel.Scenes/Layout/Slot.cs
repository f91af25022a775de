namespace Easel.Scenes.Layout;

/// <summary>A place in a grid of cells, in half cells from the top left, so that a shorter row can stand in the middle.</summary>
internal readonly record struct Slot(int X2, int Y2);
