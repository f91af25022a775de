namespace Easel.Core.Usage;

/// <param name="Cost">US dollars, to a billionth.</param>
/// <param name="Images">Finished images that were drawn, those of a cache not counted.</param>
public readonly record struct Spent(decimal Cost, long Images)
{
    public static Spent operator +(Spent a, Spent b) => new(a.Cost + b.Cost, a.Images + b.Images);

    public static Spent operator -(Spent a, Spent b) => new(a.Cost - b.Cost, a.Images - b.Images);

    public static Spent Add(Spent left, Spent right) => left + right;

    public static Spent Subtract(Spent left, Spent right) => left - right;
}
