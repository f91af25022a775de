using System.CommandLine;
using Easel.Cli.Drawings;
using Easel.Cli.Output;
using Easel.Cli.Parameters;

namespace Easel.Cli.Commands;

/// <summary><c>easel generate</c>: text to image.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var command = new Command(
            "generate",
            "Draw what the words say. Without a server it draws in this process, with the built-in model."
        );
        var prompt = new PromptArgument("What to draw; quotes are not needed.");
        command.Arguments.Add(prompt);
        var options = new DrawingOptions(command, Uses.Generate);
        var keepPrompt = new Option<bool>("--keep-prompt")
        {
            Description = "Write the prompt into the file too, so that easel replay can draw it again by itself. In this process only.",
        };
        command.Options.Add(keepPrompt);
        command.SetAction((parsed, _) => RunAsync(parsed, prompt.Read(parsed), parsed.GetValue(keepPrompt), options));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string? prompt, bool keepPrompt, DrawingOptions options)
    {
        if (prompt is null)
            return ExitCode.Usage;
        using var drawing = new DrawingCommand(parsed, options) { KeepsPrompt = keepPrompt };
        return await drawing.RunAsync(FileNames.OfPrompt(prompt), [], (_, given) => Drawing.Of(Requests.Generate(prompt, given)));
    }
}
