namespace Easel.Server.Hosting;

/// <summary>The program's version, as <c>1.2.3</c>.</summary>
internal static class ServerVersion
{
    public static string Text { get; } = typeof(ServerVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
