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
        var command = new Command("generate", "Draw what the words say. Without a server it draws in this process, with the built-in model.");
        var prompt = new Argument<string[]>("prompt") { Description = "What to draw; quotes are not needed.", Arity = ArgumentArity.OneOrMore };
        command.Arguments.Add(prompt);
        var options = new DrawingOptions(command, Uses.Generate);
        command.SetAction((parsed, _) => RunAsync(parsed, string.Join(' ', parsed.GetValue(prompt)!), options));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string prompt, DrawingOptions options)
    {
        using var drawing = new DrawingCommand(parsed, options);
        return await drawing.RunAsync(FileNames.OfPrompt(prompt), [], (_, given) => Drawing.Of(Requests.Generate(prompt, given)));
    }
}
