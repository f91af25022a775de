using Easel.Client.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Cli.Tests.Support;

internal static class LiveEaselRuns
{
    /// <summary>Runs the command against a server.</summary>
    public static Task<EaselRun> RunAsync(this LiveEasel easel, string folder, params string[] arguments) =>
        easel.RunAsync(folder, default, arguments);

    public static Task<EaselRun> RunAsync(this LiveEasel easel, string folder, ReadOnlyMemory<byte> input, params string[] arguments) =>
        EaselProgram.RunAsync(folder, input, easel.Arguments(arguments));

    public static string[] Arguments(this LiveEasel easel, params string[] arguments) =>
        [.. arguments, "--server", easel.BaseUrl.AbsoluteUri, "--key", LiveEasel.Key];

    /// <summary>Names of all that is in a folder, hidden files too.</summary>
    public static IEnumerable<string> Files(this TemporaryFolder folder) =>
        Directory.EnumerateFileSystemEntries(folder.Path).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    public static string File(this TemporaryFolder folder, string name) => System.IO.Path.Combine(folder.Path, name);
}
