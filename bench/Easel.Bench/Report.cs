namespace Easel.Bench;

/// <summary>One line a figure: what, how much, and against what.</summary>
internal static class Report
{
    public static void Title(string text)
    {
        Console.WriteLine();
        Console.WriteLine(text);
    }

    public static void Line(string name, string figure) => Console.WriteLine($"  {name.PadRight(34)} {figure}");

    /// <summary>A figure held against what it must reach.</summary>
    public static void Against(string name, double figure, double bound, string unit) =>
        Line(name, $"{figure:F2} {unit}, {figure / bound:F2} of the {bound:G} {unit} allowed{(figure <= bound ? "" : "  <-- over")}");
}
