using System.Diagnostics;
using System.Globalization;
using Easel.Cli.Services;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Easel.Cli.Mcp;

/// <summary>The MCP server on standard input and output. Nothing but the protocol goes to standard output; the log goes to standard
/// error.</summary>
internal sealed class AgentServer(LazyService services, CallerFolders folders)
{
    private const string Instructions =
        "Draws images with Easel. With no server configured it draws on this machine with a small built-in model of icons and emoji, which knows a few hundred objects: "
        + "name concrete things ('a red fox and two blue balloons'), not scenes or photographs, and read the warnings.";

    public static async Task RunAsync(ServiceChoice choice, string? outputFolder, CancellationToken cancellationToken)
    {
        // What a library prints by mistake must not get between the messages.
        Console.SetOut(Console.Error);
        await using var services = new LazyService(choice);
        var tools = new AgentServer(services, new CallerFolders(outputFolder));
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation
            {
                Name = "easel",
                Title = "Easel",
                Version = typeof(AgentServer).Assembly.GetName().Version?.ToString(3) ?? "0.0.0",
            },
            ServerInstructions = Instructions,
            Capabilities = new ServerCapabilities { Tools = new ToolsCapability() },
            Handlers = new McpServerHandlers { ListToolsHandler = (_, _) => new(List()), CallToolHandler = tools.CallAsync },
        };
        await using var transport = new StdioServerTransport(options);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellationToken);
    }

    private static ListToolsResult List() => new() { Tools = [.. ImageTools.All.Select(tool => tool.Description), ModelsTool.Description] };

    private async ValueTask<CallToolResult> CallAsync(RequestContext<CallToolRequestParams> call, CancellationToken cancellationToken)
    {
        var (name, began) = (call.Params?.Name, Stopwatch.GetTimestamp());
        var outcome = "failed";
        try
        {
            var result = await CallAsync(name, call, cancellationToken);
            outcome = result.IsError is true ? "refused" : "done";
            return result;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            outcome = "cancelled";
            throw;
        }
        finally
        {
            await Console.Error.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"easel mcp: {name} {outcome} after {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms"
                )
            );
        }
    }

    private async Task<CallToolResult> CallAsync(
        string? name,
        RequestContext<CallToolRequestParams> call,
        CancellationToken cancellationToken
    )
    {
        if (name is not null && name.Equals(ModelsTool.Description.Name, StringComparison.Ordinal))
            return await ModelsTool.CallAsync(services, cancellationToken);
        if (ImageTools.All.FirstOrDefault(tool => tool.Description.Name.Equals(name, StringComparison.Ordinal)) is { } tool)
            return await tool.CallAsync(call, services, folders, cancellationToken);
        throw new McpProtocolException(
            $"There is no tool '{name}'; there are {string.Join(", ", List().Tools.Select(known => known.Name))}.",
            McpErrorCode.InvalidParams
        );
    }
}
