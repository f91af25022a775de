using System.CommandLine;
using System.CommandLine.Help;
using Easel.Cli.Gallery;

namespace Easel.Cli.Commands;

/// <summary>All commands.</summary>
internal static class EaselCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand(
            "Draws, edits, varies and enlarges images: with an Easel server, any service that speaks OpenAI's Images API, or no server at all."
        )
        {
            GenerateCommand.Create(),
            EditCommand.Create(),
            VaryCommand.Create(),
            UpscaleCommand.Create(),
            ReplayCommand.Create(),
            ServeCommand.Create(),
            McpCommand.Create(),
            ModelsCommand.Create(),
            JobsCommand.Create(),
            GalleryCommand.Create(),
            UsageCommand.Create(),
            DataCommand.Create(),
            WorkersCommand.Create(),
            KeysCommand.Create(),
            WebhooksCommand.Create(),
            CompletionCommand.Create(),
        };
        root.SetAction(parsed =>
        {
            new HelpAction().Invoke(parsed);
            return ExitCode.Usage;
        });
        return root;
    }
}
