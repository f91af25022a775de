namespace Easel.Scenes.Composition;

/// <summary>A point, as parts of a rectangle's width and height from its left top corner.</summary>
internal readonly record struct VectorAnchor(double X, double Y);
