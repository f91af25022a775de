using System.Text.Json;
using Easel.Client.Tests.Support;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Easel.Cli.Tests.Support;

/// <summary>An agent's program: the official client of the Model Context Protocol, which starts <c>easel mcp</c>.</summary>
internal sealed class Agent : IAsyncDisposable
{
    private readonly List<string> _log;

    private Agent(McpClient client, List<string> log) => (Client, _log) = (client, log);

    public McpClient Client { get; }

    /// <summary>What the server wrote to standard error.</summary>
    public string Log
    {
        get
        {
            lock (_log)
                return string.Join('\n', _log);
        }
    }

    /// <param name="roots">Null for a client that has none.</param>
    public static Task<Agent> StartAsync(LiveEasel easel, string[] arguments, string[]? roots = null) =>
        StartAsync(["--server", easel.BaseUrl.AbsoluteUri, "--key", LiveEasel.Key, .. arguments], roots);

    public static async Task<Agent> StartAsync(string[] arguments, string[]? roots = null, string protocol = "2025-06-18")
    {
        var log = new List<string>();
        var transport = new StdioClientTransport(
            new StdioClientTransportOptions
            {
                Name = "easel",
                Command = EaselProgram.File,
                Arguments = ["mcp", .. arguments],
                EnvironmentVariables = new Dictionary<string, string?> { ["EASEL_URL"] = null, ["EASEL_API_KEY"] = null },
                StandardErrorLines = line =>
                {
                    lock (log)
                        log.Add(line);
                },
            }
        );
        var options = new McpClientOptions
        {
            ClientInfo = new Implementation { Name = "test", Version = "1" },
            ProtocolVersion = protocol,
        };
        if (roots is not null)
        {
            options.Capabilities = new ClientCapabilities { Roots = new RootsCapability() };
            options.Handlers = new McpClientHandlers
            {
                RootsHandler = (_, _) =>
                    new(new ListRootsResult { Roots = [.. roots.Select(root => new Root { Uri = new Uri(root).AbsoluteUri })] }),
            };
        }

        return new Agent(await McpClient.CreateAsync(transport, options), log);
    }

    public async Task<CallToolResult> CallAsync(
        string tool,
        object arguments,
        IProgress<ProgressNotificationValue>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var given = JsonSerializer
            .SerializeToElement(arguments)
            .EnumerateObject()
            .ToDictionary(member => member.Name, member => (object?)member.Value);
        return await Client.CallToolAsync(tool, given, progress, cancellationToken: cancellationToken);
    }

    /// <summary>Calls a tool that must refuse.</summary>
    /// <returns>What it says.</returns>
    public async Task<string> RefusalAsync(string tool, object arguments)
    {
        var result = await CallAsync(tool, arguments);
        result.IsError.ShouldBe(true, TextOf(result));
        return TextOf(result);
    }

    public static string TextOf(CallToolResult result) =>
        string.Join('\n', result.Content.OfType<TextContentBlock>().Select(block => block.Text));

    public ValueTask DisposeAsync() => Client.DisposeAsync();
}
