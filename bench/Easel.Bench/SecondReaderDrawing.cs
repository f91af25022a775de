namespace Easel.Bench;

/// <summary>What both readers draw.</summary>
/// <param name="Side">Of the square picture, in pixels.</param>
internal readonly record struct SecondReaderDrawing(int Side, int Steps, float Guidance, int Seed);
