namespace Easel.Abstractions.Requests;

/// <summary>Which frame of an endless loop is drawn.</summary>
/// <param name="Index">0-based.</param>
/// <param name="Count">Of the loop's frames; behind the last comes the first.</param>
public readonly record struct LoopFrame(int Index, int Count)
{
    /// <summary>The fewest that a loop has.</summary>
    public const int Least = 2;

    /// <summary>The most that a loop has.</summary>
    public const int Most = 16;

    /// <summary>How many a loop has where nobody says.</summary>
    public const int DefaultCount = 9;

    /// <summary>How long a frame shows where nobody says.</summary>
    public static TimeSpan DefaultDuration { get; } = TimeSpan.FromMilliseconds(200);

    public static TimeSpan ShortestDuration { get; } = TimeSpan.FromMilliseconds(20);

    public static TimeSpan LongestDuration { get; } = TimeSpan.FromMilliseconds(655_350);

    /// <summary>Its place on the circle that the loop is, in radians.</summary>
    public double Angle => 2 * Math.PI * Index / Count;
}
