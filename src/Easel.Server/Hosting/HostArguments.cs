using Easel.Abstractions.Models;

namespace Easel.Server.Hosting;

/// <summary>What a host is made from.</summary>
/// <param name="Args">As on the server's command line: <c>--Easel:Threads=4</c>.</param>
internal sealed record HostArguments(string[] Args)
{
    /// <summary>Nothing else counts, no variable and no file of the machine's, and nothing is written to its console: a server inside
    /// of somebody's tests.</summary>
    public bool IsIsolated { get; init; }

    /// <summary>Makes a provider in the place of that of the model folders; null: that one.</summary>
    public Func<EaselOptions, IModelProvider>? LocalModels { get; init; }
}
