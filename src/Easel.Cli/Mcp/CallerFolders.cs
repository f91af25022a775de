using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace Easel.Cli.Mcp;

/// <summary>Where the caller lets the tools read and write: the folder of the command line, and the roots of a client that has
/// some.</summary>
internal sealed class CallerFolders(string? outputFolder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>A folder of the command line is there for every image; roots are the client's own ground.</summary>
    public bool SavesUnasked => outputFolder is not null;

    public async Task<AllowedFolders> GetAsync(McpServer server, CancellationToken cancellationToken)
    {
        var folders = new List<string>();
        if (outputFolder is not null)
            folders.Add(outputFolder);
        if (server.ClientCapabilities?.Roots is not null)
            folders.AddRange(await RootsAsync(server, cancellationToken));
        return new AllowedFolders(folders);
    }

    private static async Task<IEnumerable<string>> RootsAsync(McpServer server, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            // They may change from call to call.
            var answer = await server.RequestRootsAsync(new(), patience.Token);
            return
            [
                .. answer
                    .Roots.Select(root => Uri.TryCreate(root.Uri, UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : null)
                    .OfType<string>()
                    .Where(Directory.Exists),
            ];
        }
        catch (Exception unanswered)
            when (unanswered is McpException or InvalidOperationException or OperationCanceledException
                && !cancellationToken.IsCancellationRequested
            )
        {
            return [];
        }
    }
}
