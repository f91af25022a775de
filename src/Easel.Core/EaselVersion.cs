namespace Easel.Core;

/// <summary>The program's version, as <c>1.2.3</c>.</summary>
public static class EaselVersion
{
    public static string Text { get; } = typeof(EaselVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
