namespace Easel.Cli.Terminal;

/// <summary>How large the terminal is, in characters.</summary>
internal static class Screen
{
    private const int UsualWidth = 80;
    private const int UsualHeight = 24;

    public static int Width() => Measure(() => Console.WindowWidth, UsualWidth);

    public static int Height() => Measure(() => Console.WindowHeight, UsualHeight);

    private static int Measure(Func<int> read, int otherwise)
    {
        try
        {
            return read() is > 0 and var size ? size : otherwise;
        }
        catch (IOException)
        {
            return otherwise;
        }
    }
}
