using System.CommandLine;
using Easel.Cli.Drawings;
using Easel.Cli.Output;
using Easel.Cli.Parameters;

namespace Easel.Cli.Commands;

/// <summary><c>easel vary</c>: image to image without words.</summary>
internal static class VaryCommand
{
    public static Command Create()
    {
        var command = new Command("vary", "Draw the same subject otherwise.");
        var image = new Argument<string>("image") { Description = "The image to vary: a file, or - for standard input." };
        command.Arguments.Add(image);
        var options = new DrawingOptions(command, Uses.Vary);
        command.SetAction((parsed, _) => RunAsync(parsed, parsed.GetValue(image)!, options));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string image, DrawingOptions options)
    {
        using var drawing = new DrawingCommand(parsed, options) { FilesOnly = true };
        return await drawing.RunAsync(
            FileNames.OfInput(image, "varied"),
            [image],
            (inputs, given) => Drawing.Of(Requests.Vary(inputs[0], given))
        );
    }
}
