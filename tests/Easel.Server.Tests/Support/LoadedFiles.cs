namespace Easel.Server.Tests.Support;

/// <summary>What a process has in memory of libraries and assemblies. Linux alone tells.</summary>
internal static class LoadedFiles
{
    /// <summary>Those of these files that it has, by what their names begin with.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(
        ServerProcess server,
        IEnumerable<string> names,
        CancellationToken cancellationToken
    )
    {
        var maps = await File.ReadAllTextAsync($"/proc/{server.Id}/maps", cancellationToken);
        return [.. names.Where(name => maps.Contains($"/{name}", StringComparison.Ordinal))];
    }
}
